#!/bin/sh
# profileMcpServerList: List the MCP servers and their tools
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/agents/mcp_servers" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
