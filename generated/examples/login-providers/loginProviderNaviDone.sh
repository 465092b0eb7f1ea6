#!/bin/sh
# loginProviderNaviDone: Hand the session over to the Android app
set -eu
curl --fail-with-body --silent --show-error \
  "${ATELIER_URL:-http://127.0.0.1:8201}/auth/mobile-done?sid=ses_8Kd2vPq6Yt"
