#!/bin/sh
# profilePromptList: View the system prompts as models get them
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/agents/prompts" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
