#!/bin/sh
# sharingEntityList: List entities in a share
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/share/3kTMd_8rBvQxYh2nLw5eUA/entities/character?id=rex_marshall"
