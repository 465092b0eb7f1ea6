#!/bin/sh
# toolExecute: Run one tool
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/tools/exec" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "tool_name": "entity_search",
  "tool_params": {
    "query": "canal pilot"
  }
}'
