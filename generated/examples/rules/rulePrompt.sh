#!/bin/sh
# rulePrompt: Update the system prompt of an entity type
set -eu
curl --fail-with-body --silent --show-error --request PUT \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/rules/character/system-prompt" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "system_prompt": "Write a person, not a role.\n"
}'
