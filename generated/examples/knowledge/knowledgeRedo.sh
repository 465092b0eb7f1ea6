#!/bin/sh
# knowledgeRedo: Read all documents of a knowledge base again
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/knowledge-base/redo_all" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "kdb_id": "kdb_1a2b3c4d"
}'
