#!/bin/sh
# recycleBinPurge: Delete an entity for good
set -eu
curl --fail-with-body --silent --show-error --request DELETE \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/recycle-bin/entity/character/rex_marshall/permanent" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
