#!/bin/sh
# oauth2ApiMetadata: View the metadata of the authorization server, under the API prefix
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/oauth2/metadata"
