#!/bin/sh
# ruleRewrite: Replace the rule file of an entity type
set -eu
curl --fail-with-body --silent --show-error --request PUT \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/rules/character/markdown" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "markdown": "---\nentity_type: character\nrules:\n  - id: char_001\n    rule: Every character has a name.\n---\n\n# Character rules\n"
}'
