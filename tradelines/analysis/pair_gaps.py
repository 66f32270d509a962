"""What is not known of two countries, or not sure: found by looking for what a whole dossier would hold."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Literal

import pandas as pd

from tradelines.analysis.compare import Fact, Figure, fact_numbers, fact_of
from tradelines.analysis.pairs import BALANCE, BETWEEN, TURNOVER, Dossier, figures_of

GapKind = Literal[
    "no figure", "no way quoted", "no official", "one side silent", "official ends", "sides differ", "part-years only",
    "no period", "disputed", "no meeting", "meeting undated", "nobody named", "no line", "line without claim",
    "no freight", "freight undated", "article undated",
]  # fmt: skip
APART = 1.1
COMPARED = 500  # figures that are compared with each other, the newest


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is not known: how many there are, `of` how many, and the codes, ways or years that it is about.

    `ratio` is, for sides that differ, how many times the larger figure is the smaller one at most.
    """

    kind: GapKind
    size: int = 0
    of: int = 0
    what: tuple[str, ...] = ()
    ratio: float = 0.0


def gaps(found: Dossier) -> list[Gap]:
    """All gaps of a dossier: of figures, of statistics, of meetings, of lines and freight, of articles."""
    return [*_of_figures(found), *_of_statistics(found), *_of_meetings(found), *_of_lines(found), *_of_articles(found)]


def disputes(figures: pd.DataFrame) -> dict[str, Fact]:
    """The facts on which the articles disagree, by the statements that tell of them; of the newest COMPARED."""
    told: dict[str, Fact] = {}
    figures = figures.tail(COMPARED)
    facts: dict[int, list[Figure]] = defaultdict(list)
    for number, figure in zip(fact_numbers(figures).tolist(), figures_of(figures), strict=True):
        facts[number].append(figure)
    for group in facts.values():
        fact = fact_of(group) if len(group) > 1 else None
        if fact and fact.disputed:
            told |= dict.fromkeys((figure.trade_id for figure in group), fact)
    return told


def _of_figures(found: Dossier) -> list[Gap]:
    figures = found.figures
    if figures.empty:
        return [Gap("no figure")]
    whole = figures[(figures["kind"] == "actual") & (figures["commodity"] == "")]
    silent = tuple(way for way in found.ways if way != BALANCE and way not in set(whole["way"]))
    full, part = (set(whole.loc[whole["span"] == span, "year"].dropna()) for span in ("year", "part"))
    only = tuple(str(year) for year in sorted(part - full))
    undated = int((figures["span"] == "unknown").sum() - ((figures["period_end"] != "") & _aims(figures)).sum())
    facts = {fact.claims[0].head.trade_id for fact in disputes(figures).values()}
    return [
        *([Gap("no way quoted", what=silent)] if silent else []),
        *([Gap("part-years only", size=len(only), what=only)] if only else []),
        *([Gap("no period", size=undated, of=len(figures))] if undated > 0 else []),
        *([Gap("disputed", size=len(facts), of=min(len(figures), COMPARED))] if facts else []),
    ]


def _aims(figures: pd.DataFrame) -> "pd.Series[bool]":
    return figures["kind"] != "actual"


def _of_statistics(found: Dossier) -> list[Gap]:
    official = found.official
    sides = set(official["side"])
    if not sides:
        return [Gap("no official")]
    silent = tuple(code for code in (found.one, found.other) if code not in sides)
    last = int(official["year"].max())
    years = found.figures.loc[~_aims(found.figures), "year"].dropna()
    later = int((years > last).sum())
    return [
        *([Gap("one side silent", what=silent)] if silent else []),
        Gap("official ends", size=later, of=len(years), what=(str(last),)),
        *_between_sides(official),
    ]


def _between_sides(official: pd.DataFrame) -> list[Gap]:
    """How many years the two sides' turnovers lie further apart than a tenth, and the year with the widest gap."""
    both = official[official["way"] == TURNOVER].pivot_table(index="year", columns="side", values="value_usd")
    both = both.dropna()
    if both.shape[1] < 2 or both.empty:
        return []
    ratio = both.max(axis=1) / both.min(axis=1)
    apart = ratio[ratio > APART]
    if apart.empty:
        return []
    return [Gap("sides differ", len(apart), len(ratio), (str(ratio.idxmax()),), float(ratio.max()))]


def _of_meetings(found: Dossier) -> list[Gap]:
    met = found.meetings
    if met.empty:
        return [Gap("no meeting")]
    undated, alone = int(met["first"].isna().sum()), sum(not people for people in met["people"])
    return [
        *([Gap("meeting undated", undated, len(met))] if undated else []),
        *([Gap("nobody named", alone, len(met))] if alone else []),
    ]


def _of_lines(found: Dossier) -> list[Gap]:
    named = set(found.claims.loc[found.claims["relation"] == BETWEEN, "spot"])
    silent = sum(line.segment_id not in named for line in found.lines)
    undated = int(((found.freight["period_start"] == "") & (found.freight["period_end"] == "")).sum())
    lines = [Gap("line without claim", silent, len(found.lines))] if silent else []
    freight = [Gap("freight undated", undated, len(found.freight))] if undated else []
    return [
        *(lines if found.lines else [Gap("no line")]),
        *([Gap("no freight")] if found.freight.empty else freight),
    ]


def _of_articles(found: Dossier) -> list[Gap]:
    undated = int((found.articles["published"] == "").sum())
    return [Gap("article undated", undated, len(found.articles))] if undated else []
