#!/bin/sh
# The short round of tests/fuzz: the corpora, then a few seconds for each parser.
exec "$(dirname "$0")/fuzz" --seconds 4
