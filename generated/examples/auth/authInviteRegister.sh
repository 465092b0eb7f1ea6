#!/bin/sh
# authInviteRegister: Accept an invitation
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/auth/register-with-invite" \
  --header 'Content-Type: application/json' \
  --data '{
  "token": "inv_9fX2mQ7Lr4",
  "password": "secretpassword",
  "name": "Mira"
}'
