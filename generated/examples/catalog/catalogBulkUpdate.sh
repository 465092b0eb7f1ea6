#!/bin/sh
# catalogBulkUpdate: Switch many models on or off
set -eu
curl --fail-with-body --silent --show-error --request PATCH \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/admin/models/catalog/bulk" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "model_ids": [
    "3d4e5f60-7a8b-4c9d-8e0f-1a2b3c4d5e6f"
  ],
  "is_active": false
}'
