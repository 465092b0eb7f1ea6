#!/bin/sh
# providerBlacklistsClear: Try failing servers and models again at once
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/admin/ollama/clear-blacklists" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
