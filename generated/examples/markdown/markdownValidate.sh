#!/bin/sh
# markdownValidate: Validate the front matter of a file
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/markdown/validate-frontmatter" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "content": "---\nentity_type: character\nname: Rex\nnarrative_importance: huge\n---\n",
  "strict": false
}'
