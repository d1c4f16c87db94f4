#!/bin/sh
# Lists files for meson.build, sorted, one a line, from the root of the tree: tools/sources.sh KIND
# ./run and ./test compare "all" with the last time and configure again when a file came or went.
set -eu
cd "$(dirname "$0")/.."
export LC_ALL=C

list() { # LIST-NAME-PATTERNS... : existing files that match
	for path in "$@"; do
		if [ -f "$path" ]; then echo "$path"; fi
	done
}

# Test programs: X_test.c has cmocka cases, X_main.c is a program that a black box test drives.
kind() {
	case $1 in
	code) list src/*/*.c | grep -v -e '_test\.c$' -e '_main\.c$' || true ;;
	tests) list src/*/*_test.c tools/*_test.c tests/*_test.c ;;
	mains) list src/*/*_main.c ;;
	migrations) list src/*/migrations/*.sql ;;
	statements) list src/*/*.sql ;;
	pages) list src/web/*.html src/web/*/*.html ;;
	texts) list src/web/po/*.po ;;
	tools) list tools/*.c | grep -v -e '_test\.c$' -e '/fuzz_' || true ;;
	assets) list assets/*.mjs assets/*.svg assets/*.css assets/package-lock.json ;;
	all)
		for each in code tests mains migrations statements pages texts tools assets; do
			kind $each
		done
		list assets/node_modules/.installed # without them there are no stylesheets to build
		;;
	*)
		echo "sources.sh: no such kind: $1" >&2
		exit 2
		;;
	esac
}

kind "${1:?KIND}"
