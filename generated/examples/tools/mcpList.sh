#!/bin/sh
# mcpList: List the MCP servers
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/mcp/list" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
