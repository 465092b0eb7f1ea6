#!/bin/sh
# markdownSyncType: Synchronise the entities of one type with their files
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/entity/sync/character" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
