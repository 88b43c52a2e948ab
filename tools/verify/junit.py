"""Has junitparser read the JUnit file of a check: every scenario a suite, every figure a case."""

import subprocess
import sys
import tempfile
from pathlib import Path

from junitparser import JUnitXml

with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "check.xml"
    ended = subprocess.run(
        [sys.argv[1], "check", "scenarios", "--junit", str(file)], capture_output=True, text=True
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    suites = JUnitXml.fromfile(str(file))
    names = {suite.name for suite in suites}
    scenarios = {path.stem for path in Path("scenarios").glob("*.yaml")}
    assert names == scenarios, names ^ scenarios
    assert suites.failures == 0 and suites.errors == 0
    print(f"junitparser: {suites.tests} cases in {len(names)} suites")
