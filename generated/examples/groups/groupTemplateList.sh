#!/bin/sh
# groupTemplateList: List the permission templates
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/permission-templates" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
