#!/bin/sh
# skillUpload: Upload a skill as a ZIP archive
set -eu
curl --fail-with-body --silent --show-error --request POST \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/skills/upload" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --form "file=@$ATELIER_FILE" \
  --form-string 'is_system=false' \
  --form-string 'is_agent=false'
