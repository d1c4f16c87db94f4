#!/bin/sh
# Runs a generator that writes folders, and lays its files flat for meson (MODULE/X becomes
# MODULE.X): generate.sh OUT-FOLDER GENERATOR FILES... Files that did not change keep their time, so
# that ninja compiles only what changed.
set -eu
out=$1 generator=$2
shift 2
fresh=$out/$(basename "$generator").d
rm -rf "$fresh"
mkdir -p "$fresh"
"$generator" --out "$fresh" "$@"
find "$fresh" -type f | while read -r path; do
	flat=$out/$(echo "${path#"$fresh"/}" | tr / .)
	cmp -s "$path" "$flat" || cp "$path" "$flat"
done
