"""Official statistics for the pages: the embedded table and what was fetched, and each quoted figure beside them."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from functools import cache, lru_cache
from os import scandir
from pathlib import Path

import pandas as pd

from tradelines.analysis.compare.figure import Figure
from tradelines.analysis.tables import REFERENCE, records
from tradelines.official.judging import FAR, Judgement, NoOfficial, Verdict, judge, verdict_of
from tradelines.official.series import OfficialFigure, Series, embedded_rows
from tradelines.official.store import files_of, official_folder
from tradelines.schema.official import OFFICIAL, OfficialFlow, OfficialRow

__all__ = [
    "FAR",
    "Judgement",
    "NoOfficial",
    "OfficialFigure",
    "OfficialFlow",
    "OfficialRow",
    "Series",
    "TotalShare",
    "Verdict",
    "beside",
    "beside_each",
    "official_rows",
    "official_series",
    "shares_of_total",
    "verdict_of",
]
WORLD = "WLD"
_FILES_KEPT, _PAIRS_KEPT = 64, 4096


def official_series(one: str, other: str) -> Series:
    """All official figures of two parties, as both report them: embedded, fetched and imported ones.

    Looked up anew once a file of theirs has changed. Never change it in place.
    """
    first, second = sorted((one, other))
    return _series(first, second, _stamp(official_folder()))


def beside(figure: Figure) -> Judgement:
    """The official figure of the same reporter, period and flow, the partner's mirror, and the verdict on the gap."""
    return judge(figure, official_series(figure.reporter, figure.partner))


def beside_each(figures: Iterable[Figure]) -> list[Judgement]:
    """The same of many figures, in their order; the statistics of a pair are looked up once."""
    known: dict[str, Series] = {}
    found = []
    for figure in figures:
        if figure.pair not in known:
            known[figure.pair] = official_series(figure.reporter, figure.partner)
        found.append(judge(figure, known[figure.pair]))
    return found


def official_rows(reporter: str, partner: str, flow: OfficialFlow) -> pd.DataFrame:
    """The published rows of a reporter's exports to or imports from a partner, in order of source and period.

    Columns as in `schema.official.OFFICIAL`; years, quarters and months stand in one frame.
    """
    rows = [asdict(row) for row in official_series(reporter, partner).rows(reporter, partner, flow)]
    return pd.DataFrame(rows, columns=list(OFFICIAL.names))


@dataclass(frozen=True, slots=True)
class TotalShare:
    """What part of the reporter's official total a quoted figure is: amount / total × 100, in percent."""

    figure: Figure
    total: OfficialFigure
    percent: float


def shares_of_total(figure: Figure) -> list[TotalShare]:
    """The share of a quoted figure in the reporter's official trade with all partners in the same flow and period.

    Of a turnover, which is no more the one's than the other's, the share in that of either. None for what no official
    total answers to: targets, single goods, balances, the world itself, unknown dollars.
    """
    if figure.value_usd is None or figure.period is None or figure.kind != "actual" or figure.commodity:
        return []
    if figure.flow == "balance" or figure.subnational or WORLD in (figure.reporter, figure.partner):
        return []
    sides = (figure.reporter, figure.partner) if figure.flow == "turnover" else (figure.reporter,)
    totals = (official_series(side, WORLD).figure(side, WORLD, figure.flow, figure.period) for side in sides)
    return [
        TotalShare(figure, total, figure.value_usd / total.value_usd * 100)
        for total in totals
        if total and total.value_usd > 0
    ]


# A file is put in place by being moved there, which changes its folder: so many folders tell of any change at once.
_Stamp = tuple[tuple[Path, int], ...]


def _stamp(folder: Path) -> _Stamp:
    """The folders of the sources, each with when anything in it was last put in place."""
    try:
        with scandir(folder) as entries:
            return tuple(sorted((Path(entry), entry.stat().st_mtime_ns) for entry in entries if entry.is_dir()))
    except FileNotFoundError:
        return ()


@lru_cache(maxsize=_PAIRS_KEPT)
def _series(one: str, other: str, stamp: _Stamp) -> Series:
    rows = [row for parties in ((one, other), (other, one)) for row in _embedded().get(parties, ())]
    for folder, changed in stamp:
        for reporter, partner in ((one, other), (other, one)):
            for path in files_of(folder, reporter):
                found = _by_partner(path, changed).get(partner)
                rows += [] if found is None else [OfficialRow(**row) for row in records(found)]
    return Series(rows)


@lru_cache(maxsize=_FILES_KEPT)
def _by_partner(path: Path, _changed: int) -> dict[str, pd.DataFrame]:
    kinds = {column.name: "float64" if column.type == "number" else "str" for column in OFFICIAL.columns}
    frame = pd.read_csv(path, dtype=kinds, keep_default_na=False, encoding="utf-8")
    frame = frame[list(OFFICIAL.names)].assign(estimated=frame["estimated"] == "true")
    return {str(partner): rows for partner, rows in frame.groupby("partner", sort=False)}


@cache
def _embedded() -> dict[tuple[str, str], list[OfficialRow]]:
    found: dict[tuple[str, str], list[OfficialRow]] = {}
    for row in embedded_rows(REFERENCE / "official_trade.csv"):
        found.setdefault((row.reporter, row.partner), []).append(row)
    return found
