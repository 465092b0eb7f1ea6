#!/bin/sh
# knowledgeUpdate: Change a knowledge base
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/knowledge-base/update" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "kdb_id": "kdb_1a2b3c4d",
  "name": "Product Docs",
  "intro": "What our customers read"
}'
