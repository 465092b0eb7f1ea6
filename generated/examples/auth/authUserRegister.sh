#!/bin/sh
# authUserRegister: Register a user, at Sage's older path
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/user/register" \
  --header 'Content-Type: application/json' \
  --data '{
  "username": "alice",
  "password": "StrongPassword123",
  "email": "user@example.com",
  "phonenum": "13800000000",
  "verification_code": "123456"
}'
