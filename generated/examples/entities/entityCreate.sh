#!/bin/sh
# entityCreate: Create an entity
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/entity/character" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "entity_id": "rex_marshall",
  "name": "Rex Marshall",
  "status": "active",
  "fields": {
    "age": "34",
    "gender": "male",
    "faction": "independent",
    "personality_traits": [
      "resourceful",
      "paranoid"
    ]
  },
  "markdown_body": "# Rex Marshall\n\n## Background\n\nA former mechanic..."
}'
