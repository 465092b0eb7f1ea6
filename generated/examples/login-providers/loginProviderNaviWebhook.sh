#!/bin/sh
# loginProviderNaviWebhook: Learn of a change to a gnexus account
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/webhooks/gnexus-auth" \
  --header 'Content-Type: application/json' \
  --data '{
  "id": "evt_1042",
  "event": "user.updated",
  "created_at": "2026-03-12T10:00:00Z",
  "user": {
    "id": "42",
    "email": "user@example.com",
    "display_name": "User Name",
    "role": "admin",
    "is_active": true
  }
}'
