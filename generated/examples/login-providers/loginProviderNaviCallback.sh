#!/bin/sh
# loginProviderNaviCallback: Come back from gnexus-auth
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/auth/callback"
