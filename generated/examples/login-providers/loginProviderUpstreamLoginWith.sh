#!/bin/sh
# loginProviderUpstreamLoginWith: Sign in with an upstream provider
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/auth/upstream/login/company"
