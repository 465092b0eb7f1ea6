#!/bin/sh
# chatActiveSessions: Follow which sessions run
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/stream/active_sessions" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
