#!/bin/sh
# sessionAdminList: List the sessions of everybody
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/admin/sessions" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
