"""Words of trade in a text, by family."""

from typing import Any

from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.families import family_of


def terms_of(document: Document, *families: str) -> list[Match]:
    """The terms of these families, in order; remembered a document."""
    if len(families) == 1:
        return family_of(document, families[0])
    key: Any = ("trade.terms", families)
    if key not in document.worked_out:
        joined = [term for family in families for term in family_of(document, family)]
        document.worked_out[key] = sorted(joined, key=lambda term: term.start)
    found: list[Match] = document.worked_out[key]
    return found
