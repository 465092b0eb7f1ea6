#!/bin/sh
# skillContentSet: Write the SKILL.md of a skill
set -eu
curl --fail-with-body --silent --show-error --request PUT \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/skills/content" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "name": "market-research",
  "content": "---\nname: market-research\ndescription: How to compare what others sell\n---\n\n# Market research\n\nAsk first.\n"
}'
