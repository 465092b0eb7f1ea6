#!/bin/sh
# markdownValidateAll: Validate all entities
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/entity/validate/all" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
