#!/bin/sh
# graphContext: Build a context from entities and their neighbours
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/entity/cross-reference/context" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "entities": [
    {
      "entity_type": "character",
      "entity_id": "ilse_corvane"
    }
  ],
  "depth": 1,
  "token_budget": 2000
}'
