#!/bin/sh
# layoutUpdate: Change the layout of an entity type
set -eu
curl --fail-with-body --silent --show-error --request PUT \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/layouts/character" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "version": "1.0",
  "sections": [
    {
      "id": "basic",
      "title": "Basics",
      "columns": 2,
      "fields": [
        {
          "key": "crew",
          "ui_component": "number",
          "label": "Crew"
        }
      ]
    }
  ]
}'
