#!/bin/sh
# entityRename: Rename an entity
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/rename-entity" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "entity_type": "character",
  "entity_id": "caspar_vole",
  "new_id": "caspar_morrow",
  "new_name": "Caspar Morrow"
}'
