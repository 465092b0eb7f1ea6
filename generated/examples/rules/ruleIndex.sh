#!/bin/sh
# ruleIndex: View the index of rules
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/rules/index"
