"""Trade of a province, a city or a customs house: it carries its country's code and a mark of its own."""

import re
from typing import NamedTuple

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.endings import Mark
from tradelines.reading.facts.trade.flows import FlowWord
from tradelines.reading.facts.trade.marks import mark_of
from tradelines.reading.facts.trade.parties import Party
from tradelines.reading.gazetteer import Name, gazetteer
from tradelines.reading.spans.document import within

_NEAR = 70
# "exported from Qom", "via the port of Anzali", "Istanbul's exports"
_OUT_OF = re.compile(r"\b(?:from|via|through|of|из|через)\s(?:the\s|port of\s|city of\s)?$")
_OWNER = re.compile(r"(?:'s?|')?\s(?:\w+\s)?|(?:n[iıuü]n|[iıuü]n|ниий)?\s")
_BETWEEN = re.compile(r"\b(?:between|with|между)\s$")


class Region(NamedTuple):
    """A part of a country in a sentence: its place there, and its country's code ("" where that is not known)."""

    start: int
    end: int
    country: str
    stem_end: int = 0


def region_of(clause: Clause, word: FlowWord) -> Region | None:
    """The region whose trade the clause tells of; None where it tells of a country's."""
    flow = word.term
    groups = clause.terms("group")
    for term in clause.terms("subnational"):
        if any(group.start < term.end and term.start < group.end for group in groups):
            # "Avro Bölgesi" is no region of a country.
            continue
        told = clause.document.folded.find(",", clause.money.end, term.start) < 0  # "..., said the head of Dagestan"
        if told and term.start - flow.end <= _NEAR and flow.start - term.end <= _NEAR:
            known = term.word if term.word.isupper() else ""
            return Region(term.start, term.end, known, term.stem_end if known else 0)
    document = clause.document
    names = within(document.names, clause.start, clause.end)
    countries = [(name.start, name.end) for name in names if name.kind == "country"]
    for name in names:
        if name.kind != "place" or any(start <= name.start < end for start, end in countries):
            continue
        if name.start > flow.end and name.start - flow.end <= _NEAR:
            if _OUT_OF.search(document.folded, max(flow.end, name.start - 24), name.start):
                return _place(name)
        elif name.end < flow.start and _OWNER.fullmatch(document.folded, name.end, flow.start):
            return _place(name)
    return None


def party_of(clause: Clause, region: Region, country: str) -> Party:
    """The region as a party of trade, with its country's code and what grammar makes of its name."""
    name = Name(region.start, region.end, "country", country, "name", region.stem_end or region.end)
    mark = mark_of(clause.document, name)
    if _BETWEEN.search(clause.document.folded, max(clause.start, region.start - 12), region.start):
        mark = "with"
    strange: tuple[Mark, ...] = ("in", "other", "subject")
    # A region that is known by its name may be where goods go, too: "exports to Tatarstan".
    owns = mark in strange or (mark == "to" and not region.stem_end)
    return Party(region.start, region.end, (country,), "owner" if owns else mark)


def _place(name: Name) -> Region:
    return Region(name.start, name.end, gazetteer().rows["place"][name.key].get("country", ""))
