#!/bin/sh
# knowledgeDocumentAdd: Upload documents into a knowledge base
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/knowledge-base/doc/add_by_files" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --form "files=@$ATELIER_FILE" \
  --form-string 'kdb_id=kdb_1a2b3c4d' \
  --form-string 'override=false'
