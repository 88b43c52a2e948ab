#!/bin/sh
# Has independent programs read what Balans writes. Usage: outputs.sh BALANS PYTHON-FOLDER
set -eu
balans=$1 bin=$2 here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export BALANS_STORE="$work/store.sqlite"
"$balans" compare almere-2019 preventie-voorop --replicates 4 --months 24 \
  --set municipality.households=300 --set warmup_months=12 --no-staff-need --format json \
  > "$work/result.json"
run=$("$bin/python" -c 'import json,sys; print(json.load(open(sys.argv[1]))["run"])' "$work/result.json")
"$balans" schema result > "$work/result.schema.json"
"$bin/python" -m jsonschema -i "$work/result.json" "$work/result.schema.json"
"$balans" export "$run" --out "$work/data"
"$bin/python" "$here/tables.py" "$work/data"
"$bin/frictionless" validate "$work/data/datapackage.json" > "$work/frictionless.txt" \
  || { cat "$work/frictionless.txt"; exit 1; }
echo "frictionless: valid"
"$bin/python" "$here/crate.py" "$work/data"
"$balans" notebook "$run" --out "$work/run.ipynb"
"$bin/python" "$here/notebook.py" "$work/run.ipynb"
"$bin/python" "$here/notebook.py" --check "$work/run.ipynb"
