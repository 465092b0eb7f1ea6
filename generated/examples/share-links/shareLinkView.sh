#!/bin/sh
# shareLinkView: View a shared conversation
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/share_links/a3f82bc1-6d1e-4c35-9a76-1b0c9d8e7f60"
