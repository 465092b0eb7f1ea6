#!/bin/sh
# sharingDelete: Revoke a share
set -eu
curl --fail-with-body --silent --show-error --request DELETE \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/shares/2f0f7a3e-5b0c-4a5e-9d0a-0a4f6c1b7e11" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
