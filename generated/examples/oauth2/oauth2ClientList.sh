#!/bin/sh
# oauth2ClientList: List the OAuth2 clients
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/admin/oauth2/clients" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
