#!/bin/sh
# knowledgeDelete: Delete a knowledge base
set -eu
curl --fail-with-body --silent --show-error --request DELETE \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/knowledge-base/delete/kdb_1a2b3c4d" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
