#!/bin/sh
# groupTemplateCreate: Create a permission template
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/permission-templates" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "name": "Reviewer",
  "description": "Reads everything",
  "permissions": [
    "entities.read",
    "users.read"
  ]
}'
