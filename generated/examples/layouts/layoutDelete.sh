#!/bin/sh
# layoutDelete: Delete the project's layout of an entity type
set -eu
curl --fail-with-body --silent --show-error --request DELETE \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/layouts/character" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
