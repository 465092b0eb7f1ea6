#!/bin/sh
# agentDelete: Delete an agent and its workspaces
set -eu
curl --fail-with-body --silent --show-error --request DELETE \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/agent/agent_1a2b3c4d" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
