#!/bin/sh
# oauth2Revoke: Revoke a token
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/oauth2/revoke" \
  --data-urlencode 'token=6HvZt0YQm2pXcS4nLr8KfBd1WjGuEaTo' \
  --data-urlencode 'token_type_hint=refresh_token' \
  --data-urlencode 'client_id=notes'
