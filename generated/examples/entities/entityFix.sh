#!/bin/sh
# entityFix: Correct common mistakes in entities
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/validation/fix" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "entity_type": "character",
  "entity_id": "rex_marshall",
  "dry_run": true
}'
