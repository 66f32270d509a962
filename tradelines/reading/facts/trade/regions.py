"""Trade of a province, a city or a customs house, which is not that of its country."""

import re

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.flows import FlowWord
from tradelines.reading.spans.document import within

_NEAR = 70
# "exported from Qom", "via the port of Anzali", "Istanbul's exports"
_OUT_OF = re.compile(r"\b(?:from|via|through|of|из|через)\s(?:the\s|port of\s|city of\s)?$")
_OWNER = re.compile(r"(?:'s?|')?\s(?:\w+\s)?|(?:n[iıuü]n|[iıuü]n|ниий)?\s")


def is_of_region(clause: Clause, word: FlowWord) -> bool:
    """Whether the clause tells of the trade of a region, not of a country."""
    flow = word.term
    groups = clause.terms("group")
    for term in clause.terms("subnational"):
        if any(group.start < term.end and term.start < group.end for group in groups):
            # "Avro Bölgesi" is no region of a country.
            continue
        if term.start - flow.end <= _NEAR and flow.start - term.end <= _NEAR:
            return True
    document = clause.document
    names = within(document.names, clause.start, clause.end)
    countries = [(name.start, name.end) for name in names if name.kind == "country"]
    for name in names:
        if name.kind != "place" or any(start <= name.start < end for start, end in countries):
            continue
        if name.start > flow.end and name.start - flow.end <= _NEAR:
            if _OUT_OF.search(document.folded, max(flow.end, name.start - 24), name.start):
                return True
        elif name.end < flow.start and _OWNER.fullmatch(document.folded, name.end, flow.start):
            return True
    return False
