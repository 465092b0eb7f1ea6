#!/bin/sh
# knowledgeDocumentDelete: Delete a document
set -eu
curl --fail-with-body --silent --show-error --request DELETE \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/knowledge-base/doc/delete/doc_7c9e6679f81f4b12" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
