#!/bin/sh
# groupUserList: List the groups of a user
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/groups/user/9d7f1a52-52a8-4f0f-8f5e-0c6b8e9b7a10" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
