"""The note on corridors: their lines, what is claimed of them, who met on them, and what is not known."""

from collections.abc import Sequence

import pandas as pd

from tradelines.analysis import flows, meetings, trade
from tradelines.analysis.network import Network, NetworkChoice, Shown, choose, claims_on_network, meetings_by_place
from tradelines.analysis.network.routes import lines_of
from tradelines.analysis.tables import Tables, derived, records
from tradelines.figures.brief.ground import map_picture
from tradelines.figures.brief.note import MOST_ROWS, Cited, Line, Note, Section, most
from tradelines.figures.brief.parts import (
    FOOT,
    claims_section,
    contradictions,
    differences,
    doubts,
    freight_section,
    meetings_section,
)
from tradelines.figures.formats import count, listed
from tradelines.figures.maps import corridor_words
from tradelines.figures.maps import words as map_words
from tradelines.figures.trade_words import statement_name


def corridor_note(tables: Tables, network: Network, choice: NetworkChoice) -> Note:
    """All on the lines of a choice, each statement with its sentence; no corridor named means all of them."""
    shown = choose(network, choice)
    claims = _claims(derived(claims_on_network, tables), network, shown, choice.corridors)
    freight = tables.freight[tables.freight["article_id"].isin(claims["article_id"])]
    met = _meetings(tables, network, shown)
    people = meetings.people(tables, met)
    named = dict(zip(people["person"], people["name"], strict=True))
    cited = Cited(tables)
    sections = (
        _lines(network, shown),
        claims_section(cited, claims, network, "No article that was read claims anything of these lines and places."),
        contradictions(_contradictions(cited, network, shown, claims, freight)),
        freight_section(cited, freight),
        _trade(cited, network, choice.corridors),
        meetings_section(cited, met, named, "No meeting is told of at a place on these lines."),
        _unknown(shown, claims),
    )
    title = listed([corridor_words(name) for name in choice.corridors]) or "All corridors"
    return Note(title, map_words.answer(shown, claims, choice.corridors), sections, cited.sources(), FOOT)


def _claims(tied: pd.DataFrame, network: Network, shown: Shown, corridors: Sequence[str]) -> pd.DataFrame:
    """Claims on these lines, their works and places, and those that speak of the corridor as a whole; newest first."""
    works = [work.work_id for line in shown.segments for work in network.works_on(line.segment_id)]
    spots = {line.segment_id for line in shown.segments} | {place.place_id for place in shown.places} | set(works)
    whole = (tied["spot"] == "") & (tied["corridor"].isin(corridors) if corridors else True)
    found = tied[tied["spot"].isin(spots) | whole]
    return found.sort_values(["as_of", "segment_id"], ascending=[False, True], kind="stable")


def _meetings(tables: Tables, network: Network, shown: Shown) -> pd.DataFrame:
    """The events that were held at places on these lines."""
    events = derived(meetings.events, tables)
    held = meetings_by_place(tables.meetings, network)
    wanted = {event for place in shown.places for event in held.get(place.place_id, ())}
    return events[events["event_id"].isin(wanted)]


def _lines(network: Network, shown: Shown) -> Section:
    """The lines on the map and as a list, each with the source of the reference."""
    picture = map_picture(network, shown.segments)
    if picture is None:
        return Section("Lines", empty="No line has this mode and state.")
    lines = tuple(
        Line(
            (
                network.name(line.segment_id),
                corridor_words(line.corridor),
                line.mode,
                line.status,
                map_words.length(line.length_km) or map_words.UNKNOWN,
                line.source or "not stated",
            )
        )
        for line in shown.segments
    )
    columns = ("Line", "Corridor", "Mode", "State", "Length", "Source of the line")
    return Section("Lines", (picture.words,), columns, lines, picture=picture)


def _trade(cited: Cited, network: Network, corridors: Sequence[str]) -> Section:
    """The trade of which the very sentence that gives the figure says by which corridor or route it goes."""
    tables = cited.tables
    told = derived(trade.statements, tables)
    ways = flows.carried(told, tables.freight, tables.segments)
    routes: dict[str, list[str]] = {}
    for way in ways:
        if not corridors or {way.corridor, _corridor_of(network, way.route)} & set(corridors):
            routes.setdefault(way.statement, []).append(way.route)
    rows = records(told[told["statement"].isin(routes)].iloc[::-1].head(MOST_ROWS))
    cited.look_up(("trade", row["trade_id"]) for row in rows)
    lines = tuple(
        Line((statement_name(row), listed(routes[row["statement"]])), cited.number([("trade", row["trade_id"])]))
        for row in rows
    )
    none = "" if lines else "No trade figure stands in a sentence that names one of these corridors or its routes."
    above = most(len(routes), "trade figures, by pair")
    return Section("Trade said to go along them", above, ("As quoted", "Said to go by"), lines, empty=none)


def _corridor_of(network: Network, route: str) -> str:
    lines = lines_of(network, route)
    return lines[0].corridor if lines else ""


def _contradictions(
    cited: Cited, network: Network, shown: Shown, claims: pd.DataFrame, freight: pd.DataFrame
) -> list[Line]:
    spots = dict.fromkeys([line.segment_id for line in shown.segments] + [spot for spot in claims["spot"] if spot])
    return [
        *differences(network, cited, spots),
        *doubts(cited, "segments", records(claims.head(MOST_ROWS)), "segment_id"),
        *doubts(cited, "freight", records(freight.head(MOST_ROWS)), "freight_id"),
    ]


def _unknown(shown: Shown, claims: pd.DataFrame) -> Section:
    """What the reference and the articles leave open."""
    named, size = set(claims["spot"]), count(len(shown.segments), "line")
    silent = sum(line.segment_id not in named for line in shown.segments)
    unmeasured = sum(line.length_km is None for line in shown.segments)
    straight = sum(line.precision == "straight" for line in shown.segments)
    apart = int((claims["spot"] == "").sum())
    told = [
        (silent, f"Of {size}, {silent:,} are in no article that was read."),
        (unmeasured, f"Of {size}, {unmeasured:,} have no published length."),
        (straight, f"Of {size}, {straight:,} are drawn straight, since only their ends are known."),
        (apart, f"{count(apart, 'claim')} cannot be put on a line or place of the map."),
        (claims.empty, "Nothing is claimed of them in the articles that were read."),
    ]
    bullets = tuple(Line((words,)) for there, words in told if there)
    return Section("What is not known", bullets=bullets, empty="" if bullets else "Nothing of what was looked for.")
