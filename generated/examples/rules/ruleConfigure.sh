#!/bin/sh
# ruleConfigure: Update the settings of rules
set -eu
curl --fail-with-body --silent --show-error --request PUT \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/rules/settings" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "enforce_strict": true,
  "areas": {
    "character": {
      "enforce": [
        "char_001"
      ]
    }
  }
}'
