#!/bin/sh
# authLogin: Sign in
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/auth/login" \
  --header 'Content-Type: application/json' \
  --data '{
  "email": "user@example.com",
  "password": "secretpassword"
}'
