#!/bin/sh
# sharingView: Open a share link
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/share/3kTMd_8rBvQxYh2nLw5eUA"
