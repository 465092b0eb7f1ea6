#!/bin/sh
# activityHistory: Search all changes
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/activity/history?noun=entity" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
