#!/bin/sh
# sessionFileUpload: Upload a file for a session
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/sessions/550e8400-e29b-41d4-a716-446655440000/files" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --form "file=@$ATELIER_FILE"
