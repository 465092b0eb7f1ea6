#!/bin/sh
# ruleMarkdown: View the rule file of an entity type
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/rules/character/markdown"
