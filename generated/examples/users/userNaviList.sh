#!/bin/sh
# userNaviList: List all users of the tenant, in Navi's words
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/admin/users" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
