#!/bin/sh
# sharingCreate: Create a share link
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/shares" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "scope": "entity",
  "entity_type": "character",
  "entity_id": "rex_marshall",
  "title": "Rex for the art team",
  "expires_in": 2678400,
  "password": "tidewater"
}'
