#!/bin/sh
# agentCreate: Create an agent
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/agent/create" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "name": "Research Agent",
  "systemPrefix": "You are a careful research assistant.",
  "availableTools": [
    "web_search"
  ],
  "availableSkills": [
    "market-research"
  ],
  "memoryType": "session",
  "maxLoopCount": 10
}'
