"""Executes a notebook in its own folder, and holds it to what it has.

Usage: notebook.py FILE          executes and writes the outputs into it
       notebook.py --check FILE  executes a copy; outputs must equal those in the file
"""
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

check = sys.argv[1] == "--check"
path = Path(sys.argv[-1])
notebook = nbformat.read(path, as_version=4)
nbformat.validate(notebook)
before = [cell.get("outputs") for cell in notebook.cells]
NotebookClient(
    notebook, timeout=600, kernel_name="python3", resources={"metadata": {"path": str(path.parent)}}
).execute()
for cell in notebook.cells:
    cell.metadata.pop("execution", None)
notebook.metadata.language_info = {"name": "python"}
nbformat.validate(notebook)
after = [cell.get("outputs") for cell in notebook.cells]
if check:
    for number, (old, new) in enumerate(zip(before, after)):
        if old != new:
            sys.exit(f"{path}: cell {notebook.cells[number].id} gives another output")
    print(f"{path}: {sum(a is not None for a in after)} code cells give the outputs that are there")
else:
    nbformat.write(notebook, path)
    print(f"{path}: executed")
