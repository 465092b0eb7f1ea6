#!/bin/sh
# ruleReload: Read the rules again from the project folder
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/rules/reload" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
