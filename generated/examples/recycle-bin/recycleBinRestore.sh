#!/bin/sh
# recycleBinRestore: Bring a deleted entity back
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/recycle-bin/entity/character/rex_marshall/restore" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "recycle_id": "9d7f1a52-52a8-4f0f-8f5e-0c6b8e9b7a10"
}'
