#!/bin/sh
# authNaviLogout: Sign out, in Navi's words
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/auth/logout"
