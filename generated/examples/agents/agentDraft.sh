#!/bin/sh
# agentDraft: Have a model draft an agent
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/agent/auto-generate" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "agent_description": "Finds contradictions in the history of a world",
  "available_tools": [
    "entity_search"
  ]
}'
