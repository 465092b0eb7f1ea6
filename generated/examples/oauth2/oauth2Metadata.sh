#!/bin/sh
# oauth2Metadata: View the metadata of the authorization server, beside its endpoints
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/oauth2/metadata"
