#!/bin/sh
# oauth2Authorize: Start the authorization code flow
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/oauth2/authorize?response_type=code&client_id=notes&redirect_uri=https%3A%2F%2Fclient.example.com%2Fcallback&scope=openid%20profile&state=af0ifjsldkj&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256"
