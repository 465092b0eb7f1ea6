#!/bin/sh
# graphSemantic: Find entities of similar meaning
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/entity/semantic-connections" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "entity_type": "character",
  "entity_id": "ilse_corvane",
  "limit": 10
}'
