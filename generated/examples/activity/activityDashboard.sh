#!/bin/sh
# activityDashboard: View the state of the world in figures
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/stats/dashboard" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
