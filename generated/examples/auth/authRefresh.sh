#!/bin/sh
# authRefresh: Trade a refresh token for new tokens
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/auth/refresh" \
  --header 'Content-Type: application/json' \
  --data '{
  "refresh_token": "rt_4Zr0wGJ8b1"
}'
