#!/usr/bin/env bash
# Gradescope runs this once, when it builds the image. Netgrade itself is in the archive; only Java may be missing.
set -eu
if ! command -v java >/dev/null 2>&1; then
    apt-get update
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends openjdk-@JAVA@-jre-headless
fi
java -version
