"""Official statistics for the pages: the embedded table and what was fetched, and each quoted figure beside them."""

from dataclasses import asdict
from functools import cache

import pandas as pd

from tradelines.analysis.compare.figure import Figure
from tradelines.analysis.tables import REFERENCE
from tradelines.official.judging import Judgement, NoOfficial, Verdict, judge
from tradelines.official.series import OfficialFigure, Series, embedded_rows
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


@cache
def official_series() -> Series:
    """All official figures that there are. Never change it in place."""
    return Series(embedded_rows(REFERENCE / "official_trade.csv"))


def beside(figure: Figure) -> Judgement:
    """The official figure of the same reporter, period and flow, the partner's mirror, and the verdict on the gap."""
    return judge(figure, official_series())


def official_rows(reporter: str, partner: str, flow: OfficialFlow) -> pd.DataFrame:
    """The published rows of a reporter's exports to or imports from a partner, in order of source and period.

    Columns as in `schema.official.OFFICIAL`; years, quarters and months stand in one frame.
    """
    rows = [asdict(row) for row in official_series().rows(reporter, partner, flow)]
    return pd.DataFrame(rows, columns=list(OFFICIAL.names))
