#!/bin/sh
# configSystemInfo: View what a login page needs to know
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/system/info"
