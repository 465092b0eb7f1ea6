#!/bin/sh
# authInvitePage: Show the page that accepts an invitation
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/invite/inv_9fX2mQ7Lr4"
