#!/bin/sh
# agentGrantSet: Say who else may use an agent
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/agent/agent_1a2b3c4d/auth" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "user_ids": [
    "9d7f1a52-52a8-4f0f-8f5e-0c6b8e9b7a10"
  ]
}'
