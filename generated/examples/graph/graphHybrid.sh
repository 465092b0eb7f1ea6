#!/bin/sh
# graphHybrid: Discover relationships by every means
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/entity/hybrid-relationships" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "entity_type": "character",
  "entity_id": "ilse_corvane",
  "limit": 20
}'
