#!/bin/sh
# providerVerify: Try a provider
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/llm-provider/verify" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "base_url": "https://api.example.com/v1",
  "api_keys": [
    "sk-xxxx"
  ],
  "model": "gpt-4o"
}'
