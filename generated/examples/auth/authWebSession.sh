#!/bin/sh
# authWebSession: View the current session
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/auth/web/session" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
