#!/bin/sh
# tokenKeyCreate: Create an API key
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/api-keys" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "name": "Build server",
  "scopes": [
    "entities.read"
  ],
  "expires_at": "2027-03-12T10:00:00.000Z"
}'
