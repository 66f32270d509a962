"""Very many meetings: a row for each group of countries, a cell for each month, quarter or year, darker the more."""

from math import sqrt
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from tradelines.analysis.meetings import PLANNED
from tradelines.analysis.tables import records
from tradelines.figures.captions import captioned
from tradelines.figures.formats import count, period
from tradelines.figures.meetings.words import OTHERS, SOURCE, group_name, sentence_case, years
from tradelines.figures.style import Palette, dress, mix

ROWS = 14
_COLUMNS = 60
_STEPS = (("M", "month"), ("Q", "quarter"), ("Y", "year"))
_ROW_PX, _FULLEST, _PALEST = 26, 0.95, 0.14
_DAY = pd.Timedelta(days=1)


def figure(dated: pd.DataFrame, colours: Palette) -> go.Figure:
    """Dated events as cells; those not known so exactly are counted behind the name of their row only.

    A cell's customdata is the group's codes and its first and last month ("AZE-IRN 2021-04 2021-06").
    """
    letter, word = step(dated)
    groups = _groups(dated)
    held = dated.assign(row=groups, cell=dated["first"].dt.to_period(letter))
    exact = held if word == "year" else held[held["date_precision"] != "year"]
    sizes = held["row"].value_counts()
    order = sorted(sizes.index, key=lambda code: (code == OTHERS, -int(sizes[code]), code))
    counted = exact.assign(planned=exact["told"] == PLANNED).groupby(["row", "cell"], observed=True)["planned"]
    cells = pd.DataFrame({"size": counted.size(), "planned": counted.sum()}).reset_index()
    result = go.Figure(_cells(records(cells), order, colours))
    dress(result, colours, height=len(order) * _ROW_PX + 60)
    names = [f"{sentence_case(OTHERS) if code == OTHERS else group_name(code)} ({sizes[code]:,})" for code in order]
    result.update_yaxes(tickvals=list(range(len(order))), ticktext=names, range=[len(order) - 0.4, -0.6])
    result.update_yaxes(showgrid=False, zeroline=False)
    result.update_xaxes(type="date", side="top", showgrid=True)
    room = {"height": result.layout.height, "margin": result.layout.margin.to_plotly_json()}
    vague = len(held) - len(exact)
    under = [
        f"{years(dated)}, {count(len(dated), 'meeting')}. A cell is a {word}: the darker, the more meetings.",
        f"{count(vague, 'meeting')} not known to the {word} stand in the numbers only." if vague else "",
    ]
    caption = captioned(room, colours, "Meetings by who met", under, SOURCE)
    return result.update_layout(caption | {"showlegend": False, "barmode": "overlay"})


def step(dated: pd.DataFrame) -> tuple[str, str]:
    """How long a cell is, as pandas and as people call it: the shortest that leaves the picture readable."""
    months = (dated["last"].max() - dated["first"].min()).days / 30.4
    for (letter, word), size in zip(_STEPS, (1, 3, 12), strict=True):
        if months / size <= _COLUMNS:
            return letter, word
    return _STEPS[-1]


def _groups(dated: pd.DataFrame) -> "pd.Series[str]":
    sizes = dated["parties"].value_counts()
    leading = sorted(sizes.index, key=lambda code: (-int(sizes[code]), str(code)))[:ROWS]
    return dated["parties"].where(dated["parties"].isin(leading), OTHERS)


def _cells(rows: list[dict[str, Any]], order: list[str], colours: Palette) -> go.Bar:
    # The rest of all countries is far more than any pair, and would leave the pairs all pale.
    most = max((row["size"] for row in rows if row["row"] != OTHERS), default=1)
    shares = [_PALEST + (_FULLEST - _PALEST) * min(sqrt(row["size"] / most), 1) for row in rows]
    planned = [row["planned"] == row["size"] for row in rows]
    return go.Bar(
        orientation="h",
        base=[row["cell"].start_time for row in rows],
        x=[(row["cell"].end_time.normalize() + _DAY - row["cell"].start_time) / _DAY * 86_400_000 for row in rows],
        y=[order.index(row["row"]) for row in rows],
        width=0.8,
        customdata=[[_code(row)] for row in rows],
        hovertext=[_hover(row) for row in rows],
        hovertemplate="%{hovertext}<extra></extra>",
        marker={
            "color": [
                colours.background if hollow else mix(colours.accent, colours.background, share)
                for hollow, share in zip(planned, shares, strict=True)
            ],
            "line": {"color": [colours.accent if hollow else colours.background for hollow in planned], "width": 1},
        },
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
    )


def _code(row: dict[str, Any]) -> str:
    first, last = row["cell"].start_time, row["cell"].end_time
    return f"{row['row']} {first:%Y-%m} {last:%Y-%m}"


def _hover(row: dict[str, Any]) -> str:
    when = period(f"{row['cell'].start_time:%Y-%m-%d}", f"{row['cell'].end_time:%Y-%m-%d}")
    who = sentence_case(OTHERS) if row["row"] == OTHERS else group_name(row["row"])
    planned = f", of which {row['planned']:,} only planned" if row["planned"] else ""
    return f"<b>{count(row['size'], 'meeting')}</b>{planned}<br>{who}, {when}"
