#!/bin/sh
# skillList: List the skills
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/skills" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
