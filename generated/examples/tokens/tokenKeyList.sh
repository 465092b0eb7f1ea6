#!/bin/sh
# tokenKeyList: List the own API keys
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/api-keys" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
