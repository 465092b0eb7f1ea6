#!/bin/sh
# knowledgeList: List the knowledge bases
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/knowledge-base/list" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
