#!/bin/sh
# configList: List the settings of the server
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/admin/config" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
