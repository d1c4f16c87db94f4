#!/bin/sh
# Meson lays generated headers flat, the code includes them by module. Makes headers of one line:
# forward.sh ROOT dossier/dossier.sql.h=dossier.dossier.sql.h ...
set -eu
root=$1
shift
rm -rf "$root"
for pair in "$@"; do
	mkdir -p "$root/$(dirname "${pair%=*}")"
	echo "#include <${pair#*=}>" >"$root/${pair%=*}"
done
