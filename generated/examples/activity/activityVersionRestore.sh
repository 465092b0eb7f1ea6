#!/bin/sh
# activityVersionRestore: Make an earlier version the present one
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/entity/character/rex_marshall/versions/1/restore" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
