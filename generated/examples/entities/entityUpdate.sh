#!/bin/sh
# entityUpdate: Update an entity
set -eu
curl --fail-with-body --silent --show-error --request PUT \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/entity/character/rex_marshall" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "fields": {
    "age": "35",
    "personality_traits": [
      "resourceful",
      "paranoid",
      "loyal"
    ]
  }
}'
