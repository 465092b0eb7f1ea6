#!/bin/sh
# markdownSync: Synchronise the project with its folder
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/markdown/sync-from-files" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
