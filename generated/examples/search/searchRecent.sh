#!/bin/sh
# searchRecent: List recently updated entities
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/recent?type=character&type=location&status=active&since=2026-03-12T10%3A00%3A00Z" \
  --header "Authorization: Bearer $ATELIER_TOKEN"
