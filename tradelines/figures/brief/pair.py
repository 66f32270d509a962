"""The note on two countries: their dossier with every statement's sentence."""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from tradelines.analysis import trade
from tradelines.analysis.compare import Fact
from tradelines.analysis.network import Network
from tradelines.analysis.official import Judgement, beside_each
from tradelines.analysis.pair_gaps import disputes, gaps
from tradelines.analysis.pairs import Dossier, dossier, figures_of
from tradelines.analysis.tables import Tables, derived, records
from tradelines.figures import compare_words
from tradelines.figures.brief.chart import trade_chart
from tradelines.figures.brief.ground import map_picture
from tradelines.figures.brief.note import MOST_ROWS, Cited, Line, Note, Section, most
from tradelines.figures.brief.parts import (
    FOOT,
    TELLERS,
    claims_section,
    contradictions,
    differences,
    doubts,
    freight_section,
    meetings_section,
)
from tradelines.figures.formats import amount, number
from tradelines.figures.pairs import tables as lists
from tradelines.figures.pairs import words
from tradelines.figures.trade_words import pair_name, statement_name

_DIFFER = "sides differ"


def pair_note(tables: Tables, network: Network, one: str, other: str) -> Note:
    """All on two countries, each statement with its sentence; what there is nothing of says so."""
    found = dossier(tables, network, one, other)
    cited = Cited(tables)
    newest = found.figures.iloc[::-1].head(MOST_ROWS)
    judged = beside_each(figures_of(newest))
    people = dict(zip(found.people["person"], found.people["name"], strict=True))
    unknown = [Line((words.gap_words(gap),)) for gap in gaps(found) if gap.kind != _DIFFER]
    sections = (
        _chart(found),
        _figures(cited, newest, judged, len(found.figures)),
        contradictions(_contradictions(cited, found, newest, network)),
        _statistics(found),
        meetings_section(cited, found.meetings, people, "No meeting of the two is told of."),
        _people(cited, found),
        _lines(found, network),
        claims_section(cited, found.claims, network, "No claim on a line or place of the two is told of."),
        freight_section(cited, found.freight),
        Section("What is not known", bullets=tuple(unknown)),
    )
    verdicts = words.verdict_line([judgement.verdict for judgement in judged], len(found.figures))
    title = f"{pair_name(found.pair)}: trade, meetings and links"
    return Note(title, f"{words.answer(found)} {verdicts}".strip(), sections, cited.sources(), FOOT)


def _chart(found: Dossier) -> Section:
    picture = trade_chart(found)
    if picture is None:
        return Section("Trade over the years", empty="No figure in dollars with a period is there to be drawn.")
    return Section("Trade over the years", (picture.words,), picture=picture)


def _figures(cited: Cited, newest: pd.DataFrame, judged: Sequence[Judgement], size: int) -> Section:
    """The quoted figures, each beside the statistics of both sides, cited from the articles that quote it."""
    told = tellings(cited.tables, newest)
    cited.look_up(key for keys in told.values() for key in keys)
    lines = []
    for row, judgement in zip(records(newest), judged, strict=True):
        official = compare_words.official(judgement.official) if judgement.official else ""
        mirror = compare_words.official(judgement.mirror) if judgement.mirror else ""
        sides = "; ".join(part for part in (official, mirror) if part)
        cells = (statement_name(row), compare_words.verdict(judgement), sides)
        lines.append(Line(cells, cited.number(told[row["statement"]])))
    columns = ("As quoted", "Beside the statistics", "The statistics of each side")
    none = "" if lines else "No trade figure is quoted in the articles that were read."
    return Section("Figures quoted", most(size, "figures, newest first"), columns, tuple(lines), empty=none)


def tellings(tables: Tables, shown: pd.DataFrame) -> dict[str, list[tuple[str, str]]]:
    """The rows that make each of the statements, as keys to cite, by statement; of many the first few."""
    claimed = derived(trade.claims, tables)
    own = claimed[claimed["statement"].isin(set(shown["statement"]))]
    told: dict[str, list[tuple[str, str]]] = {statement: [] for statement in shown["statement"]}
    for statement, row_id in zip(own["statement"], own["trade_id"], strict=True):
        if len(told[statement]) < TELLERS:
            told[statement].append(("trade", row_id))
    return told


def _contradictions(cited: Cited, found: Dossier, newest: pd.DataFrame, network: Network) -> list[Line]:
    lines = [Line((words.gap_words(gap),)) for gap in gaps(found) if gap.kind == _DIFFER]
    facts = {fact.claims[0].head.trade_id: fact for fact in disputes(found.figures).values()}
    lines += [_dispute(cited, found, fact) for fact in list(facts.values())[:MOST_ROWS]]
    lines += doubts(cited, "trade", records(newest), "trade_id")
    lines += doubts(cited, "meetings", records(found.meetings.iloc[::-1].head(MOST_ROWS)), "meeting_id")
    lines += doubts(cited, "segments", records(found.claims.head(MOST_ROWS)), "segment_id")
    lines += doubts(cited, "freight", records(found.freight.head(MOST_ROWS)), "freight_id")
    spots = dict.fromkeys([line.segment_id for line in found.lines] + [spot for spot in found.claims["spot"] if spot])
    return lines + differences(network, cited, spots)


def _dispute(cited: Cited, found: Dossier, fact: Fact) -> Line:
    """One fact of which different amounts are told, each with the likely reason."""
    heads = [claim.head.trade_id for claim in fact.claims]
    rows = records(found.figures[found.figures["trade_id"] == heads[0]])
    told = [
        amount(claim.head.value or 0.0, claim.head.currency, claim.head.approx)
        + (f" ({compare_words.reason(claim.reason)})" if claim.reason else "")
        for claim in fact.claims
    ]
    subject = statement_name(rows[0]) if rows else pair_name(found.pair)
    cites = cited.number([("trade", trade_id) for trade_id in heads[:TELLERS]])
    return Line((f"{subject}. Told in the articles: {'; '.join(told)}.",), cites)


def _statistics(found: Dossier) -> Section:
    """The official figures a year a line; they are cited by their publisher, which stands in the line."""
    table = lists.official_table(found)
    lines = [Line(tuple(_cell(value) for value in row)) for row in table.itertuples(index=False, name=None)]
    none = "" if lines else "No official statistics of this pair are at hand."
    return Section("Official statistics", columns=tuple(table.columns), lines=tuple(lines), empty=none)


def _cell(value: Any) -> str:
    if isinstance(value, str):
        return value
    return "" if pd.isna(value) else number(float(value))


def _people(cited: Cited, found: Dossier) -> Section:
    table = lists.people_table(found.people).head(MOST_ROWS)
    rows = records(table)
    ids = list(found.people["participant_id"].head(MOST_ROWS))
    cited.look_up(("participants", row_id) for row_id in ids)
    lines = [
        Line(tuple(_cell(value) for value in row.values()), cited.number([("participants", row_id)]))
        for row, row_id in zip(rows, ids, strict=True)
    ]
    none = "" if lines else "Nobody is named at a meeting of the two."
    above = most(len(found.people), "people")
    return Section("People at the meetings", above, tuple(table.columns), tuple(lines), empty=none)


def _lines(found: Dossier, network: Network) -> Section:
    """The lines of the network from one to the other, on the map and as a list."""
    picture = map_picture(network, found.lines)
    if picture is None:
        return Section("Lines between them", empty="The network of this version holds no line from one to the other.")
    table = lists.lines_table(found, network)
    rows = [tuple(_cell(value) for value in row.values()) for row in records(table)]
    lines = tuple(Line((*cells, line.source or "not stated")) for cells, line in zip(rows, found.lines, strict=True))
    columns = (*table.columns, "Source of the line")
    return Section("Lines between them", (picture.words,), columns, lines, picture=picture)
