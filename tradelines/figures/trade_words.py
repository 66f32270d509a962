"""Trade figures in words: what the page says, what stands at a chart, and each statement in one line."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from tradelines.analysis.tables import records
from tradelines.analysis.trade import Drawn
from tradelines.figures.formats import amount, count, country, listed, pair, percent, period, scale_of

FEW = 24
FLOW_WORDS: Mapping[str, str] = {
    "turnover": "turnover",
    "export": "exports",
    "import": "imports",
    "balance": "balance",
}


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


def span_words(frame: pd.DataFrame) -> str:
    """The time that the statements cover: "2019 to 2021", and how many of them say none."""
    years = sorted({int(year) for day in ("period_start", "period_end") for year in frame[day].str[:4] if year})
    span = f"{years[0]} to {years[-1]}" if len(set(years)) > 1 else "".join(str(year) for year in years)
    return f"{span or 'Period not stated'}, as the articles quote them."


def legend_line(drawn: Drawn, *, official: bool = False, pace: bool = False) -> str:
    """How to read the marks that are there, and what of the choice is not drawn."""
    frame, few = drawn.frame, len(drawn.frame) <= FEW
    words = []
    if (frame["span"] == "part").any():
        words.append("Lighter: part of a year")
    if (frame["kind"] != "actual").any():
        words.append("hatched: target or forecast" if few else "diamond: target or forecast")
    if official:
        words.append("□: official figure of the same side, period and flow")
    if pace:
        mark = "at this pace" if few else "×"
        words.append(f"{mark}: reckoned, the whole year as its first months went")
    if not few:
        words.append("the line before a mark is the time that it covers, a long thin line the official years")
        if undated := int((frame["period_end"] == "").sum()):
            words.append(f"{count(undated, 'figure')} without a stated period only in the table")
    return _sentence([*words, *_left_out(drawn)])


def _left_out(drawn: Drawn) -> list[str]:
    words = []
    pairs = drawn.frame["pair"].nunique()
    if pairs < drawn.pairs:
        words.append(f"the {pairs} pairs of {drawn.pairs:,} with most figures")
    if drawn.older:
        words.append(f"{count(drawn.older, 'older figure')} only in the table")
    if drawn.silent:
        words.append(f"{count(drawn.silent, 'statement')} without an amount in {drawn.currency} only in the table")
    if drawn.doubted:
        words.append(f"{count(drawn.doubted, 'figure')} hard to believe only in the table")
    if drawn.apart:
        words.append(f"{count(drawn.apart, 'figure')} of times far from all others only in the table")
    return words


def _sentence(parts: list[str]) -> str:
    said = "; ".join(parts)
    return f"{said[:1].upper()}{said[1:]}." if said else ""


def takeaway(drawn: Drawn) -> str:
    """What the chart shows, in a sentence or two, for those who do not see it."""
    pairs = [pair_name(code) for code in drawn.frame["pair"].unique()]
    newest = records(drawn.frame.sort_values("period_end", kind="stable").tail(1))[0]
    said = f"{count(len(drawn.frame), 'figure')} in {drawn.currency} for {listed(pairs)}."
    return f"{said} The newest: {statement_name(newest)}."
