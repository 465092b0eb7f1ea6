#!/bin/sh
# sharingList: List shares
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/shares?entity_type=character&entity_id=rex_marshall" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
