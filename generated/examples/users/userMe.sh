#!/bin/sh
# userMe: View the signed-in user, as me
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/users/me" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
