#!/bin/sh
# tenantView: View the current tenant
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/tenants/me" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
