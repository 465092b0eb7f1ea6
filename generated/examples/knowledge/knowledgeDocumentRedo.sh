#!/bin/sh
# knowledgeDocumentRedo: Read a document again
set -eu
curl --fail-with-body --silent --show-error --request PUT \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/knowledge-base/doc/redo/doc_7c9e6679f81f4b12" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
