#!/bin/sh
# oauth2WellKnown: View the metadata of the authorization server
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/.well-known/oauth-authorization-server"
