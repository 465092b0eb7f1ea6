#!/bin/sh
# catalogDelete: Delete a catalog entry
set -eu
curl --fail-with-body --silent --show-error --request DELETE \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/admin/models/catalog/3d4e5f60-7a8b-4c9d-8e0f-1a2b3c4d5e6f" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
