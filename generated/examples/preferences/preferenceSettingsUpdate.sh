#!/bin/sh
# preferenceSettingsUpdate: Update the studio settings of the user
set -eu
curl --fail-with-body --silent --show-error --request PUT \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/settings" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "autosave_interval": 120
}'
