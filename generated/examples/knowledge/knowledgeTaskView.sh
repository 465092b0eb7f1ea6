#!/bin/sh
# knowledgeTaskView: View how far the documents of an upload are
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/knowledge-base/doc/task_process?kdb_id=kdb_1a2b3c4d&task_id=task_9f86d081884c7d65" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
