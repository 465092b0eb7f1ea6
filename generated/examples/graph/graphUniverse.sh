#!/bin/sh
# graphUniverse: Get the graph of the whole world
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/graph/universe?types=character%2Cfaction&kinds=reference" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
