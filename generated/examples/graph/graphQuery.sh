#!/bin/sh
# graphQuery: Find references between entities
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/entity/cross-reference/query" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "source_types": [
    "character"
  ],
  "target_types": [
    "character"
  ],
  "relations": [
    "rival",
    "antagonist"
  ],
  "limit": 50
}'
