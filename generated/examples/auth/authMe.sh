#!/bin/sh
# authMe: View the signed-in user
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/auth/me" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
