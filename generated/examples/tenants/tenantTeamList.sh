#!/bin/sh
# tenantTeamList: List the teams of the tenant
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/teams" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
