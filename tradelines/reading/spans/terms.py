"""Words of the genre in a text, taken from several families or of certain labels only."""

from tradelines.reading.matching import Match, Spans
from tradelines.reading.spans.document import Document


def terms_of(document: Document, *families: str) -> list[Match]:
    """The terms of these families, in order of place; remembered a document. Take from it with `within`."""
    if len(families) == 1:
        return document.family(families[0])
    known: list[Match] | None = document.worked_out.get(families)
    if known is None:
        joined = [term for family in families for term in document.family(family)]
        known = document.worked_out[families] = Spans(sorted(joined, key=lambda term: term.start))
    return known


def labelled(document: Document, *labels: str) -> list[Match]:
    """The terms of one family that have one of these labels, in order; remembered a document."""
    known: list[Match] | None = document.worked_out.get(("labels", *labels))
    if known is None:
        family = document.family(labels[0].partition(".")[0])
        known = document.worked_out[("labels", *labels)] = Spans(term for term in family if term.label in labels)
    return known
