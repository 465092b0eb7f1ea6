#!/bin/sh
# groupList: List the groups of the tenant
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/groups" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
