#!/bin/sh
# Installs the Debian packages of a list that are missing: packages.sh etc/packages-build.txt
# A line is PACKAGE, or PACKAGE COMMAND where the command may also come from elsewhere. Quick, silent
# and without rights when nothing is missing.
set -eu

list_missing() {
	installed=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' | tr ' ' '\n' |
		sed -n 's/^installed://p' | tr '\n' ' ') "
	cat "$@" | while read -r package command; do
		case $installed in *" $package "*) continue ;; esac
		if [ -n "$command" ] && command -v "$command" >/dev/null; then continue; fi
		printf ' %s' "$package"
	done
}

missing=$(list_missing "$@")
if [ -z "$missing" ]; then exit 0; fi

if [ "$(id -u)" = 0 ]; then
	as_root=
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
	as_root='sudo -n'
else
	echo "These Debian packages are missing; install them as root, then try again:" >&2
	echo "  apt-get install --no-install-recommends$missing" >&2
	exit 1
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT

apt() {
	$as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" \
		>>"$log" 2>&1
}

echo "Installing Debian packages:$missing" >&2
# The lists may be absent or old: fetch them only when the first attempt fails.
# shellcheck disable=SC2086
if ! apt install --no-install-recommends $missing; then
	if ! apt update || ! apt install --no-install-recommends $missing; then
		tail -n 30 "$log" >&2
		echo "Installing packages failed. Is there a network, and is this Debian 12?" >&2
		exit 1
	fi
fi
