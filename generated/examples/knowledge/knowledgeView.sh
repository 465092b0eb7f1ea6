#!/bin/sh
# knowledgeView: View a knowledge base
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/knowledge-base/info?kdb_id=kdb_1a2b3c4d" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
