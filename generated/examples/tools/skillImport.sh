#!/bin/sh
# skillImport: Import a skill from an address
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/skills/import-url" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "url": "https://example.com/skill.zip",
  "is_system": false,
  "is_agent": false,
  "agent_id": null
}'
