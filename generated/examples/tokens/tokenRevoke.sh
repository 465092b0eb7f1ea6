#!/bin/sh
# tokenRevoke: Revoke an own API token or API key
set -eu
curl --fail-with-body --silent --show-error --request DELETE \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api-tokens/1" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
