#!/bin/sh
# templateSchemaList: List the JSON Schemas of the entity types
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/schemas"
