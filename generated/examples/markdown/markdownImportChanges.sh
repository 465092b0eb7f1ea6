#!/bin/sh
# markdownImportChanges: Take over changed files
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/sync/import-changes" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "paths": [
    "Characters/rex/CH_rex.md"
  ]
}'
