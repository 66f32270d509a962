"""Ways of trade as a matrix: partners by reporters, each cell with its amount, fuller the larger it is."""

from math import sqrt
from typing import Any

import plotly.graph_objects as go

from tradelines.analysis.flows import Matrix, Ways
from tradelines.analysis.tables import records
from tradelines.figures.captions import captioned, source_words
from tradelines.figures.flows.words import headline, level, place_name, unit, when
from tradelines.figures.formats import amount, count
from tradelines.figures.style import Palette, axis_look, chart_look, mix
from tradelines.figures.trade_words import FLOW_WORDS

_ROW_PX, _HEAD_PX = 30, 58
_FULLEST = 0.55
_LEAST_COLUMNS = 3


def figure(found: Matrix, picture: Ways, colours: Palette) -> go.Figure:
    """The matrix as squares of one size; a cell without a figure stays empty."""
    divisor, _ = unit(picture)
    rows = records(found.cells)
    largest = max((abs(row["amount"]) for row in rows), default=1.0)
    columns = list(found.columns)
    layout = chart_look(colours, height=_ROW_PX * len(found.rows) + _HEAD_PX) | {"showlegend": False}
    layout["margin"] = layout["margin"] | {"t": _HEAD_PX}
    layout["shapes"] = [
        _square(columns.index((row["reporter"], row["flow"])), found.rows.index(row["partner"]), fill)
        for row in rows
        for fill in [mix(colours.flows[row["flow"]], colours.background, _FULLEST * sqrt(abs(row["amount"]) / largest))]
    ]
    layout["xaxis"] = axis_look(colours) | {
        "tickvals": list(range(len(columns))),
        "ticktext": [f"{place_name(reporter)}<br>{FLOW_WORDS[flow]}" for reporter, flow in columns],
        "range": [-0.5, max(len(columns), _LEAST_COLUMNS) - 0.5],
        "side": "top", "showgrid": False, "zeroline": False, "tickangle": 0,
    }  # fmt: skip
    layout["yaxis"] = axis_look(colours) | {
        "tickvals": list(range(len(found.rows))),
        "ticktext": [place_name(code) for code in found.rows],
        "range": [len(found.rows) - 0.5, -0.5],
        "showgrid": False, "zeroline": False,
    }  # fmt: skip
    under = [f"{when(picture)}. Columns: who reports; lines: the partner.", _left_out(found)]
    layout = captioned(layout, colours, headline(picture, turnover=True), under, source_words(picture.held))
    return go.Figure(
        {
            "data": [_gaps(found, columns, colours), _words(rows, found, columns, divisor, picture.currency)],
            "layout": layout,
        }
    )


def _square(column: int, row: int, fill: str) -> dict[str, Any]:
    return {
        "type": "rect", "x0": column - 0.48, "x1": column + 0.48, "y0": row - 0.46, "y1": row + 0.46,
        "fillcolor": fill, "line": {"width": 0}, "layer": "below",
    }  # fmt: skip


def _words(
    rows: list[dict[str, Any]], found: Matrix, columns: list[tuple[str, str]], divisor: float, currency: str
) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "text",
        "x": [columns.index((row["reporter"], row["flow"])) for row in rows],
        "y": [found.rows.index(row["partner"]) for row in rows],
        "text": [level(row["amount"], divisor) + ("*" if row["claims"] > 1 else "") for row in rows],
        "textfont": {"size": 13},
        "customdata": [[row["statement"]] for row in rows],
        "hovertext": [_hover(row, currency) for row in rows],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "selected": {"textfont": {}},
        "unselected": {"textfont": {}},
    }


def _gaps(found: Matrix, columns: list[tuple[str, str]], colours: Palette) -> dict[str, Any]:
    """A small dot where nothing is quoted."""
    cells = found.cells
    keys = zip(cells["reporter"], cells["flow"], strict=True)
    there = set(zip(cells["partner"], keys, strict=True))
    places = [(x, y) for y in range(len(found.rows)) for x in range(len(columns))]
    gaps = [(x, y) for x, y in places if (found.rows[y], columns[x]) not in there]
    return {
        "type": "scatter", "mode": "markers", "x": [x for x, _ in gaps], "y": [y for _, y in gaps],
        "marker": {"size": 4, "color": colours.border}, "hoverinfo": "skip",
    }  # fmt: skip


def _hover(row: dict[str, Any], currency: str) -> str:
    more = f"<br>{count(row['claims'], 'different figure')} are quoted" if row["claims"] > 1 else ""
    what = f"{FLOW_WORDS[row['flow']]} of {place_name(row['reporter'])}, partner {place_name(row['partner'])}"
    return f"<b>{amount(row['amount'], currency)}</b><br>{what}{more}"


def _left_out(found: Matrix) -> str:
    parts = []
    if (found.cells["claims"] > 1).any():
        parts.append("*: several figures are quoted, that of most articles stands here")
    if found.more_rows:
        parts.append(f"{count(found.more_rows, 'smaller partner')} left out")
    if found.more_columns:
        parts.append(f"{count(found.more_columns, 'more column')} left out")
    return f"{'; '.join(parts)}." if parts else ""
