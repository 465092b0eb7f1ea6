#!/bin/sh
# providerKeySet: Set the caller's own key for a provider
set -eu
curl --fail-with-body --silent --show-error --request PUT \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/settings/keys/openai" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "api_key": "sk-proj-xxxx"
}'
