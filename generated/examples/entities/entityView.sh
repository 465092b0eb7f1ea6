#!/bin/sh
# entityView: View an entity
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/entity/character/rex_marshall" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
