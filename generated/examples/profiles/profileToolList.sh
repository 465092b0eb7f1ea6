#!/bin/sh
# profileToolList: List every tool that agents can be given
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/agents/tools" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
