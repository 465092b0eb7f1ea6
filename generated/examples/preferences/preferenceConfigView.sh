#!/bin/sh
# preferenceConfigView: View the client configuration of the user
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/user/config" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
