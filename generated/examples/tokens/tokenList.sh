#!/bin/sh
# tokenList: List the own API tokens
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api-tokens" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
