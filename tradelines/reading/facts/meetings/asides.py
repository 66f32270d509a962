"""Relative clauses: who and when of "Minister A, who left Moscow on Saturday, met B" belong to the aside alone."""

import re

from tradelines.reading.spans.document import Document

_OPENS = re.compile(r", (?:who|whom|which|whose|котор\w+) ")


def in_aside(document: Document, low: int, place: int, told: int) -> bool:
    """Whether a place in the sentence that begins at `low` stands in a relative clause closed before `told`."""
    folded = document.folded
    if place >= told or "," not in folded[place:told]:
        return False
    opened = [match.end() for match in _OPENS.finditer(folded, low, place)]
    return bool(opened) and "," not in folded[opened[-1] : place]
