#!/bin/sh
# markdownImportPreview: Preview an import of Markdown files
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/import/preview" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "content": "---\nid: rex_marshall\nentity_type: character\nname: Rex Marshall\n---\n\n# Rex Marshall\n"
}'
