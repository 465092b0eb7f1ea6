#!/bin/sh
# layoutReset: Go back to the default layout
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/layouts/character/reset" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
