#!/bin/sh
# preferenceProfileView: View the chat preferences
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/users/me/preferences" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
