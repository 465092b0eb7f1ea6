#!/bin/sh
# oauth2Userinfo: View the subject of the token
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/oauth2/userinfo" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
