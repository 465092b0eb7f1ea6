#!/bin/sh
# agentView: View an agent
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/agent/agent_1a2b3c4d" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
