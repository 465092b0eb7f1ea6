#!/bin/sh
# preferenceList: List all preferences of the user
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/v1/me/preferences" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
