#!/bin/sh
# entityCompare: Compare two versions of an entity
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/entity/character/compare" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "version_a": {
    "entity_id": "rex_marshall"
  },
  "version_b": {
    "fields": {
      "age": "35",
      "faction": "independent"
    },
    "markdown_body": "# Rex Marshall\n\nOlder now.\n"
  }
}'
