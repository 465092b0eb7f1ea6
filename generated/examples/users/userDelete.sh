#!/bin/sh
# userDelete: Delete a user
set -eu
curl --fail-with-body --silent --show-error --request DELETE \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/users/5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
