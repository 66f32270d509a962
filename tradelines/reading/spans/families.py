"""The terms of a document by family, the first part of their labels: sorted once, asked for by every reader."""

from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, once

_NONE: list[Match] = []


@once
def families_of(document: Document) -> dict[str, list[Match]]:
    """All terms of the document by family, each list in order."""
    families: dict[str, list[Match]] = {}
    for term in document.terms:
        family = term.label.partition(".")[0]
        if family in families:
            families[family].append(term)
        else:
            families[family] = [term]
    return families


def family_of(document: Document, family: str) -> list[Match]:
    """The terms of one family, in order."""
    return families_of(document).get(family, _NONE)
