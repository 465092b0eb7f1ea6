#!/bin/sh
# ruleValidate: Check entities against the rules
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/rules/validate/character" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "entity_id": "rex_marshall"
}'
