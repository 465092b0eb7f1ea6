#!/bin/sh
# profileUpdate: Change a profile
set -eu
curl --fail-with-body --silent --show-error --request PUT \
  "${ATELIER_URL:-http://127.0.0.1:8201}/admin/profiles/secretary" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "temperature": 0.5,
  "max_iterations": 20,
  "planning_enabled": true
}'
