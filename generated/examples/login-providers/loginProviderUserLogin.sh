#!/bin/sh
# loginProviderUserLogin: Sign in with the default upstream provider, at Sage's older path
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/user/oauth/login"
