#!/bin/sh
# chatStreamResume: Go on reading a stream
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/stream/resume/550e8400-e29b-41d4-a716-446655440000?last_index=15" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
