#!/bin/sh
# mcpRefresh: Connect to an MCP server anew and read its tools
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/mcp/docs-mcp/refresh" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
