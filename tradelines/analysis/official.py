"""Official statistics for the pages: the embedded table and what was fetched, and each quoted figure beside them."""

from collections.abc import Iterator
from dataclasses import asdict
from functools import cache, lru_cache
from pathlib import Path

import pandas as pd

from tradelines.analysis.compare.figure import Figure
from tradelines.analysis.tables import REFERENCE, records
from tradelines.official.judging import Judgement, NoOfficial, Verdict, judge
from tradelines.official.series import OfficialFigure, Series, embedded_rows
from tradelines.official.store import files_of, official_folder
from tradelines.schema.official import OFFICIAL, OfficialFlow, OfficialRow

__all__ = [
    "Judgement",
    "NoOfficial",
    "OfficialFigure",
    "OfficialFlow",
    "OfficialRow",
    "Series",
    "Verdict",
    "beside",
    "official_rows",
    "official_series",
]
_FILES_KEPT, _PAIRS_KEPT = 64, 4096


def official_series(one: str, other: str) -> Series:
    """All official figures of two parties, as both report them: embedded, fetched and imported ones.

    Looked up anew once a file of theirs has changed. Never change it in place.
    """
    first, second = sorted((one, other))
    return _series(first, second, (*_stamps(first), *_stamps(second)))


def beside(figure: Figure) -> Judgement:
    """The official figure of the same reporter, period and flow, the partner's mirror, and the verdict on the gap."""
    return judge(figure, official_series(figure.reporter, figure.partner))


def official_rows(reporter: str, partner: str, flow: OfficialFlow) -> pd.DataFrame:
    """The published rows of a reporter's exports to or imports from a partner, in order of source and period.

    Columns as in `schema.official.OFFICIAL`; years, quarters and months stand in one frame.
    """
    rows = [asdict(row) for row in official_series(reporter, partner).rows(reporter, partner, flow)]
    return pd.DataFrame(rows, columns=list(OFFICIAL.names))


_Stamp = tuple[Path, int, int]


def _stamps(reporter: str) -> tuple[_Stamp, ...]:
    """The files of a reporter, each with when it changed last and how large it is."""
    states = ((path, path.stat()) for path in files_of(official_folder(), reporter))
    return tuple((path, state.st_mtime_ns, state.st_size) for path, state in states)


@lru_cache(maxsize=_PAIRS_KEPT)
def _series(one: str, other: str, files: tuple[_Stamp, ...]) -> Series:
    embedded = (row for parties in ((one, other), (other, one)) for row in _embedded().get(parties, ()))
    return Series((*embedded, *(row for file in files for row in _rows(file, one, other))))


def _rows(file: _Stamp, one: str, other: str) -> Iterator[OfficialRow]:
    partners = _by_partner(file)
    for partner in (one, other):
        if partner in partners:
            yield from (OfficialRow(**row) for row in records(partners[partner]))


@lru_cache(maxsize=_FILES_KEPT)
def _by_partner(file: _Stamp) -> dict[str, pd.DataFrame]:
    kinds = {column.name: "float64" if column.type == "number" else "str" for column in OFFICIAL.columns}
    frame = pd.read_csv(file[0], dtype=kinds, keep_default_na=False, encoding="utf-8")
    frame = frame[list(OFFICIAL.names)].assign(estimated=frame["estimated"] == "true")
    return {str(partner): rows for partner, rows in frame.groupby("partner", sort=False)}


@cache
def _embedded() -> dict[tuple[str, str], list[OfficialRow]]:
    found: dict[tuple[str, str], list[OfficialRow]] = {}
    for row in embedded_rows(REFERENCE / "official_trade.csv"):
        found.setdefault((row.reporter, row.partner), []).append(row)
    return found
