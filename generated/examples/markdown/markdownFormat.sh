#!/bin/sh
# markdownFormat: Format a Markdown file
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/markdown/format" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "content": "---\nname: Rex\nid: rex\n---\n# Rex\n* one\n* two"
}'
