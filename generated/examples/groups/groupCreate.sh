#!/bin/sh
# groupCreate: Create a group
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/groups" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "name": "Writers",
  "description": "Quests and dialogue",
  "permissions": [
    "entities.read",
    "entities.write"
  ]
}'
