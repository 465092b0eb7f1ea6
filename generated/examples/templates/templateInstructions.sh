#!/bin/sh
# templateInstructions: View the instructions for the AI
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/templates/character/instructions"
