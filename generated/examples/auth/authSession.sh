#!/bin/sh
# authSession: View the session and how far onboarding is
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/auth/session" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
