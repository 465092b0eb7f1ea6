#!/bin/sh
# toolList: List the tools that agents can use
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/tools?type=basic" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
