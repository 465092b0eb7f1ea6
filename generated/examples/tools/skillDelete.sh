#!/bin/sh
# skillDelete: Delete a skill
set -eu
curl --fail-with-body --silent --show-error --request DELETE \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/skills?name=market-research" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
