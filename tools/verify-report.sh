#!/usr/bin/env bash
# Writes reports in both languages and has HTML Tidy read them; the pictures must be there, and nothing
# may come from elsewhere.
set -euo pipefail
program=$1
command -v tidy > /dev/null || {
  echo "tidy is missing (apt-get install tidy)" >&2
  exit 1
}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
store="$folder/store.sqlite"
run=$("$program" compare almere-2019 preventie-voorop --replicates 4 --months 24 --no-staff-need \
  --set warmup_months=12 --set municipality.households=300 --store "$store" --format json \
  | python3 -c 'import json, sys; print(json.load(sys.stdin)["run"])')
for language in nl en; do
  file="$folder/$language.html"
  "$program" report "$run" --out "$file" --lang "$language" --store "$store" > /dev/null
  grep -q '<svg' "$file" || { echo "the report has no pictures" >&2; exit 1; }
  if grep -Eq '(src|href)="https?:|<script|@import|url\(["'"'"']?https?:' "$file"; then
    echo "the report asks for something from elsewhere" >&2
    exit 1
  fi
  # Tidy does not know all of SVG; its errors count, and its warnings on our own elements.
  tidy -quiet -errors "$file" 2> "$folder/tidy.txt" || [ $? -eq 1 ]
  if grep -E 'Error:|missing|unexpected|discarding' "$folder/tidy.txt"; then exit 1; fi
done
"$program" reproduce "$run" --store "$store" --set warmup_months=12 \
  --set municipality.households=300
