#!/bin/sh
# agentPromptTemplate: View the system prompt to start from
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/agent/template/default_system_prompt" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
