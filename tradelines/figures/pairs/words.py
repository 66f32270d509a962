"""The dossier of two countries in words: its answer, how to read its figure, and what is not known."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from tradelines.analysis.meetings import is_office
from tradelines.analysis.pair_gaps import APART, Gap, GapKind
from tradelines.analysis.pairs import BETWEEN, Dossier
from tradelines.figures.formats import count, country, listed, number
from tradelines.figures.pairs.lanes import CLAIMS, Lanes
from tradelines.figures.trade_words import pair_name

_YEARS_NAMED = 6


def way_name(way: str) -> str:
    """A way of trade: "Turnover", "Balance", "Azerbaijan to Iran"."""
    origin, _, destination = way.partition(">")
    return f"{country(origin)} to {country(destination)}" if destination else way.capitalize()


def headline(found: Dossier) -> str:
    """What the figure shows: both names and the span of time."""
    span = years(found)
    return f"{pair_name(found.pair)}: trade, meetings and links{f', {span}' if span else ''}"


def years(found: Dossier) -> str:
    """From the first to the last year of what the articles tell of: "2020 to 2022"; empty where none has a date."""
    told = found.figures.loc[found.figures["kind"] == "actual", "year"].dropna().astype(int)
    met = found.meetings["first"].dropna().dt.year
    claimed = pd.to_numeric(found.claims["as_of"].str[:4], errors="coerce").dropna().astype(int)
    all_years = [*told, *met, *claimed]
    if not all_years:
        return ""
    first, last = min(all_years), max(all_years)
    return str(first) if first == last else f"{first} to {last}"


def answer(found: Dossier) -> str:
    """The line that says what is known: how much of what, in how many articles, and over which time."""
    people = sum(not is_office(person) for person in found.people["person"])
    joining = int((found.claims["relation"] == BETWEEN).sum())
    span = years(found)
    told = listed(
        [
            count(len(found.figures), "figure") + " quoted",
            count(len(found.meetings), "meeting")
            + (f" with {count(people, 'named person', 'named people')}" * bool(people)),
            count(joining, "claim") + " on lines between them",
        ]
    )
    if found.empty:
        told = "no article that was read tells of the two together"
        return f"{pair_name(found.pair)}: {told}{_statistics(found)}."
    articles = count(len(found.articles), "article")
    return f"{pair_name(found.pair)}: {told}, in {articles}{f', {span}' if span else ''}{_statistics(found)}."


def _statistics(found: Dossier) -> str:
    if found.official.empty:
        return "; no official statistics are there"
    first, last = int(found.official["year"].min()), int(found.official["year"].max())
    sides = listed([country(code) for code in (found.one, found.other) if code in set(found.official["side"])])
    return f"; official statistics of {sides} for {first} to {last}"


def verdict_line(verdicts: Sequence[str], of: int) -> str:
    """How figures stand beside the statistics: "1 within 1% and 2 further apart"; `of` is how many there are in all."""
    sizes = Counter(verdicts)
    words = {"apart": "further apart", "no official figure": "without an official figure"}
    order = ("within 1 %", "within 10 %", "apart", "no official figure")
    told = [f"{sizes[code]:,} {words.get(code, code.replace(' %', '%'))}" for code in order if sizes[code]]
    newest = f", of the newest {len(verdicts):,}" if len(verdicts) < of else ""
    return f"Beside the statistics{newest}: {listed(told)}." if told else ""


@dataclass(frozen=True, slots=True)
class Rest:
    """What the marks leave out: older figures, those that fit no axis of dollars, marks of times far away."""

    older: int = 0
    aside: int = 0
    apart: int = 0


def reading_lines(found: Dossier, size: int, lanes: Sequence[Lanes], left: Rest) -> list[str]:
    """How to read the marks that are there, and how much is only in the tables."""
    lines = []
    if not found.official.empty:
        sides = f"solid as {country(found.one)} reports, dotted as {country(found.other)} does"
        lines.append(f"Hollow, on lines: official, by year, {sides}.")
    if size:
        lines.append("Full: quoted, in the middle of the time covered; lighter: part of a year.")
    if CLAIMS in {panel.title for panel in lanes}:
        lines.append("Claims: square in use, diamond being built (hollow: agreed), ring proposed, stroke only named.")
    more, undated = (sum(getattr(panel, name) for panel in lanes) for name in ("more", "undated"))
    rest = [f"{count(left.older, 'older figure')}"] * bool(left.older)
    rest += [f"{count(left.aside, 'figure')} of single goods, not in dollars or without a period"] * bool(left.aside)
    rest += [f"{count(left.apart, 'mark')} of times far from all others"] * bool(left.apart)
    rest += [f"{more:,} further marks"] * bool(more) + [f"{undated:,} undated"] * bool(undated)
    return [*lines, *([f"Only in the tables: {listed(rest)}."] if rest else [])]


def takeaway(found: Dossier) -> str:
    """What the figure shows, for those who do not see it."""
    return f"{answer(found)} One time axis with trade by direction, meetings, claims, freight and articles."


def gap_words(gap: Gap) -> str:
    """What is not known, in a sentence."""
    return _GAPS[gap.kind](gap)


def _named(words: Sequence[str]) -> str:
    shown = list(words[:_YEARS_NAMED])
    return listed(shown if len(words) <= _YEARS_NAMED else [*shown, f"{len(words) - _YEARS_NAMED} more"])


def _ends(gap: Gap) -> str:
    after = f"No official figure after {gap.what[0]} is at hand"
    return (
        f"{after}; {count(gap.size, 'quoted figure')} of {gap.of:,} from later years cannot be set beside one."
        if gap.size
        else f"{after}."
    )


def _differ(gap: Gap) -> str:
    apart = number(round((APART - 1) * 100))
    return (
        f"The two sides' statistics of their turnover differ by more than {apart}% in {gap.size} of {gap.of} years; "
        f"most in {gap.what[0]}, when one is {number(round(gap.ratio, 1))} times the other."
    )


_GAPS: Mapping[GapKind, Callable[[Gap], str]] = {
    "no figure": lambda _: "No trade figure is quoted in the articles that were read.",
    "no way quoted": lambda gap: (
        f"No figure of the whole flow is quoted for: {listed([_flow(way) for way in gap.what])}."
    ),
    "no official": lambda _: (
        "No official statistics of this pair are at hand: tradelines official refresh fetches them."
    ),
    "one side silent": lambda gap: f"The statistics at hand are one side's only: {country(gap.what[0])} has none here.",
    "official ends": _ends,
    "sides differ": _differ,
    "part-years only": lambda gap: f"Only parts of the year are quoted for {_named(gap.what)}.",
    "no period": lambda gap: f"Figures without a stated period: {gap.size:,} of {gap.of:,}.",
    "disputed": lambda gap: f"Articles differ on {count(gap.size, 'fact')} among the newest {count(gap.of, 'figure')}.",
    "no meeting": lambda _: "No meeting of the two is told of.",
    "meeting undated": lambda gap: f"Meetings without a date in the text: {gap.size:,} of {gap.of:,}.",
    "nobody named": lambda gap: f"Meetings for which nobody is named: {gap.size:,} of {gap.of:,}.",
    "no line": lambda _: "The network of this version holds no line from one to the other.",
    "line without claim": lambda gap: (
        f"Lines from one to the other that no article speaks of: {gap.size:,} of {gap.of:,}."
    ),
    "no freight": lambda _: "No freight is told of in these articles.",
    "freight undated": lambda gap: f"Freight figures without a stated period: {gap.size:,} of {gap.of:,}.",
    "article undated": lambda gap: f"Articles without a known date of publication: {gap.size:,} of {gap.of:,}.",
}


def _flow(way: str) -> str:
    return f"goods from {way_name(way)}" if ">" in way else way_name(way).lower()
