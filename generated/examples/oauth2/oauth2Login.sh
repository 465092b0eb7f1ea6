#!/bin/sh
# oauth2Login: Sign in from the login page
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/oauth2/login" \
  --data-urlencode 'username_or_email=alice' \
  --data-urlencode 'password=StrongPassword123' \
  --data-urlencode 'next=/oauth2/authorize?response_type=code&client_id=notes'
