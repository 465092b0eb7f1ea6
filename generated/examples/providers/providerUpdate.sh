#!/bin/sh
# providerUpdate: Change a provider
set -eu
curl --fail-with-body --silent --show-error --request PUT \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/llm-provider/update/llm_4fUoPLz1Qd6A" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "model": "gpt-4o-mini",
  "is_default": true
}'
