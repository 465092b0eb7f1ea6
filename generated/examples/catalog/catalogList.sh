#!/bin/sh
# catalogList: List the catalog
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/admin/models/catalog/" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
