"""A few trade figures as bars, each with its period before it and its amount, flow and verdict behind it."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import pandas as pd

from tradelines.analysis.tables import records
from tradelines.figures.formats import number, period, scaled
from tradelines.figures.style import Palette, mix
from tradelines.figures.trade_panels import (
    Aids,
    fill,
    letters,
    official_mark,
    on,
    panels,
    stacked,
    suffix,
    told,
    unit_of,
)
from tradelines.figures.trade_words import flow_name, kind_name

_BAR_PX = 34
_GAP = "\u2002"  # wider than half a mark, and kept in a picture


def bars(
    frame: pd.DataFrame, currency: str, colours: Palette, aids: Aids
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Traces and layout of the bars of statements with `amount`."""
    groups = panels(records(frame))
    divisor, unit = unit_of(frame, currency)
    layout = stacked([len(panel.rows) * _BAR_PX for panel in groups], [panel.name for panel in groups], colours)
    words = {row["statement"]: bar_words(row, divisor, frame, aids) for row in records(frame)}
    traces = []
    for place, panel in enumerate(groups, start=1):
        rows = panel.rows
        traces += [_bars(rows, divisor, colours, aids) | on(place)]
        traces += [mark | on(place) for mark in _marks(rows, divisor, colours, aids)]
        traces += [_words(rows, divisor, words, aids) | on(place)]
        layout[f"yaxis{suffix(place)}"] |= {
            "tickvals": [row["statement"] for row in rows],
            "ticktext": [period(row["period_start"], row["period_end"]) for row in rows],
            "autorange": "reversed", "showgrid": False, "type": "category",
        }  # fmt: skip
        layout[f"xaxis{suffix(place)}"] |= {"range": _reach(frame, divisor, words, aids), "zeroline": True, "nticks": 5}
    layout[f"xaxis{suffix(len(groups))}"] |= {"title": {"text": unit, "standoff": 8}}
    return traces, layout | {"showlegend": False}


def _bars(rows: Sequence[Mapping[str, Any]], divisor: float, colours: Palette, aids: Aids) -> dict[str, Any]:
    own = [colours.flows[row["flow"]] for row in rows]
    return {
        "type": "bar",
        "orientation": "h",
        "y": [row["statement"] for row in rows],
        "x": [row["amount"] / divisor for row in rows],
        "width": 0.66,
        **told(rows, aids),
        "marker": {
            "color": [mix(colour, colours.background, fill(row)) for colour, row in zip(own, rows, strict=True)],
            "line": {"color": own, "width": [3 if row["statement"] == aids.marked else 1 for row in rows]},
            "pattern": {
                "shape": ["" if row["kind"] == "actual" else "/" for row in rows],
                "fgcolor": own,
                "fillmode": "overlay",
                "fgopacity": 1,
                "size": 7,
                "solidity": 0.3,
            },
        },
    }


def _words(rows: Sequence[Mapping[str, Any]], divisor: float, words: Mapping[str, str], aids: Aids) -> dict[str, Any]:
    """The words of each bar, beyond its end and every mark on it."""
    ends = [_end(row, divisor, aids) for row in rows]
    return {
        "type": "scatter", "mode": "text", "x": ends, "y": [row["statement"] for row in rows], "cliponaxis": False,
        "text": [f"{_GAP}{words[row['statement']]}{_GAP}" for row in rows], "hoverinfo": "skip",
        "textposition": ["middle left" if end < 0 else "middle right" for end in ends],
    }  # fmt: skip


def _end(row: Mapping[str, Any], divisor: float, aids: Aids) -> float:
    """How far a bar and the marks on it reach; a bar to the left has its words on the left."""
    official = aids.official(row["statement"])
    values = [row["amount"], *([] if official is None else [official])]
    return float(min(values) if row["amount"] < 0 else max(values)) / divisor


def _marks(rows: Sequence[Mapping[str, Any]], divisor: float, colours: Palette, aids: Aids) -> list[dict[str, Any]]:
    """The official figures on the bars that they belong to."""
    official = [(row["statement"], aids.official(row["statement"])) for row in rows]
    known = [(statement, value / divisor) for statement, value in official if value is not None]
    if not known:
        return []
    look = {"type": "scatter", "mode": "markers", "marker": official_mark(colours), "cliponaxis": False}
    spots = {"x": [value for _, value in known], "y": [statement for statement, _ in known]}
    return [look | spots | {"hovertemplate": "official figure: %{x:,.6~g}<extra></extra>"}]


def _reach(frame: pd.DataFrame, divisor: float, words: Mapping[str, str], aids: Aids) -> list[float]:
    """The span of the axis: zero, every bar and mark, and room for the words at a bar's end."""
    levels = frame["amount"] / divisor
    ends = [_end(row, divisor, aids) for row in records(frame)]
    low, high = min(levels.min(), 0, *ends), max(levels.max(), 0, *ends)
    letter = ((high - low) or 1) / 25  # wide enough for the words of the longest bar on a telephone
    rooms = [letter * (letters(words[key]) + 2) for key in frame["statement"]]
    beyond = [end + room if end >= 0 else end - room for end, room in zip(ends, rooms, strict=True)]
    return [min([low, *beyond]), max([high, *beyond])]


def bar_words(row: Mapping[str, Any], divisor: float, frame: pd.DataFrame, aids: Aids) -> str:
    """The words at a bar: its amount, and of flow, goods, kind and verdict what the headline does not say already."""
    approx = "" if row["approx"] == "exact" else f"{row['approx']} "
    alone = frame["flow"].nunique() == 1 and (row["flow"] == "turnover" or frame["reporter"].nunique() == 1)
    flow = "" if alone and not row["commodity"] else escape(flow_name(row))
    many = f"· {row['articles']} articles" if row["articles"] > 1 else ""
    level = f"<b>{approx}{scaled(row['amount'], divisor)}</b>"
    what = ", ".join(part for part in (flow, kind_name(row)) if part)
    return " ".join(
        part for part in (level, what, many, _verdict(row["statement"], aids), _pace(row, divisor, aids)) if part
    )


def _verdict(statement: str, aids: Aids) -> str:
    """The verdict in as few words as it can be told beside its mark."""
    judgement = aids.judgements.get(statement)
    if judgement is None or judgement.official is None:
        return ""
    if judgement.verdict == "apart":
        return f"□ {number(round(judgement.gap_pct or 0.0))}% apart"
    return f"□ {judgement.verdict.replace(' %', '%')}"


def _pace(row: Mapping[str, Any], divisor: float, aids: Aids) -> str:
    pace = aids.paces.get(row["statement"])
    return f"· at this pace {scaled(float(f'{pace.value:.4g}'), divisor)}" if pace else ""
