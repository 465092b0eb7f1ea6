#!/bin/sh
# userPasswordChange: Change the own password
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/user/change-password" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "old_password": "StrongPassword123",
  "new_password": "a much longer secret"
}'
