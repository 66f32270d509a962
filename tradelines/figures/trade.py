"""Trade figures as charts: bars while they are few, dots on the time they cover when they are many."""

from collections.abc import Mapping
from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from tradelines.analysis.tables import records
from tradelines.analysis.trade import WHOLE, Drawn
from tradelines.figures.formats import amount, count, country, listed, pair, percent, period, scale_of, scaled
from tradelines.figures.style import Palette, dress, mix, rgba

FEW = 24
FLOW_WORDS: Mapping[str, str] = {
    "turnover": "turnover",
    "export": "exports",
    "import": "imports",
    "balance": "balance",
}
_BAR, _HEAD = 34, 46
_FULL, _PART = 0.92, 0.38


def pair_name(code: str) -> str:
    """The name of a pair's code: "Azerbaijan–Iran"."""
    return pair(*code.split("-", 1))


def flow_name(row: Mapping[str, Any]) -> str:
    """A flow as its reporter sees it: "turnover", "exports of Azerbaijan", with the goods where it is partial."""
    words = FLOW_WORDS[row["flow"]]
    if row["flow"] != "turnover":
        words = f"{words} of {country(row['reporter'])}"
    return f"{words} ({row['commodity']})" if row["commodity"] else words


def kind_name(row: Mapping[str, Any]) -> str:
    """Empty for what happened, otherwise "target" or "forecast"."""
    return "" if row["kind"] == "actual" else str(row["kind"])


def statement_name(row: Mapping[str, Any]) -> str:
    """A statement in one line: "2020: 339.1 million USD turnover, Azerbaijan–Iran"."""
    what = " ".join(part for part in (level_name(row), FLOW_WORDS[row["flow"]], kind_name(row)) if part)
    if row["commodity"]:
        what += f" ({row['commodity']})"
    if row["flow"] == "turnover":
        parties = pair(row["reporter"], row["partner"])
    else:
        parties = f"{country(row['reporter'])} {'from' if row['flow'] == 'import' else 'to'} {country(row['partner'])}"
    return f"{period(row['period_start'], row['period_end'])}: {what}, {parties}"


def level_name(row: Mapping[str, Any]) -> str:
    """The amount of a statement, with its growth where the article states one: "339.1 million USD, +8%"."""
    level = "" if pd.isna(row["value"]) else amount(row["value"], row["currency"], row["approx"])
    growth = "" if pd.isna(row["change_pct"]) else percent(row["change_pct"])
    if level and growth:
        return f"{level} ({growth})"
    return level or growth or "no amount of"


def flow_option(flow: str) -> str:
    """A flow as a choice: "Exports"."""
    return "All" if flow == "all" else FLOW_WORDS[flow].capitalize()


def goods_option(goods: str) -> str:
    """A choice of goods in words."""
    return {WHOLE: "Whole flows only", "all": "Whole flows and single goods"}.get(goods, goods.capitalize())


def answer(frame: pd.DataFrame, articles: int) -> str:
    """The sentence that answers the page's question for the statements that are shown, from so many articles."""
    if frame.empty:
        return "No trade figure fits this choice."
    pairs = [pair_name(code) for code in frame["pair"].unique()]
    named = listed(pairs) if len(pairs) <= 3 else f"{len(pairs):,} pairs"
    parts = int((frame["span"] == "part").sum())
    aims = int((frame["kind"] != "actual").sum())
    one = "it" if len(frame) == 1 else "1"
    notes = [f"{parts:,} cover only part of a year" if parts > 1 else f"{one} covers only part of a year"][:parts]
    notes += [f"{aims:,} are targets or forecasts" if aims > 1 else f"{one} is a target or forecast"][:aims]
    said = f"{named}: {count(len(frame), 'figure')} quoted in {count(articles, 'article')}"
    return f"{said}; {' and '.join(notes)}." if notes else f"{said}."


def headline(drawn: Drawn) -> str:
    """What the chart shows: metric and unit."""
    there = set(drawn.frame["flow"])
    _, word = scale_of(drawn.frame["amount"])
    unit = " ".join(part for part in (word, drawn.currency) if part)
    return f"{listed([words for flow, words in FLOW_WORDS.items() if flow in there]).capitalize()}, {unit}"


def legend_line(drawn: Drawn) -> str:
    """How to read the marks that are there, and what of the choice is not drawn."""
    frame, few = drawn.frame, len(drawn.frame) <= FEW
    words = ["As the articles quote them"]
    if (frame["span"] == "part").any():
        words.append("lighter: part of a year")
    if (frame["kind"] != "actual").any():
        words.append("hatched: target or forecast" if few else "diamond: target or forecast")
    if not few:
        words.append("the line before a mark is the time that it covers")
    panels = frame["pair"].nunique()
    if panels < drawn.pairs:
        words.append(f"the {panels} pairs of {drawn.pairs:,} with most figures")
    if drawn.older:
        words.append(f"{count(drawn.older, 'older figure')} only in the table")
    if drawn.silent:
        words.append(f"{count(drawn.silent, 'statement')} without an amount in {drawn.currency} only in the table")
    return f"{'; '.join(words)}."


def takeaway(drawn: Drawn) -> str:
    """What the chart shows, in a sentence or two, for those who do not see it."""
    pairs = [pair_name(code) for code in drawn.frame["pair"].unique()]
    newest = records(drawn.frame.sort_values("period_end", kind="stable").tail(1))[0]
    said = f"{count(len(drawn.frame), 'figure')} in {drawn.currency} for {listed(pairs)}."
    return f"{said} The newest: {statement_name(newest)}."


def figure(drawn: Drawn, colours: Palette, *, marked: str = "") -> go.Figure:
    """The chart of statements in one currency; `marked` is the statement to point out."""
    draw = _bars if len(drawn.frame) <= FEW else _dots
    return draw(drawn.frame, drawn.currency, colours, marked)


def _bars(frame: pd.DataFrame, currency: str, colours: Palette, marked: str) -> go.Figure:
    groups = _by_pair(frame)
    sizes = [len(group) for _, group in groups]
    height = sum(sizes) * _BAR + len(groups) * _HEAD + 40
    result = make_subplots(
        rows=len(groups),
        cols=1,
        shared_xaxes=True,
        row_heights=sizes,
        vertical_spacing=min(_HEAD / height, 1 / max(len(groups) - 1, 1)) if len(groups) > 1 else 0,
    )
    divisor, word = scale_of(frame["amount"])
    for place, (code, group) in enumerate(groups, start=1):
        words = [_bar_text(row, divisor, frame) for row in records(group)]
        result.add_trace(_bar_trace(group.assign(words=words), divisor, colours, marked), row=place, col=1)
        result.update_yaxes(
            tickvals=group["statement"],
            ticktext=[period(*dates) for dates in zip(group["period_start"], group["period_end"], strict=True)],
            autorange="reversed",
            showgrid=False,
            ticks="",
            row=place,
            col=1,
        )
        _panel_name(result, pair_name(code), place, colours)
    result.update_xaxes(range=_reach(frame, divisor), zeroline=True, nticks=5)
    dress(result, colours, height=height)
    result.update_xaxes(title_text=" ".join(part for part in (word, currency) if part), row=len(groups), col=1)
    return result.update_layout(showlegend=False, margin_t=_HEAD - 12)


def _reach(frame: pd.DataFrame, divisor: float) -> tuple[float, float]:
    """The span of the axis: zero, every bar, and room for the words at its end."""
    levels = frame["amount"] / divisor
    low, high = min(levels.min(), 0), max(levels.max(), 0)
    letter = ((high - low) or 1) / 60
    rooms = [letter * len(_bar_text(row, divisor, frame)) for row in records(frame)]
    ends = [level + room if level >= 0 else level - room for level, room in zip(levels, rooms, strict=True)]
    return min([low, *ends]), max([high, *ends])


def _bar_trace(group: pd.DataFrame, divisor: float, colours: Palette, marked: str) -> go.Bar:
    rows = records(group)
    own = [colours.flows[row["flow"]] for row in rows]
    return go.Bar(
        orientation="h",
        y=group["statement"],
        x=group["amount"] / divisor,
        width=0.66,
        text=[f" {words} " for words in group["words"]],
        textposition="outside",
        cliponaxis=False,
        customdata=group[["statement"]],
        hovertext=[_hover(row) for row in rows],
        hovertemplate="%{hovertext}<extra></extra>",
        marker={
            "color": [mix(colour, colours.background, _fill(row)) for colour, row in zip(own, rows, strict=True)],
            "line": {"color": own, "width": [3 if row["statement"] == marked else 1 for row in rows]},
            "pattern": {
                "shape": ["" if row["kind"] == "actual" else "/" for row in rows],
                "fgcolor": own,
                "fillmode": "overlay",
                "fgopacity": 1,
                "size": 7,
                "solidity": 0.3,
            },
        },
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
    )


def _fill(row: Mapping[str, Any]) -> float:
    """How full a mark is: actual and at least a year is full, a part-year lighter, a target empty but hatched."""
    if row["kind"] != "actual":
        return 0.0
    return _FULL if row["span"] in ("year", "years") else _PART


def _bar_text(row: Mapping[str, Any], divisor: float, frame: pd.DataFrame) -> str:
    """The words at a bar: its amount, and of flow, goods and kind what the chart's headline does not say already."""
    approx = "" if row["approx"] == "exact" else f"{row['approx']} "
    alone = frame["flow"].nunique() == 1 and (row["flow"] == "turnover" or frame["reporter"].nunique() == 1)
    flow = "" if alone and not row["commodity"] else escape(flow_name(row))
    many = f"· {row['articles']} articles" if row["articles"] > 1 else ""
    level = f"<b>{approx}{scaled(row['amount'], divisor)}</b>"
    what = ", ".join(part for part in (flow, kind_name(row)) if part)
    return " ".join(part for part in (level, what, many) if part)


def _hover(row: Mapping[str, Any]) -> str:
    when = period(row["period_start"], row["period_end"])
    part = " (part of a year)" if row["span"] == "part" else ""
    what = " ".join(part for part in (escape(flow_name(row)), kind_name(row)) if part)
    return f"<b>{level_name(row)}</b><br>{pair_name(row['pair'])}: {what}<br>{when}{part}"


def _by_pair(frame: pd.DataFrame) -> list[tuple[str, pd.DataFrame]]:
    return [(str(code), rows) for code, rows in frame.groupby("pair", sort=False)]


def _panel_name(result: go.Figure, name: str, place: int, colours: Palette) -> None:
    suffix = "" if place == 1 else str(place)
    result.add_annotation(
        text=f"<b>{name}</b>",
        xref=f"x{suffix} domain",
        yref=f"y{suffix} domain",
        x=0,
        y=1,
        xanchor="left",
        yanchor="bottom",
        yshift=3,
        showarrow=False,
        font={"color": colours.text, "size": 14},
    )


def _dots(frame: pd.DataFrame, currency: str, colours: Palette, marked: str) -> go.Figure:
    dated = frame[(frame["period_start"] != "") & (frame["period_end"] != "")]
    groups = _by_pair(dated)
    rows = max(len(groups), 1)
    result = make_subplots(rows=rows, cols=1, shared_xaxes=True, vertical_spacing=0.24 / rows)
    divisor, word = scale_of(frame["amount"])
    for place, (code, group) in enumerate(groups, start=1):
        result.add_trace(_time_trace(group, divisor, colours), row=place, col=1)
        result.add_trace(_dot_trace(group, divisor, colours, marked), row=place, col=1)
        _panel_name(result, pair_name(code), place, colours)
    result.add_traces(_key(set(dated["flow"]), colours))
    dress(result, colours, height=max(420, 210 * rows + 60))
    unit = " ".join(part for part in (word, currency) if part)
    result.update_yaxes(rangemode="tozero", nticks=5, zeroline=True, title_text=unit)
    return result.update_layout(margin_t=70, legend={"y": 1, "yref": "container", "yanchor": "top"})


def _dot_trace(group: pd.DataFrame, divisor: float, colours: Palette, marked: str) -> go.Scatter:
    rows = records(group)
    own = [colours.flows[row["flow"]] for row in rows]
    return go.Scatter(
        mode="markers",
        x=group["period_end"],
        y=group["amount"] / divisor,
        customdata=group[["statement"]],
        hovertext=[_hover(row) for row in rows],
        hovertemplate="%{hovertext}<extra></extra>",
        showlegend=False,
        marker={
            "size": [14 if row["statement"] == marked else 9 for row in rows],
            "color": [mix(colour, colours.background, _fill(row)) for colour, row in zip(own, rows, strict=True)],
            "symbol": ["circle" if row["kind"] == "actual" else "diamond" for row in rows],
            "line": {"color": own, "width": 1.5},
        },
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
    )


def _time_trace(group: pd.DataFrame, divisor: float, colours: Palette) -> go.Scatter:
    """Thin lines from the first to the last day of what each figure covers, so that no part-year looks like a year."""
    days: list[Any] = []
    levels: list[float | None] = []
    for first, last, level in zip(group["period_start"], group["period_end"], group["amount"] / divisor, strict=True):
        days += [first, last, None]
        levels += [level, level, None]
    line = {"color": rgba(colours.muted, 0.6), "width": 1.5}
    return go.Scatter(mode="lines", x=days, y=levels, line=line, hoverinfo="skip", showlegend=False)


def _key(flows: set[str], colours: Palette) -> list[go.Scatter]:
    """The legend: one empty trace a flow that is there."""
    return [
        go.Scatter(mode="markers", x=[None], y=[None], name=words, marker={"size": 9, "color": colours.flows[flow]})
        for flow, words in FLOW_WORDS.items()
        if flow in flows
    ]
