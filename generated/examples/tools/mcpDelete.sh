#!/bin/sh
# mcpDelete: Delete an MCP server
set -eu
curl --fail-with-body --silent --show-error --request DELETE \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/mcp/docs-mcp" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
