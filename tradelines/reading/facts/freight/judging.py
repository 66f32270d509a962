"""Which numbers are freight, and which are weights of traded goods, output, stocks or rolling stock."""

from collections.abc import Sequence

from tradelines.reading.facts.freight.loads import Load
from tradelines.reading.facts.freight.routes import Way, ways_of
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import money_of
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.sentences import Sentence

_FAMILIES = ("loadcarry.", "loadnot.", "loadable.", "loadrate.", "loadgoods.")
# How far from the number a word still speaks of it, in characters.
_NEAR, _BESIDE = 90, 45


@once
def freight_terms(document: Document) -> list[Match]:
    """The words that tell freight from other weights and counts, in order."""
    return [term for term in document.terms if term.label.startswith(_FAMILIES)]


def is_freight(document: Document, load: Load, *, follows: bool) -> bool:
    """Whether a number is a load carried, planned or possible; `follows` tells that the load before it was one."""
    sentence = document.sentence_at(load.start)
    terms = within(freight_terms(document), sentence.start, sentence.end)
    labels = {term.label for term in terms}
    ways = within(ways_of(document), sentence.start, sentence.end)
    carried = "loadcarry.strong" in labels
    if load.unit == "t":
        return _is_carried_weight(document, load, sentence, terms, ways, carried, follows)
    if "loadnot.fleet" in labels and not (ways or "loadcarry.strong" in labels):
        return False
    if _nearest(terms, load, ("loadnot.fleet",)) < _BESIDE and not ways:
        return False
    return carried or "loadcarry.place" in labels or bool(ways) or follows


def _is_carried_weight(
    document: Document,
    load: Load,
    sentence: Sentence,
    terms: Sequence[Match],
    ways: Sequence[Way],
    carried: bool,
    follows: bool,
) -> bool:
    """Tonnes are a load where they are carried; beside a price, a sale or a harvest they are goods."""
    strong = _nearest(terms, load, ("loadcarry.strong",))
    goods = _nearest(terms, load, ("loadnot.trade", "loadnot.made"))
    if goods < min(strong, _NEAR):
        return False
    if within(money_of(document), max(sentence.start, load.start - _BESIDE), load.end + _BESIDE):
        return False
    if carried:
        return True
    if goods < 10_000:
        return False
    return bool(ways) or any(term.label == "loadcarry.place" for term in terms) or follows


def _nearest(terms: Sequence[Match], load: Load, labels: tuple[str, ...]) -> int:
    """How near to the load the nearest word of these labels stands; far where there is none."""
    distances = [
        max(term.start - load.end, load.start - term.end, 0) for term in terms if term.label.startswith(labels)
    ]
    return min(distances, default=100_000)
