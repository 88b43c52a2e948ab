"""Reads every table of an export with pandas, DuckDB, polars, pyarrow and sqlite3; all must agree.

Usage: tables.py FOLDER
"""
import json
import math
import sqlite3
import sys
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow.parquet as pq

folder = Path(sys.argv[1])
package = json.loads((folder / "datapackage.json").read_text())
database = sqlite3.connect(f"file:{folder / 'run.sqlite'}?mode=ro", uri=True)
kinds = {"string": "string", "integer": "Int64", "number": "float64"}


def cells(rows):
    """Rows as plain values: missing is None."""
    return [
        tuple(None if v is None or v is pd.NA or (isinstance(v, float) and math.isnan(v)) else v
              for v in row)
        for row in rows
    ]


def text_rows(path, fields, **form):
    frame = pd.read_csv(path, keep_default_na=False, na_values=[""], dtype={
        f["name"]: kinds[f["type"]] for f in fields}, **form)
    return cells(frame.astype(object).itertuples(index=False))


values = 0
for resource in package["resources"]:
    name, fields = resource["name"], resource["schema"]["fields"]
    parquet = str(folder / f"parquet/{name}.parquet")
    schema = pl.read_parquet(parquet).schema
    assert list(schema) == [f["name"] for f in fields], name
    readings = {
        "pandas csv": text_rows(folder / f"csv/{name}.csv", fields),
        "pandas csv-nl": text_rows(
            folder / f"csv-nl/{name}.csv", fields, sep=";", decimal=",", encoding="utf-8-sig"),
        "pandas parquet": cells(pd.read_parquet(parquet, dtype_backend="numpy_nullable").astype(object).itertuples(index=False)),
        "polars parquet": cells(pl.read_parquet(parquet).iter_rows()),
        "pyarrow parquet": cells(
            zip(*[c.to_pylist() for c in pq.read_table(parquet).columns])),
        "duckdb parquet": cells(duckdb.sql(f"SELECT * FROM '{parquet}'").fetchall()),
        "sqlite": cells(database.execute(f'SELECT * FROM "{name}"').fetchall()),
    }
    duck_csv = duckdb.sql(
        f"SELECT * FROM read_csv('{folder}/csv/{name}.csv', header=true, all_varchar=true)")
    first = readings["sqlite"]
    assert len(duck_csv.fetchall()) == len(first), f"{name}: duckdb csv"
    for reader, rows in readings.items():
        assert len(rows) == len(first), f"{name}: {reader} has {len(rows)} rows, not {len(first)}"
        for ours, theirs in zip(first, rows):
            assert ours == theirs, f"{name}: {reader} reads {theirs}, not {ours}"
    values += len(first) * len(fields)
for view in ["verdicts", "paired_differences"]:
    database.execute(f"SELECT * FROM {view}").fetchall()
print(f"{len(package['resources'])} tables, {values} values: seven readings agree")
