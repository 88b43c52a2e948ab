"""Validates a run's RO-Crate as a Process Run Crate, without the network.

The contexts of RO-Crate live at w3id.org. Here the names that we use are written out in a copy; that the crate
itself names the published contexts is checked by comparing.

Usage: crate.py FOLDER
"""
import json
import shutil
import sys
import tempfile
from pathlib import Path

from rocrate_validator import services
from rocrate_validator.models import ValidationSettings

CONTEXTS = ["https://w3id.org/ro/crate/1.1/context", "https://w3id.org/ro/terms/workflow-run/context"]
TERMS = ["CreateAction", "CreativeWork", "Dataset", "Organization", "SoftwareApplication", "about",
         "actionStatus", "agent", "contentSize", "datePublished", "description", "encodingFormat",
         "endTime", "hasPart", "instrument", "license", "mentions", "name", "object", "result",
         "softwareVersion", "url", "version"]
NAMES = {term: "http://schema.org/" + term for term in TERMS} | {
    "File": "http://schema.org/MediaObject", "conformsTo": "http://purl.org/dc/terms/conformsTo",
    "sha256": "https://w3id.org/ro/terms/workflow-run#sha256"}
source = Path(sys.argv[1])
with tempfile.TemporaryDirectory() as place:
    copy = Path(place) / "crate"
    shutil.copytree(source, copy)
    path = copy / "ro-crate-metadata.json"
    crate = json.loads(path.read_text())
    assert crate["@context"] == CONTEXTS, "the context is not the published one"
    crate["@context"] = NAMES
    path.write_text(json.dumps(crate))
    result = services.validate(ValidationSettings(
        rocrate_uri=str(copy), profile_identifier="process-run-crate", requirement_severity="REQUIRED",
        offline=True))
    issues = result.get_issues()
for issue in issues:
    print(f"{issue.check.identifier}: {issue.message}")
if issues:
    sys.exit("the crate is not valid")
print("Process Run Crate 0.5: valid; its contexts are compared by name")
