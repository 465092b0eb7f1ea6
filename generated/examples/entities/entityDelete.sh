#!/bin/sh
# entityDelete: Move an entity to the recycle bin
set -eu
curl --fail-with-body --silent --show-error --request DELETE \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/entity/character/rex_marshall" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
