#!/bin/sh
# userNaviRoleSet: Set a user's role, in Navi's words
set -eu
curl --fail-with-body --silent --show-error --request PATCH \
  "${ATELIER_URL:-http://127.0.0.1:8201}/admin/users/5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f/role" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "role": "admin"
}'
