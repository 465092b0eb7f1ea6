#!/bin/sh
# tenantCreate: Create a tenant
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/tenants" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "name": "City of Brains",
  "slug": "city-of-brains",
  "plan": "team",
  "max_users": 10
}'
