#!/bin/sh
# Builds into a folder: build.sh FOLDER TARGET [MESON-OPTIONS...]; TARGET "all" builds everything.
# Configures the first time, and again when source files came or went or the options changed.
set -eu
folder=$1 target=$2
shift 2
cd "$(dirname "$0")/.."
mkdir -p "$folder"
fresh=$folder/sources.new log=$folder/build.log

{
	echo "$*"
	tools/sources.sh all
} >"$fresh"
configure() {
	if [ -f "$folder/build.ninja" ]; then
		meson setup --reconfigure "$@" "$folder"
	else
		meson setup "$@" "$folder"
	fi
}
if [ ! -f "$folder/build.ninja" ] || ! cmp -s "$fresh" "$folder/sources.txt"; then
	if ! configure "$@" >"$log" 2>&1; then
		tail -n 40 "$log" >&2
		echo "Configuring $folder failed." >&2
		exit 1
	fi
	mv "$fresh" "$folder/sources.txt"
fi
rm -f "$fresh"
if ! ninja -C "$folder" "$target" >"$log" 2>&1; then
	grep -v -e '^\[[0-9]*/[0-9]*\]' -e '^ninja: Entering' "$log" | tail -n 60 >&2
	echo "Building $folder failed; $log has everything." >&2
	exit 1
fi
