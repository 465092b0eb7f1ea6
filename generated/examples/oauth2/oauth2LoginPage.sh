#!/bin/sh
# oauth2LoginPage: Show the login page
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/oauth2/login"
