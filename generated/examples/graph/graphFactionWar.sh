#!/bin/sh
# graphFactionWar: Find factions in conflict
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/entity/cross-reference/faction-war" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "factions": [
    "the_hush"
  ]
}'
