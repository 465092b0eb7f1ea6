#!/bin/sh
# templateReload: Read the templates anew
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/templates/reload" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
