#!/bin/sh
# authUserRegisterSendCode: Mail a registration code, at Sage's older path
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/user/register/send-code" \
  --header 'Content-Type: application/json' \
  --data '{
  "email": "user@example.com"
}'
