#!/bin/sh
# shareLinkRevoke: Revoke a share link
set -eu
curl --fail-with-body --silent --show-error --request DELETE \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/conversations/550e8400-e29b-41d4-a716-446655440000/share_links/1f2e3d4c-5b6a-4978-8c9d-0e1f2a3b4c5d" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
