#!/bin/sh
# providerList: List the providers of language models
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/llm-provider/list" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
