#!/bin/sh
# chatStreamStart: Chat with overrides for this request, as a stream of lines
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/stream" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "messages": [
    {
      "role": "user",
      "content": "Who rules the canals?"
    }
  ],
  "session_id": "sess_124",
  "system_prefix": "You answer in one sentence.",
  "max_loop_count": 5,
  "available_tools": [
    "entity_search"
  ]
}'
