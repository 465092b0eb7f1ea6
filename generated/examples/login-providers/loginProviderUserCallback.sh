#!/bin/sh
# loginProviderUserCallback: Come back from an upstream provider, at Sage's older path
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/user/oauth/callback/company"
