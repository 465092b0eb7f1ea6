#!/bin/sh
# skillAvailable: List the skills that an agent can use
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/skills/agent-available?agent_id=agent_1a2b3c4d" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
