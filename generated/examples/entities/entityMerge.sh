#!/bin/sh
# entityMerge: Merge two versions of an entity
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/entity/character/smart-merge" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "base": {
    "name": "Rex Marshall",
    "fields": {
      "age": "34",
      "faction": "independent"
    },
    "markdown_body": "# Rex\n"
  },
  "version_a": {
    "name": "Rex Marshall",
    "fields": {
      "age": "35",
      "faction": "independent"
    },
    "markdown_body": "# Rex\n"
  },
  "version_b": {
    "name": "Rex Marshall",
    "fields": {
      "age": "36",
      "faction": "harbour_guild"
    },
    "markdown_body": "# Rex\n\nOlder now.\n"
  }
}'
