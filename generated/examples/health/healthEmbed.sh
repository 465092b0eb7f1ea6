#!/bin/sh
# healthEmbed: Check the embedding model
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/health/embed"
