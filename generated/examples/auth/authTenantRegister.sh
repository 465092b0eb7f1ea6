#!/bin/sh
# authTenantRegister: Register a tenant and its owner
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/register" \
  --header 'Content-Type: application/json' \
  --data '{
  "email": "ada@example.com",
  "password": "secretpassword",
  "name": "Ada",
  "tenant_name": "City of Brains"
}'
