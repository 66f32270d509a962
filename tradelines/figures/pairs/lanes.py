"""What happened between two countries as lanes of marks: aims, meetings, freight, claims on lines, articles."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

import pandas as pd

from tradelines.analysis.meetings import PLANNED
from tradelines.analysis.pairs import Dossier
from tradelines.analysis.tables import records
from tradelines.figures.facts import fact_name
from tradelines.figures.formats import amount, day, period
from tradelines.figures.meetings.words import event_name, sentence_case, when
from tradelines.figures.style import Palette
from tradelines.figures.trade_words import FLOW_WORDS, level_name

LANES = 5
CLAIMS = "Claims on lines and places"
MARKS = 150
# The further a line is, the fuller its mark.
STATUS_SYMBOLS = {
    "operating": "square",
    "completed": "square",
    "under construction": "diamond",
    "agreed": "diamond-open",
    "proposed": "circle-open",
    "": "line-ns-open",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing on the time axis: the id of its row, its days, what is said of it, and how it looks."""

    code: str
    first: pd.Timestamp
    last: pd.Timestamp
    hover: str
    label: str
    colour: str
    symbol: str


@dataclass(frozen=True, slots=True)
class Lanes:
    """A panel of lanes, the fullest first, each with its name; what has no room or no date is counted."""

    title: str
    lanes: tuple[tuple[str, tuple[Mark, ...]], ...]
    more: int = 0
    undated: int = 0


def lanes_of(found: Dossier, colours: Palette) -> list[Lanes]:
    """The panels that have anything dated to show, from top to bottom."""
    panels = (
        _panel("Aimed at or expected", _aims(found, colours)),
        _panel("Meetings", _meetings(found, colours)),
        _panel(CLAIMS, _claims(found, colours)),
        _panel("Freight that these articles tell of", _freight(found, colours)),
        _panel("Articles published", _articles(found, colours)),
    )
    return [panel for panel in panels if panel.lanes]


def _panel(title: str, told: Iterable[tuple[str, Mark | None]]) -> Lanes:
    lanes: dict[str, list[Mark]] = defaultdict(list)
    undated = 0
    for name, mark in told:
        if mark is None:
            undated += 1
        else:
            lanes[name].append(mark)
    order = sorted(lanes, key=lambda name: (-len(lanes[name]), name))
    shown = {name: sorted(lanes[name], key=lambda mark: (mark.first, mark.code))[-MARKS:] for name in order[:LANES]}
    more = sum(map(len, lanes.values())) - sum(map(len, shown.values()))
    return Lanes(title, tuple((name, tuple(marks)) for name, marks in shown.items()), more, undated)


def _mark(code: str, days: tuple[str, str], words: tuple[str, str], look: tuple[str, str]) -> Mark | None:
    """A mark for the days given (either may be unknown), with what it says in full and in short; None undated."""
    known = [moment for moment in (pd.to_datetime(value, errors="coerce") for value in days) if not pd.isna(moment)]
    if not known:
        return None
    hover, label = words
    return Mark(code, known[0], max(known), escape(hover), escape(label), *look)


def _aims(found: Dossier, colours: Palette) -> Iterable[tuple[str, Mark | None]]:
    figures = found.figures
    for row in records(figures[figures["kind"] != "actual"]):
        span = period(row["period_start"], row["period_end"])
        words = (f"{span}: {level_name(row)} {FLOW_WORDS[row['flow']]} {row['kind']}", f"{level_name(row)}, {span}")
        look = (colours.flows[row["flow"]], "diamond-open")
        name = sentence_case(f"{FLOW_WORDS[row['flow']]}, {row['kind']}")
        yield name, _mark(row["statement"], (row["period_end"], row["period_end"]), words, look)


def _meetings(found: Dossier, colours: Palette) -> Iterable[tuple[str, Mark | None]]:
    for row in records(found.meetings):
        symbol = "circle-open" if row["told"] == PLANNED else "circle"
        days = (_iso(row["first"]), _iso(row["last"]))
        mark = _mark(row["meeting_id"], days, (event_name(row), when(row)), (colours.accent, symbol))
        yield sentence_case(row["kind"]), mark


def _claims(found: Dossier, colours: Palette) -> Iterable[tuple[str, Mark | None]]:
    names = found.claims.drop_duplicates("spot").set_index("spot")["name"].to_dict()
    for row in records(found.claims):
        said = f"{day(row['as_of'])}: {fact_name('segments', row)}"
        look = (colours.corridors[row["corridor"]], STATUS_SYMBOLS[row["status"]])
        mark = _mark(row["segment_id"], (row["as_of"], ""), (said, row["status"] or "named"), look)
        yield str(names[row["spot"]]), mark


def _freight(found: Dossier, colours: Palette) -> Iterable[tuple[str, Mark | None]]:
    for row in records(found.freight):
        level = "" if pd.isna(row["quantity"]) else amount(row["quantity"], row["unit"], row["approx"])
        symbol = "square" if row["kind"] == "actual" else "square-open"
        days = (row["period_start"], row["period_end"])
        label = f"{level} {period(*days)}".strip()
        mark = _mark(row["freight_id"], days, (fact_name("freight", row), label), (colours.muted, symbol))
        yield row["route"] or "Route not named", mark


def _articles(found: Dossier, colours: Palette) -> Iterable[tuple[str, Mark | None]]:
    for row in records(found.articles):
        named = row["title"] or row["publisher"] or row["article_id"]
        words = (f"{day(row['published'])}: {named}", "")
        yield "", _mark("", (row["published"], ""), words, (colours.muted, "line-ns-open"))


def _iso(moment: pd.Timestamp) -> str:
    return "" if pd.isna(moment) else moment.date().isoformat()
