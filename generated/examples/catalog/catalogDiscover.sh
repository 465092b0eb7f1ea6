#!/bin/sh
# catalogDiscover: Ask the providers for their models
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/admin/models/catalog/discover" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
