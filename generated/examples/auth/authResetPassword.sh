#!/bin/sh
# authResetPassword: Reset the password with a mailed token
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/auth/reset-password" \
  --header 'Content-Type: application/json' \
  --data '{
  "token": "rst_5Tq8vWn3Za",
  "new_password": "a much longer secret"
}'
