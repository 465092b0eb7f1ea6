#!/bin/sh
# templateInstructionsUpdate: Change the instructions for the AI
set -eu
curl --fail-with-body --silent --show-error --request PUT \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/templates/character/instructions" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "instructions": "Write a person, not a role."
}'
