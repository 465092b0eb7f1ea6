#!/bin/sh
# graphValidate: Check an entity's references
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/entity/cross-reference/validate/character/rex_marshall" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
