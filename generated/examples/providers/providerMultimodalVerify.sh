#!/bin/sh
# providerMultimodalVerify: Try whether a model sees pictures
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/llm-provider/verify-multimodal" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "base_url": "https://api.example.com/v1",
  "api_keys": [
    "sk-xxxx"
  ],
  "model": "gpt-4o"
}'
