#!/bin/sh
# profileView: View a profile with its prompts
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/admin/profiles/secretary" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
