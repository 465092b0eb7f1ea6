#!/bin/sh
# ruleDelete: Delete a rule
set -eu
curl --fail-with-body --silent --show-error --request DELETE \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/rules/character/char_001" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
