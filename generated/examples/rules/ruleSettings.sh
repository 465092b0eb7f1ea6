#!/bin/sh
# ruleSettings: View the settings of rules
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/rules/settings"
