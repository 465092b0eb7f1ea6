#!/bin/sh
# catalogCreate: Add a model to the catalog
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/admin/models/catalog/" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "provider": "openai",
  "model_id": "gpt-4o-2024-11-20",
  "display_name": "GPT-4o (Nov 2024)",
  "is_active": true,
  "context_window": 128000,
  "supports_vision": true,
  "max_output_tokens": 16384
}'
