#!/bin/sh
# agentUpdate: Replace the configuration of an agent
set -eu
curl --fail-with-body --silent --show-error --request PUT \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/agent/agent_1a2b3c4d" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "name": "Research Agent",
  "systemPrefix": "You are a careful research assistant.",
  "maxLoopCount": 20
}'
