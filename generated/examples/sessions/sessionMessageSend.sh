#!/bin/sh
# sessionMessageSend: Send a message and wait for the answer
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/sessions/550e8400-e29b-41d4-a716-446655440000/messages" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "content": "How many stars are there"
}'
