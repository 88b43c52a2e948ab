#!/bin/sh
# Serves the workbench, and lets schemathesis ask what its description says can be asked.
# usage: api.sh PROGRAM BIN
set -eu
program=$1
bin=$2
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
"$program" serve --port 0 --lang en --store "$work/store.sqlite" > "$work/out" &
server=$!
address=
for _ in $(seq 100); do
  address=$(sed -n 's/.*\(http:\/\/[^ ]*[0-9]\)\/.*/\1/p' "$work/out")
  [ -z "$address" ] || break
  sleep 0.1
done
[ -n "$address" ] || { echo "the workbench did not start" >&2; exit 1; }
# Streams end when a question does, and lives take seconds each: both have tests of their own.
"$bin/schemathesis" run "$address/openapi.json" \
  --header 'Content-Type: application/json' --exclude-operation-id watchJob \
  --exclude-operation-id followLife --phases examples,coverage \
  --checks not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance \
  --seed 1 --no-color
