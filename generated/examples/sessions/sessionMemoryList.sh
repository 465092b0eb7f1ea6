#!/bin/sh
# sessionMemoryList: List what agents remember of everybody
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/admin/memory" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
