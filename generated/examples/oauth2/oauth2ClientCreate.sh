#!/bin/sh
# oauth2ClientCreate: Create an OAuth2 client
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/admin/oauth2/clients" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "client_id": "notes",
  "name": "Notes",
  "redirect_uris": [
    "https://client.example.com/callback"
  ],
  "skip_consent": false
}'
