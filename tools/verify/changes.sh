#!/bin/sh
# Changes one parameter, one value of the law, one line of a process and one stream's address, each in a
# copy of the sources, and asks `balans check` for the cause. Takes some ten minutes: the copy is built.
# Usage: changes.sh (in the root of the repository)
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git archive HEAD | tar -x -C "$work"
cd "$work"
swift build -c release --product balans > build.txt 2>&1 || { cat build.txt; exit 1; }

# Replaces a text that must be there in a file, or the change would prove nothing.
change() {
  python3 - "$1" "$2" "$3" <<'PYTHON'
import sys
path, old, new = sys.argv[1:]
text = open(path, encoding="utf-8").read()
assert old in text, f"{path} has no {old!r}"
open(path, "w", encoding="utf-8").write(text.replace(old, new, 1))
PYTHON
}

# Checks the base scenario, which must have moved, and compares the cause with what was done.
caught() {
  status=0
  .build/release/balans check scenarios --scenario almere-2019 --json report.json > report.txt 2>&1 \
    || status=$?
  [ "$status" = 1 ] || { echo "$1: exit $status, expected 1"; cat report.txt; exit 1; }
  found=$(python3 -c 'import json; print(json.load(open("report.json"))["scenarios"][0]["suspicion"]["causes"][0])')
  [ "$found" = "$1" ] || { echo "$1 was changed, the cause given is $found"; cat report.txt; exit 1; }
  echo "a changed $1 is caught and named"
}

change Parameters/knowledge.yaml "value: 0.03" "value: 0.04"
caught parameter
git -C "$OLDPWD" show HEAD:Parameters/knowledge.yaml > Parameters/knowledge.yaml

change Parameters/law/fines.yaml "{from: 2017-01-01, value: 50," "{from: 2017-01-01, value: 40,"
caught law
git -C "$OLDPWD" show HEAD:Parameters/law/fines.yaml > Parameters/law/fines.yaml

change Sources/Model/Processes/Reporting.swift "late ? probability * p.lateFactor : probability" "probability"
swift build -c release --product balans > build.txt 2>&1 || { cat build.txt; exit 1; }
caught code
git -C "$OLDPWD" show HEAD:Sources/Model/Processes/Reporting.swift > Sources/Model/Processes/Reporting.swift

change Sources/Chance/Stream.swift "case signal = 12" "case signal = 32"
swift build -c release --product balans > build.txt 2>&1 || { cat build.txt; exit 1; }
caught stream
