#!/bin/sh
# markdownImportSmart: Import Markdown files of any origin
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/import/smart" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "files": [
    {
      "path": "Characters/Rex Marshall.md",
      "content": "---\nFull Name: Rex Marshall\nfactions: \"[[Independent]]\"\n---\nA mechanic. #hero\n"
    }
  ],
  "dry_run": true
}'
