#!/bin/sh
# recycleBinList: List deleted entities
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/recycle-bin/entity?type=character" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
