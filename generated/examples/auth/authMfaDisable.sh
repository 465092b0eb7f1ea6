#!/bin/sh
# authMfaDisable: Remove the second factor
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/auth/mfa/disable" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "code": "492039",
  "current_password": "secretpassword"
}'
