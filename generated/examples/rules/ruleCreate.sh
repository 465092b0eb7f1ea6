#!/bin/sh
# ruleCreate: Add a rule
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/rules/character" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "category": "identity",
  "priority": "high",
  "rule": "A character has at least two personality traits.",
  "validation_type": "warning",
  "check": {
    "field": "personality_traits",
    "min_items": 2
  }
}'
