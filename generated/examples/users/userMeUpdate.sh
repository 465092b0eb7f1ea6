#!/bin/sh
# userMeUpdate: Update the own profile
set -eu
curl --fail-with-body --silent --show-error --request PUT \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/users/me" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "name": "Rex Marshall",
  "locale": "en-US"
}'
