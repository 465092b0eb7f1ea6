#!/bin/sh
# oauth2ApiToken: Exchange a code or a refresh token, under the API prefix
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/oauth2/token" \
  --data-urlencode 'grant_type=authorization_code' \
  --data-urlencode 'code=AUTH_CODE' \
  --data-urlencode 'redirect_uri=https://client.example.com/callback' \
  --data-urlencode 'code_verifier=PKCE_VERIFIER'
