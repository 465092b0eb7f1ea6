#!/bin/sh
# authUserCheckLogin: View the session, at Sage's older path
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/user/check_login" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
