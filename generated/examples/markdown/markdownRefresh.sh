#!/bin/sh
# markdownRefresh: Read every file of the project anew
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/sync/refresh-all" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
