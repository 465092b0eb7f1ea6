#!/bin/sh
# sessionFileView: View or download a file of a session
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/sessions/550e8400-e29b-41d4-a716-446655440000/files/report.pdf" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
