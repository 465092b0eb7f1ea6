#!/bin/sh
# catalogSync: Add the models of the providers to the catalog
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/admin/models/catalog/sync" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
