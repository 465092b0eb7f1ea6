#!/bin/sh
# activityVersionList: List the versions of an entity
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/entity/character/rex_marshall/versions" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
