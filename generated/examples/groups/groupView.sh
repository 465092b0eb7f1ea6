#!/bin/sh
# groupView: View a group with its members
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/groups/6b2f9d10-4c3e-4a8b-8f17-0d5e6a7b8c93" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
