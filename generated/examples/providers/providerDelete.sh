#!/bin/sh
# providerDelete: Delete a provider
set -eu
curl --fail-with-body --silent --show-error --request DELETE \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/llm-provider/delete/llm_4fUoPLz1Qd6A" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
