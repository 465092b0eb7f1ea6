#!/bin/sh
# oauth2UserinfoPost: View the subject of the token, by POST
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/oauth2/userinfo" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
