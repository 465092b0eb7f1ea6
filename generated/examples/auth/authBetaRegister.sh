#!/bin/sh
# authBetaRegister: Register a tenant with a beta invite code
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/register/with-invite" \
  --header 'Content-Type: application/json' \
  --data '{
  "invite_code": "BETA-7Q4M-2XKD",
  "email": "ada@example.com",
  "password": "secretpassword",
  "name": "Ada",
  "tenant_name": "City of Brains"
}'
