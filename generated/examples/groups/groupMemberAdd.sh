#!/bin/sh
# groupMemberAdd: Add a member to a group
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/groups/6b2f9d10-4c3e-4a8b-8f17-0d5e6a7b8c93/members" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "user_id": "9d7f1a52-52a8-4f0f-8f5e-0c6b8e9b7a10"
}'
