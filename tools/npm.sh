#!/bin/sh
# Installs the npm packages of a folder when its lock file changed since the last time: npm.sh assets
set -eu
if [ ! -f "$1/package-lock.json" ]; then exit 0; fi
cd "$1"
if cmp -s package-lock.json node_modules/.installed; then exit 0; fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
echo "Installing npm packages of $1/" >&2
if ! npm ci --no-audit --no-fund --ignore-scripts >"$log" 2>&1; then
	tail -n 30 "$log" >&2
	echo "npm ci failed in $1/. Is there a network?" >&2
	exit 1
fi
cp package-lock.json node_modules/.installed
