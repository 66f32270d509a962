"""Words of trade in a text, by family."""

from typing import Any

from tradelines.reading.matching import Match, Spans
from tradelines.reading.spans.document import Document


def terms_of(document: Document, *families: str) -> list[Match]:
    """The terms of these families, in order; remembered a document."""
    if len(families) == 1:
        return document.family(families[0])
    key: Any = ("trade.terms", families)
    if key not in document.worked_out:
        joined = [term for family in families for term in document.family(family)]
        document.worked_out[key] = Spans(sorted(joined, key=lambda term: term.start))
    found: list[Match] = document.worked_out[key]
    return found
