#!/bin/sh
# authNaviMe: View the signed-in user, in Navi's words
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/auth/me" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
