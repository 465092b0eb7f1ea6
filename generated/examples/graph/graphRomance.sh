#!/bin/sh
# graphRomance: Find romantic connections
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/entity/cross-reference/romance" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "entities": [
    {
      "entity_type": "character",
      "entity_id": "ilse_corvane"
    }
  ]
}'
