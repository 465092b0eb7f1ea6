#!/bin/sh
# graphRelationships: List the relationships of an entity
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/relationships/character/rex_marshall?relation=rival&kinds=reference" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
