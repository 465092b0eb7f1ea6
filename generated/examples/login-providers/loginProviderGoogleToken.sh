#!/bin/sh
# loginProviderGoogleToken: Sign in with a Google ID token
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/auth/web/google-sso" \
  --header 'Content-Type: application/json' \
  --data '{
  "token": "eyJhbGciOiJSUzI1NiJ9.e30.c2ln"
}'
