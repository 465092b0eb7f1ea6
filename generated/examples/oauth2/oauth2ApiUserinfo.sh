#!/bin/sh
# oauth2ApiUserinfo: View the subject of the token, under the API prefix
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/oauth2/userinfo" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
