#!/bin/sh
# mcpEnd: End an MCP session
set -eu
curl --fail-with-body --silent --show-error --request DELETE \
  "${ATELIER_URL:-http://127.0.0.1:8201}/mcp" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
