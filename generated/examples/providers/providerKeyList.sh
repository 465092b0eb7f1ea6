#!/bin/sh
# providerKeyList: List the caller's own provider keys
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/settings/keys" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
