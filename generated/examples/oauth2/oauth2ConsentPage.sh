#!/bin/sh
# oauth2ConsentPage: Show the consent page
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/oauth2/consent?request=request" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
