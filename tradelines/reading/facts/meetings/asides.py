"""Clauses that stand aside: "Minister A, who left Moscow on Saturday, met B", "After meeting A, B said that ..."."""

import re

from tradelines.reading.facts.meetings.triggers import meeting_terms
from tradelines.reading.spans.document import Document, within

_SAYS_THAT = re.compile(r"(?: on \w+| в \w+)?(?:,? (?:that|what|how|the)\b|, что|:)")
_OPENS = re.compile(r", (?:who|whom|which|whose|котор\w+) ")


def in_aside(document: Document, low: int, place: int, told: int) -> bool:
    """Whether a place in the sentence that begins at `low` stands in a relative clause closed before `told`."""
    folded = document.folded
    if place >= told or "," not in folded[place:told]:
        return False
    opened = [match.end() for match in _OPENS.finditer(folded, low, place)]
    return bool(opened) and "," not in folded[opened[-1] : place]


def before_speech(document: Document, low: int, high: int) -> int:
    """Where a clause [low, high) ends without what is said in it: "After meeting A, B announced that ..."."""
    if document.lexicon.language in ("az", "tr"):
        return high
    for term in within(meeting_terms(document), low, high):
        if term.label == "meettake.say" and (that := _SAYS_THAT.match(document.folded, term.end)):
            return min(high, that.end())
    return high
