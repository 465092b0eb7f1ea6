#!/bin/sh
# groupPresetList: List the group presets
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/groups/presets" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
