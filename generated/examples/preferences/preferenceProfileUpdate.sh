#!/bin/sh
# preferenceProfileUpdate: Update the chat preferences
set -eu
curl --fail-with-body --silent --show-error --request PUT \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/users/me/preferences" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "default_model_id": "gpt-4o",
  "preferred_models": [
    "gpt-4o",
    "claude-3-opus-20240229"
  ],
  "default_summarizer_model_id": "claude-3-opus-20240229",
  "theme": "dark"
}'
