#!/bin/sh
# userCurrent: View the signed-in user
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/users/current" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
