"""The one door to the disk: the built tables and the reference tables as typed frames."""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import pandas as pd
import pyarrow.parquet as pq

from tradelines.schema import TABLES, Column, Table

REFERENCE = Path(__file__).resolve().parents[2] / "data" / "reference"
Answer = TypeVar("Answer")
MANIFEST = "manifest.json"
TEXTS = "texts.parquet"
FRAMES = (
    "articles", "trade", "freight", "meetings", "participants", "people", "segments", "checks", "warnings",
    "corrections",
)  # fmt: skip


class TablesError(Exception):
    """The tables cannot be used; the message says in plain words what is wrong."""


class TablesMissingError(TablesError):
    """There are no built tables in the folder."""


@dataclass(frozen=True)
class Tables:
    """The built tables, one typed frame each, in the order in which they were written.

    Text is `str` ("" where unknown), numbers are float64 (NaN where unknown), whole numbers Int64, booleans
    boolean, lists tuples. The frames are shared by all who use the dashboard: never change them in place. Texts and
    derived answers are remembered as they are asked for.
    """

    folder: Path
    manifest: dict[str, Any]
    key: str
    articles: pd.DataFrame
    trade: pd.DataFrame
    freight: pd.DataFrame
    meetings: pd.DataFrame
    participants: pd.DataFrame
    people: pd.DataFrame
    segments: pd.DataFrame
    checks: pd.DataFrame
    warnings: pd.DataFrame
    corrections: pd.DataFrame
    _texts: dict[str, str] = field(default_factory=dict, repr=False)
    _derived: dict[Any, Any] = field(default_factory=dict, repr=False)

    def frame(self, name: str) -> pd.DataFrame:
        """The table of that name; KeyError where there is none, or where it holds the texts (see `text`)."""
        if name not in FRAMES:
            raise KeyError(name)
        frame: pd.DataFrame = getattr(self, name)
        return frame

    def row(self, name: str, key: str) -> dict[str, Any] | None:
        """The row with that key as a dictionary, or None."""
        frame = self.frame(name)
        found = frame[frame[TABLES[name].key] == key]
        return None if found.empty else records(found.head(1))[0]

    def text(self, article_id: str) -> str:
        """The article's text to the letter, read when it is asked for; empty where none was stored."""
        return self.texts([article_id])[article_id]

    def texts(self, article_ids: Sequence[str]) -> dict[str, str]:
        """The texts of several articles by id, read at one go."""
        wanted = [article_id for article_id in article_ids if article_id not in self._texts]
        if wanted:
            found = pq.read_table(self.folder / TEXTS, filters=[("article_id", "in", wanted)])
            read = dict(zip(found["article_id"].to_pylist(), found["text"].to_pylist(), strict=True))
            self._texts.update({article_id: read.get(article_id, "") for article_id in wanted})
        return {article_id: self._texts[article_id] for article_id in article_ids}


def derived(make: Callable[[Tables], Answer], tables: Tables) -> Answer:
    """What a pure function makes of the tables, worked out once and shared; never change it in place."""
    if make not in tables._derived:
        tables._derived[make] = make(tables)
    answer: Answer = tables._derived[make]
    return answer


def records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows of a frame as dictionaries by column name."""
    # Column by column: several times as quick as `to_dict`, which looks at the type of every single cell.
    columns = {str(name): frame[name].tolist() for name in frame.columns}
    return [dict(zip(columns, cells, strict=True)) for cells in zip(*columns.values(), strict=True)]


def rows_where(frame: pd.DataFrame, keep: "pd.Series[bool]") -> pd.DataFrame:
    """The rows of a wide frame for which `keep` holds: much quicker than `frame[keep]` where these are few."""
    return frame.take(np.flatnonzero(keep.to_numpy()))


def manifest_key(folder: Path) -> str:
    """Fingerprint of the build in the folder: another one means that all that was loaded is out of date.

    Raises TablesMissingError where no build stands there.
    """
    path = folder / MANIFEST
    try:
        state = path.stat()
    except FileNotFoundError as error:
        raise TablesMissingError(f"There are no built tables in {folder}.") from error
    return _digest(path, state.st_mtime_ns, state.st_size)


@cache
def _digest(path: Path, _changed: int, _size: int) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def load_tables(folder: Path) -> Tables:
    """All tables of a build, CSV or Parquet. Raises TablesError where one is missing or not as the schema says."""
    key = manifest_key(folder)
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        frames: dict[str, Any] = {name: _frame(folder, TABLES[name]) for name in FRAMES}
    except (OSError, ValueError, KeyError) as error:
        raise TablesError(f"The tables in {folder} cannot be read: {error}") from error
    return Tables(folder=folder, manifest=manifest, key=key, **frames)


# Columns in one piece each (`low_memory`): one in pieces is put together anew whenever a row of it is looked up.
_AS_TEXT: dict[str, Any] = {
    "dtype": "str", "keep_default_na": False, "na_filter": False, "encoding": "utf-8", "low_memory": False
}  # fmt: skip


def _frame(folder: Path, table: Table) -> pd.DataFrame:
    parquet, csv = folder / f"{table.name}.parquet", folder / f"{table.name}.csv"
    raw = pq.read_table(parquet).combine_chunks().to_pandas() if parquet.exists() else pd.read_csv(csv, **_AS_TEXT)
    missing = [name for name in table.names if name not in raw.columns]
    if missing:
        raise KeyError(f"{table.name} has no column {', '.join(missing)}; build the tables again")
    return pd.DataFrame({column.name: _typed(raw[column.name], column) for column in table.columns})


def _typed(values: "pd.Series[Any]", column: Column) -> "pd.Series[Any]":
    if column.type == "list":
        return pd.Series([_tuple(value) for value in values], index=values.index, dtype=object)
    if column.type == "text":
        return values.astype("str").fillna("")
    if values.dtype == "str" and column.type == "boolean":
        return values.map({"true": True, "false": False}).astype("boolean")
    if column.type == "boolean":
        return values.astype("boolean")
    numbers = pd.to_numeric(values, errors="coerce") if values.dtype == "str" else values
    return numbers.astype("Int64" if column.type == "integer" else "float64")


def _tuple(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(value.split("|")) if value else ()
    return () if value is None else tuple(value)


@cache
def reference(name: str) -> pd.DataFrame:
    """A reference table of `data/reference` as text, to the letter; FileNotFoundError where there is none."""
    return pd.read_csv(REFERENCE / f"{name}.csv", dtype="str", keep_default_na=False, na_filter=False)


@cache
def reference_geojson(name: str) -> dict[str, Any]:
    """A GeoJSON collection of `data/reference`; FileNotFoundError where there is none. Never change it in place."""
    collection: dict[str, Any] = json.loads((REFERENCE / f"{name}.geojson").read_text(encoding="utf-8"))
    return collection


@cache
def country_names() -> dict[str, str]:
    """English names of countries and groups of countries, by code."""
    table = reference("countries")
    return dict(zip(table["code"], table["name"], strict=True))
