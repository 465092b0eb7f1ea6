#!/bin/sh
# oauth2ApiUserinfoPost: View the subject of the token, by POST under the API prefix
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/oauth2/userinfo" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
