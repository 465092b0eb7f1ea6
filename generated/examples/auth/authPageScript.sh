#!/bin/sh
# authPageScript: The script of the two pages
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/account/start.js"
