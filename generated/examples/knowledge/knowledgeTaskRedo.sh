#!/bin/sh
# knowledgeTaskRedo: Read the documents of an upload again
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/knowledge-base/doc/task_redo" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "kdb_id": "kdb_1a2b3c4d",
  "task_id": "task_9f86d081884c7d65"
}'
