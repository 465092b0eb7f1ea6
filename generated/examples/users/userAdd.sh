#!/bin/sh
# userAdd: Add a user to the tenant
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/user/add" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "username": "bob",
  "password": "StrongPassword123",
  "email": "bob@example.com",
  "phonenum": "13800000001",
  "role": "user"
}'
