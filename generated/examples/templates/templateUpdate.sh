#!/bin/sh
# templateUpdate: Write a template
set -eu
curl --fail-with-body --silent --show-error --request PUT \
  "${ATELIER_URL:-http://127.0.0.1:8201}/api/templates/character" \
  --header "Authorization: Bearer $ATELIER_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{
  "content": "---\nentity_type: character\nfolder_name: Characters\nfile_prefix: CH_\nui_icon: user\nname: \"[Generate Full Name]\"\nage: \"\"\nfaction: \"\"\nfield_config:\n  faction: { widget: entity-selector, reference_type: faction, max_selections: 1 }\n---\nSomebody who lives in this world.\n"
}'
