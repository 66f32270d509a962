"""The panels of the trade chart: one a pair, what is aimed at apart from what happened, on one shared axis."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any

import pandas as pd

from tradelines.analysis.compare import Pace
from tradelines.analysis.official import Judgement
from tradelines.figures.compare_words import pace as pace_words
from tradelines.figures.compare_words import verdict
from tradelines.figures.formats import period, scale_of
from tradelines.figures.style import Palette, axis_look, chart_look
from tradelines.figures.trade_words import flow_name, kind_name, level_name, pair_name

HEAD_PX, FOOT_PX = 46, 44
_FULL, _PART = 0.92, 0.38
CHOSEN = {"marker": {"opacity": 1}}
_TAG = re.compile(r"</?b>")


@dataclass(frozen=True, slots=True)
class Aids:
    """What is drawn beside the statements, by their ids: verdicts, paces (none unless asked for), the chosen one."""

    judgements: Mapping[str, Judgement] = field(default_factory=dict)
    paces: Mapping[str, Pace] = field(default_factory=dict)
    marked: str = ""

    def official(self, statement: str) -> float | None:
        """The official amount in dollars of the same reporter, period and flow."""
        judgement = self.judgements.get(statement)
        return judgement.official.value_usd if judgement and judgement.official else None


@dataclass(frozen=True, slots=True)
class Panel:
    """One panel: its name and the statements in it, all actual or none."""

    name: str
    rows: Sequence[Mapping[str, Any]]
    actual: bool


def panels(rows: Sequence[Mapping[str, Any]]) -> list[Panel]:
    """A pair's panel of what happened, and one of its targets and forecasts, where there are such.

    Rows, not frames: on a few dozen statements a frame takes ten times as long for everything that is asked of it.
    """
    pairs: dict[str, tuple[list[Mapping[str, Any]], list[Mapping[str, Any]]]] = {}
    for row in rows:
        pairs.setdefault(row["pair"], ([], []))[row["kind"] != "actual"].append(row)
    found = []
    for code, (happened, aimed) in pairs.items():
        found += [Panel(pair_name(code), happened, True)] if happened else []
        found += [Panel(f"{pair_name(code)}: targets and forecasts", aimed, False)] if aimed else []
    return found


def suffix(place: int) -> str:
    """The number of a panel's axes in Plotly's names, counted from 1 at the top."""
    return "" if place == 1 else str(place)


def on(place: int) -> dict[str, str]:
    """The axes of the panel at that place."""
    return {"xaxis": f"x{suffix(place)}", "yaxis": f"y{suffix(place)}"}


def unit_of(frame: pd.DataFrame, currency: str) -> tuple[float, str]:
    """Divisor and words of the unit of the chart."""
    divisor, word = scale_of(frame["amount"])
    return divisor, " ".join(part for part in (word, currency) if part)


def stacked(heights: Sequence[float], names: Sequence[str], colours: Palette) -> dict[str, Any]:
    """A layout with panels one below the other, each under its name."""
    inner = sum(heights) + HEAD_PX * max(len(heights) - 1, 0)
    layout = chart_look(colours, height=round(inner) + HEAD_PX + FOOT_PX)
    layout |= {"margin": {"l": 8, "r": 12, "t": HEAD_PX - 12, "b": FOOT_PX - 4}, "annotations": []}
    # The look of all axes once: given to each of a dozen it would be looked at, and sent, a dozen times.
    layout |= {"template": {"layout": {"xaxis": _look(colours), "yaxis": _look(colours)}}}
    top = 1.0
    for place, (height, name) in enumerate(zip(heights, names, strict=True), start=1):
        bottom = max(top - height / inner, 0)
        last = place == len(heights)
        layout[f"yaxis{suffix(place)}"] = {"domain": [bottom, top], "anchor": on(place)["xaxis"]}
        layout[f"xaxis{suffix(place)}"] = {
            "anchor": on(place)["yaxis"],
            "showticklabels": last,
            "tickfont": {"color": colours.muted},
            **({} if place == 1 else {"matches": "x"}),
        }
        layout["annotations"].append(_panel_name(name, top, colours))
        top = bottom - HEAD_PX / inner
    return layout


def _look(colours: Palette) -> dict[str, Any]:
    """The common look of an axis as a template has it: nothing takes its short names apart there."""
    look = axis_look(colours)
    title = {"standoff": look.pop("title_standoff"), "font": look.pop("title_font")}
    return look | {"title": title}


def _panel_name(name: str, top: float, colours: Palette) -> dict[str, Any]:
    return {
        "text": f"<b>{escape(name)}</b>", "xref": "paper", "yref": "paper", "x": 0, "y": top, "xanchor": "left",
        "yanchor": "bottom", "yshift": 3, "showarrow": False, "font": {"color": colours.text, "size": 14},
    }  # fmt: skip


def told(rows: Sequence[Mapping[str, Any]], aids: Aids) -> dict[str, Any]:
    """What every mark tells: its statement to the page that is clicked on, its words to who points at it."""
    return {
        "customdata": [[row["statement"]] for row in rows],
        "hovertext": [_hover(row, aids) for row in rows],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "selected": CHOSEN,
        "unselected": CHOSEN,
    }


def fill(row: Mapping[str, Any]) -> float:
    """How full a mark is: actual and at least a year is full, a part-year lighter, a target empty but hatched."""
    if row["kind"] != "actual":
        return 0.0
    return _FULL if row["span"] in ("year", "years") else _PART


def letters(words: str) -> int:
    """How many characters of words are seen, without their markup."""
    return len(_TAG.sub("", words))


def _hover(row: Mapping[str, Any], aids: Aids) -> str:
    when = period(row["period_start"], row["period_end"])
    part = " (part of a year)" if row["span"] == "part" else ""
    what = " ".join(part for part in (escape(flow_name(row)), kind_name(row)) if part)
    judgement, pace = aids.judgements.get(row["statement"]), aids.paces.get(row["statement"])
    lines = [f"<b>{level_name(row)}</b>", f"{pair_name(row['pair'])}: {what}", f"{when}{part}"]
    lines += [pace_words(pace)] if pace else []
    lines += [verdict(judgement)] if judgement else []
    return "<br>".join(lines)


def official_mark(colours: Palette) -> dict[str, Any]:
    """How an official figure is marked: hollow, whatever the flow."""
    line = {"width": 1.8, "color": colours.text}
    return {"symbol": "square", "size": 9, "color": colours.background, "line": line}


def pace_mark(colours: Palette) -> dict[str, Any]:
    """How a reckoned year is marked: a cross, which is no figure."""
    return {"symbol": "x-thin", "size": 8, "color": colours.muted, "line": {"width": 1.8, "color": colours.muted}}
