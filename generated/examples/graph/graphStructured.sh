#!/bin/sh
# graphStructured: Follow relations from an entity
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/entity/structured-relationships" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "entity_type": "character",
  "entity_id": "ilse_corvane",
  "fields": [
    "friends",
    "enemies"
  ],
  "direction": "outgoing",
  "depth": 2
}'
