"""Official figures looked up by reporter, partner, flow and period; sums are made within one source only."""

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from tradelines.schema import Flow
from tradelines.schema.intervals import Interval, calendar_year, interval_of
from tradelines.schema.official import OfficialFlow, OfficialRow

IMTS, COMTRADE = "IMF-IMTS", "UN-Comtrade"
# What was fetched comes before what was taken from files or is embedded; those by their date, the newest first.
_FIRST = (IMTS, COMTRADE)
# How an estimate of the publisher is marked in the name of its source.
ESTIMATE = "-est"
_EMBEDDED_DATE = "2022-02"
_ONE_WAY: tuple[OfficialFlow, ...] = ("export", "import")
Missing = Literal["parties", "period", "part-year"]


@dataclass(frozen=True, slots=True)
class OfficialFigure:
    """An official figure of one reporter, in dollars, with the published rows that it is made of.

    One row is the figure itself; several are summed, or for a balance imports taken from exports. `estimated` is
    true where any of them is.
    """

    reporter: str
    partner: str
    flow: Flow
    period: Interval
    value_usd: float
    source: str
    retrieved: str
    estimated: bool
    parts: tuple[OfficialRow, ...]


class Series:
    """Official rows, ready to be looked up."""

    def __init__(self, rows: Iterable[OfficialRow]) -> None:
        """Take over the rows; of two of one source for one thing, the one retrieved last."""
        self._flows: dict[tuple[str, str, OfficialFlow], dict[str, dict[Interval, OfficialRow]]] = defaultdict(dict)
        self._order: dict[tuple[str, str], list[str]] = {}
        for row in rows:
            period = interval_of(row.period_start, row.period_end)
            if period is None:
                continue
            known = self._flows[row.reporter, row.partner, row.flow].setdefault(row.source, {})
            if period not in known or known[period].retrieved <= row.retrieved:
                known[period] = row

    def figure(self, reporter: str, partner: str, flow: Flow, period: Interval) -> OfficialFigure | None:
        """The figure of the first source that has all of it; years are summed of years, else of months."""
        for source in self._sources(reporter, partner):
            one_way = next((known for known in _ONE_WAY if known == flow), None)
            if one_way:
                parts = self._parts(reporter, partner, one_way, source, period)
                value = _sum(parts)
            else:
                outward = self._parts(reporter, partner, "export", source, period)
                inward = self._parts(reporter, partner, "import", source, period)
                parts = (*outward, *inward) if outward and inward else ()
                value = _sum(outward) + _sum(inward) * (1 if flow == "turnover" else -1)
            if parts:
                retrieved = min(part.retrieved for part in parts)
                estimated = any(part.estimated for part in parts)
                return OfficialFigure(reporter, partner, flow, period, value, source, retrieved, estimated, parts)
        return None

    def missing(self, reporter: str, partner: str, period: Interval) -> Missing:
        """Why there is no figure: the parties are not there, the time is not, or only the whole year is."""
        periods = [known for flow in _ONE_WAY for known in self._periods(reporter, partner, flow)]
        if not periods:
            return "parties"
        return "part-year" if any(known != period and known.contains(period) for known in periods) else "period"

    def rows(self, reporter: str, partner: str, flow: OfficialFlow) -> list[OfficialRow]:
        """All rows of a reporter's flow with a partner, in order of source and period."""
        found = self._flows.get((reporter, partner, flow), {})
        order = [source for source in self._sources(reporter, partner) if source in found]
        return [found[source][period] for source in order for period in sorted(found[source])]

    def _periods(self, reporter: str, partner: str, flow: OfficialFlow) -> Iterator[Interval]:
        for known in self._flows.get((reporter, partner, flow), {}).values():
            yield from known

    def _sources(self, reporter: str, partner: str) -> list[str]:
        """The sources that a reporter's figures are looked for in, one after the other."""
        if (reporter, partner) not in self._order:
            self._order[reporter, partner] = self._ordered(reporter, partner)
        return self._order[reporter, partner]

    def _ordered(self, reporter: str, partner: str) -> list[str]:
        newest: dict[str, str] = {}
        for flow in _ONE_WAY:
            for source, known in self._flows.get((reporter, partner, flow), {}).items():
                newest[source] = max(newest.get(source, ""), *(row.retrieved for row in known.values()))
        by_date = sorted(newest, key=lambda source: (newest[source], source), reverse=True)
        return sorted(by_date, key=lambda source: _FIRST.index(source) if source in _FIRST else len(_FIRST))

    def _parts(
        self, reporter: str, partner: str, flow: OfficialFlow, source: str, period: Interval
    ) -> tuple[OfficialRow, ...]:
        known = self._flows.get((reporter, partner, flow), {}).get(source, {})
        if period in known:
            return (known[period],)
        for tiles in _tilings(period):
            if all(tile in known for tile in tiles):
                return tuple(known[tile] for tile in tiles)
        return ()


def embedded_rows(path: Path) -> Iterator[OfficialRow]:
    """The rows of the embedded table `official_trade.csv`, whose years stand as numbers."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            period = calendar_year(int(row["year"]))
            source = row["source"]
            yield OfficialRow(
                reporter=row["reporter"], partner=row["partner"],
                flow="export" if row["flow"] == "export" else "import",
                period_start=period.start.isoformat(), period_end=period.end.isoformat(),
                value_usd=float(row["value_usd"]), estimated=source.endswith(ESTIMATE),
                source=source.removesuffix(ESTIMATE), retrieved=_EMBEDDED_DATE,
            )  # fmt: skip


@cache
def _tilings(period: Interval) -> tuple[tuple[Interval, ...], ...]:
    """The years, then the months, that make up a period of whole calendar months."""
    if not period.calendar:
        return ()
    months = tuple(period.calendar_months())
    if (period.start.month, period.end.month) != (1, 12):
        return (months,)
    return tuple(calendar_year(year) for year in range(period.start.year, period.end.year + 1)), months


def _sum(parts: Iterable[OfficialRow]) -> float:
    return sum(part.value_usd for part in parts)
