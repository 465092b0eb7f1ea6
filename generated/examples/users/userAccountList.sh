#!/bin/sh
# userAccountList: List the users of the tenant, in Sage's words
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/user/list" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
