#!/bin/sh
# entityIdCheck: Check whether an entity id can be used
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/check-entity-id/rex_marshall?type=character"
