#!/bin/sh
# sessionTitleSet: Rename a conversation
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/conversations/550e8400-e29b-41d4-a716-446655440000/title" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "title": "The lagoon"
}'
