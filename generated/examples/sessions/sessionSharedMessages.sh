#!/bin/sh
# sessionSharedMessages: List the messages of a shared conversation
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/share/conversations/550e8400-e29b-41d4-a716-446655440000/messages"
