#!/bin/sh
# oauth2ClientDelete: Delete an OAuth2 client
set -eu
curl --fail-with-body --silent --show-error --request DELETE \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/admin/oauth2/clients/notes" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
