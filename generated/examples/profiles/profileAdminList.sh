#!/bin/sh
# profileAdminList: List all profiles
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/admin/profiles" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
