#!/bin/sh
# cloudSyncConflictResolve: Resolve a conflict
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/conflicts/0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11/resolve" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "resolution": "file"
}'
