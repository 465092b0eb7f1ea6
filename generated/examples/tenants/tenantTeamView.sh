#!/bin/sh
# tenantTeamView: View a team with its members
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/teams/3e8a1c52-7d40-4f6b-9a21-5c0d8e7f6b12" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
