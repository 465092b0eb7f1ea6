#!/bin/sh
# activityRecent: List the latest changes
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/activity/recent" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
