#!/bin/sh
# mcpAuthorize: Take the grant of an MCP server's authorization server
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/mcp/oauth/callback?state=docs-mcp.kD4mPq0x&code=SplxlOBeZQQYbYS6WxSbIA" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
