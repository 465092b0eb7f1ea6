#!/bin/sh
# preferenceDelete: Delete one preference
set -eu
curl --fail-with-body --silent --show-error --request DELETE \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/v1/me/preferences/ui.theme" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
