#!/bin/sh
# knowledgeRetrieve: Find passages of documents
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/knowledge-base/retrieve" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "kdb_id": "kdb_1a2b3c4d",
  "query": "How does login work?",
  "top_k": 10
}'
