#!/bin/sh
# profileAvailabilitySet: Say whether a profile is for administrators only
set -eu
curl --fail-with-body --silent --show-error --request PATCH \
  "${ATELIER_URL:-http://127.0.0.1:8201}/admin/profiles/secretary/availability" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "is_admin_only": true
}'
