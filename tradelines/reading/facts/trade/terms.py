"""Words of trade in a text, by family."""

from typing import Any

from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document


def terms_of(document: Document, *families: str) -> list[Match]:
    """The terms of these families (first parts of labels), in order; remembered a document."""
    key: Any = ("trade.terms", families)
    if key not in document.worked_out:
        wanted = frozenset(families)
        document.worked_out[key] = [term for term in document.terms if term.label.partition(".")[0] in wanted]
    found: list[Match] = document.worked_out[key]
    return found
