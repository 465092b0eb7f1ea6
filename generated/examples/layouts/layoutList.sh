#!/bin/sh
# layoutList: List the layouts
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/layouts"
