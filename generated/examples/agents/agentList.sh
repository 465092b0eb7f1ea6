#!/bin/sh
# agentList: List the agents that the caller may use
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/agent/list" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
