#!/bin/sh
# ruleUpdate: Update a rule
set -eu
curl --fail-with-body --silent --show-error --request PUT \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/rules/character/char_001" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "priority": "critical",
  "validation_type": "error"
}'
