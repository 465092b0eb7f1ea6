#!/bin/sh
# loginProviderDriveCallback: Come back from connecting Google Drive
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/auth/oauth/google/drive/callback" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
