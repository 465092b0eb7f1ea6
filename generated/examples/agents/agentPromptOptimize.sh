#!/bin/sh
# agentPromptOptimize: Have a model improve a system prompt
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/agent/system-prompt/optimize" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "original_prompt": "You are a researcher.",
  "optimization_goal": "Ask for sources"
}'
