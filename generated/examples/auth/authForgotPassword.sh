#!/bin/sh
# authForgotPassword: Mail a link to reset the password
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/auth/forgot-password" \
  --header 'Content-Type: application/json' \
  --data '{
  "email": "user@example.com"
}'
