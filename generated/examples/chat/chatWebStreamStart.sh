#!/bin/sh
# chatWebStreamStart: Chat as a stream that can be left and resumed
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/web-stream" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "messages": [
    {
      "role": "user",
      "content": "Plan a heist in the lagoon."
    }
  ],
  "session_id": "sess_125",
  "agent_id": "agent_abc",
  "max_loop_count": 10
}'
