#!/bin/sh
# The short round of tests/fault: kills, power cuts and a full disk.
set -u
cd "$(dirname "$0")/.."
failed=0
round() {
	"$@" || failed=1
}

round python3 tests/fault/kill.py --rounds 10
round python3 tests/fault/kill.py --rounds 10 --power-cut
if ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then
	round tests/pg-scratch --durable python3 tests/fault/kill.py --rounds 10
else
	echo "ok - kills_on_postgresql # SKIP no PostgreSQL here"
fi
round python3 tests/fault/full_disk.py --rounds 2
exit $failed
