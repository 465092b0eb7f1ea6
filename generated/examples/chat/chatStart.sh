#!/bin/sh
# chatStart: Chat with an agent, as a stream of lines
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/chat" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "messages": [
    {
      "role": "user",
      "content": "Summarize the repository structure."
    }
  ],
  "session_id": "sess_123",
  "agent_id": "agent_abc"
}'
