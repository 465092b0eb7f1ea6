#!/bin/sh
# graphEntity: Get the graph around an entity
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/graph/entity/character/rex_marshall?types=character%2Cfaction&kinds=reference" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
