#!/bin/sh
# recycleBinEmpty: Empty the recycle bin of entities
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/recycle-bin/entity/empty" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
