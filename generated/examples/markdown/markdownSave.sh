#!/bin/sh
# markdownSave: Write an entity to its file now
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/sync/save-to-markdown/character/rex_marshall" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
