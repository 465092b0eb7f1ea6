#!/bin/sh
# markdownExport: Export an entity as Markdown
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/markdown/export/character/rex_marshall" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
