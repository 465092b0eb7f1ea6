#!/bin/sh
# healthApi: Check the server, under the API prefix
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/health"
