#!/bin/sh
# sessionList: List your sessions
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/sessions" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
