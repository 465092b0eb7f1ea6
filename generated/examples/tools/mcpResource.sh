#!/bin/sh
# mcpResource: View the metadata of the MCP endpoint as a protected resource
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/.well-known/oauth-protected-resource/mcp"
