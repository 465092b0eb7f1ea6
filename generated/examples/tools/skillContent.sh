#!/bin/sh
# skillContent: Read the SKILL.md of a skill
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/skills/content?name=market-research" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
