#!/bin/sh
# agentFileDelete: Delete from an agent's workspace
set -eu
curl --fail-with-body --silent --show-error --request DELETE \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/agent/agent_1a2b3c4d/file_workspace/delete?file_path=file_path" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
