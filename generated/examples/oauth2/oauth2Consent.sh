#!/bin/sh
# oauth2Consent: Agree or refuse
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/oauth2/consent" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --data-urlencode 'request=q1Zk8sVd3w' \
  --data-urlencode 'decision=allow'
