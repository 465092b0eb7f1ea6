#!/bin/sh
# avatarDelete: Remove the avatar of the signed-in user
set -eu
curl --fail-with-body --silent --show-error --request DELETE \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/users/me/avatar" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
