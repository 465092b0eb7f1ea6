#!/bin/sh
# authRegister: Register a user
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/auth/register" \
  --header 'Content-Type: application/json' \
  --data '{
  "email": "user@example.com",
  "password": "secretpassword",
  "name": "Rex"
}'
