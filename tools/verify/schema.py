"""Holds the JSON Schema of scenarios to the program: both must say the same of every file.

Usage: schema.py BALANS SCENARIOS-FOLDER. What a schema cannot see is listed and counted.
"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema
import yaml
from wrong_scenarios import cases

program, folder = sys.argv[1], Path(sys.argv[2])
schema = json.loads(subprocess.run(
    [program, "schema", "scenario"], check=True, capture_output=True).stdout)
jsonschema.Draft7Validator.check_schema(schema)
checker = jsonschema.Draft7Validator(schema)


class Loader(yaml.SafeLoader):
    """YAML 1.2 as an editor reads it: days are text, only true and false are booleans."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, rule) for tag, rule in rules
            if not tag.endswith((":timestamp", ":bool"))]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", __import__("re").compile("^(?:true|false)$"), list("tf"))


def plain(value):
    """Keys as JSON has them."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value


def by_schema(text):
    return checker.is_valid(plain(yaml.load(text, Loader)))


def by_program(file):
    ended = subprocess.run([program, "validate", str(file)], capture_output=True)
    assert ended.returncode in (0, 2), ended.stderr
    return ended.returncode == 0


wrong, beyond, differ = 0, [], []
shipped = sorted(folder.glob("*.yaml"))
for file in shipped:
    if not (by_schema(file.read_text()) and by_program(file)):
        differ.append(f"shipped {file.name}")
with tempfile.TemporaryDirectory() as place:
    for name, text, how in cases(schema):
        file = Path(place) / "wrong.yaml"
        file.write_text(text)
        ours, theirs = by_program(file), by_schema(text)
        if how == "beyond":
            beyond.append(name)
            if ours or not theirs:
                differ.append(f"beyond the schema: {name}: program {ours}, schema {theirs}")
        else:
            wrong += 1
            if ours or theirs:
                differ.append(f"{name}: program {ours}, schema {theirs}")
print(f"{len(shipped)} shipped scenarios accepted and {wrong} wrong ones refused by both")
print(f"{len(beyond)} that only the program can refuse: {'; '.join(beyond)}")
if differ or wrong < 100:
    sys.exit("they differ:\n" + "\n".join(differ))
