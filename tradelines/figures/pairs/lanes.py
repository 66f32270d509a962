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
MARKS = 100
MOST = 400  # rows of a panel that are looked at, the newest
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
    figures = found.figures
    told = (
        ("Aimed at or expected", _aims, figures[figures["kind"] != "actual"], "period_end"),
        ("Meetings", _meetings, found.meetings, "first"),
        (CLAIMS, _claims, found.claims, "as_of"),
        ("Freight that these articles tell of", _freight, found.freight, "period_end"),
        ("Articles published", _articles, found.articles, "published"),
    )
    panels = []
    for title, marks, frame, by in told:
        rows, left_out = _newest(frame, by)
        panels.append(_panel(title, marks(rows, colours), left_out))
    return [panel for panel in panels if panel.lanes]


def _newest(frame: pd.DataFrame, by: str) -> tuple[pd.DataFrame, int]:
    """The newest MOST rows that have a day, and how many older ones there are besides."""
    if len(frame) <= MOST:
        return frame, 0
    order = frame.sort_values(by, kind="stable", na_position="first")
    return order.tail(MOST), len(frame) - MOST


def _panel(title: str, told: Iterable[tuple[str, Mark | None]], left_out: int) -> Lanes:
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
    return Lanes(title, tuple((name, tuple(marks)) for name, marks in shown.items()), more + left_out, undated)


def _mark(code: str, days: tuple[str, str], words: tuple[str, str], look: tuple[str, str]) -> Mark | None:
    """A mark for the days given (either may be unknown), with what it says in full and in short; None undated."""
    known = [pd.Timestamp(value) for value in days if value]
    if not known:
        return None
    hover, label = words
    return Mark(code, known[0], max(known), escape(hover), escape(label), *look)


def _aims(frame: pd.DataFrame, colours: Palette) -> Iterable[tuple[str, Mark | None]]:
    for row in records(frame):
        span = period(row["period_start"], row["period_end"])
        words = (f"{span}: {level_name(row)} {FLOW_WORDS[row['flow']]} {row['kind']}", f"{level_name(row)}, {span}")
        look = (colours.flows[row["flow"]], "diamond-open")
        name = sentence_case(f"{FLOW_WORDS[row['flow']]}, {row['kind']}")
        yield name, _mark(row["statement"], (row["period_end"], row["period_end"]), words, look)


def _meetings(frame: pd.DataFrame, colours: Palette) -> Iterable[tuple[str, Mark | None]]:
    for row in records(frame):
        symbol = "circle-open" if row["told"] == PLANNED else "circle"
        days = (_iso(row["first"]), _iso(row["last"]))
        mark = _mark(row["meeting_id"], days, (event_name(row), when(row)), (colours.accent, symbol))
        yield sentence_case(row["kind"]), mark


def _claims(frame: pd.DataFrame, colours: Palette) -> Iterable[tuple[str, Mark | None]]:
    names = frame.drop_duplicates("spot").set_index("spot")["name"].to_dict()
    for row in records(frame):
        said = f"{day(row['as_of'])}: {fact_name('segments', row)}"
        look = (colours.corridors[row["corridor"]], STATUS_SYMBOLS[row["status"]])
        mark = _mark(row["segment_id"], (row["as_of"], ""), (said, row["status"] or "named"), look)
        yield str(names[row["spot"]]), mark


def _freight(frame: pd.DataFrame, colours: Palette) -> Iterable[tuple[str, Mark | None]]:
    for row in records(frame):
        level = "" if pd.isna(row["quantity"]) else amount(row["quantity"], row["unit"], row["approx"])
        symbol = "square" if row["kind"] == "actual" else "square-open"
        days = (row["period_start"], row["period_end"])
        label = f"{level} {period(*days)}".strip()
        mark = _mark(row["freight_id"], days, (fact_name("freight", row), label), (colours.muted, symbol))
        yield row["route"] or "Route not named", mark


def _articles(frame: pd.DataFrame, colours: Palette) -> Iterable[tuple[str, Mark | None]]:
    for row in records(frame):
        named = row["title"] or row["publisher"] or row["article_id"]
        words = (f"{day(row['published'])}: {named}", "")
        yield "", _mark("", (row["published"], ""), words, (colours.muted, "line-ns-open"))


def _iso(moment: pd.Timestamp) -> str:
    return "" if pd.isna(moment) else moment.date().isoformat()
