#!/bin/sh
# graphEnhancedContext: Build everything a model should know about an entity
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/entity/enhanced-context" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "entity_type": "character",
  "entity_id": "ilse_corvane",
  "token_budget": 4000,
  "sections": [
    "entity",
    "template",
    "neighbourhood"
  ]
}'
