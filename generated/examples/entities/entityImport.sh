#!/bin/sh
# entityImport: Import an entity from raw Markdown
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/entity/character/import" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "content": "---\nid: rex_marshall\nentity_type: character\nname: Rex Marshall\nage: '\''34'\''\n---\n# Rex Marshall\n",
  "overwrite": true
}'
