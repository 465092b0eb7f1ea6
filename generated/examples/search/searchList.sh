#!/bin/sh
# searchList: Search across entity types
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/search?q=workshop%20-flooded&type=character&type=location&status=active&tags=craft&updated_from=2026-03-01T00%3A00%3A00Z&updated_to=2026-04-01T00%3A00%3A00Z&created_from=2026-03-01T00%3A00%3A00Z&created_to=2026-04-01T00%3A00%3A00Z" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
