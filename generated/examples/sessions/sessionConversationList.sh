#!/bin/sh
# sessionConversationList: List conversations, in Sage's words
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/conversations" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
