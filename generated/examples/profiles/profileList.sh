#!/bin/sh
# profileList: List the profiles to choose from
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/agents/profiles" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
