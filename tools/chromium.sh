#!/bin/sh
# Print the path of a Chromium for the browser tests; install Debian's where there is none and we may.
set -eu

find_chromium() {
    for name in ${CHROMIUM:-} chromium chromium-browser google-chrome google-chrome-stable; do
        command -v "$name" && return 0
    done
    mac="/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
    [ -x "$mac" ] && echo "$mac"
}

find_chromium && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq >&2
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium fonts-dejavu-core >&2
    find_chromium && exit 0
fi
echo "The browser tests need Chromium or Google Chrome. Install one, or set CHROMIUM to its path." >&2
exit 1
