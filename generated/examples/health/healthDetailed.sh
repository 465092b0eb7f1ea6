#!/bin/sh
# healthDetailed: Check the server and each of its parts
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/health/detailed"
