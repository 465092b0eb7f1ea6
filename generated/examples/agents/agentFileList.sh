#!/bin/sh
# agentFileList: List the files of an agent's workspace
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/agent/agent_1a2b3c4d/file_workspace" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
