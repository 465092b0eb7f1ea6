#!/bin/sh
# auditList: List what happened to accounts and access
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/admin/audit?action=user.login" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
