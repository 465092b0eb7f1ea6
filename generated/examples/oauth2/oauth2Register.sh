#!/bin/sh
# oauth2Register: Register a client
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/oauth2/register" \
  --header 'Content-Type: application/json' \
  --data '{
  "client_name": "Notes",
  "redirect_uris": [
    "https://client.example.com/callback"
  ],
  "token_endpoint_auth_method": "none",
  "scope": "openid profile entities.read"
}'
