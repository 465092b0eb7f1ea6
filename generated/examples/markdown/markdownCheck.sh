#!/bin/sh
# markdownCheck: List files that differ from what was last synchronised
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/sync/check-changes" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
