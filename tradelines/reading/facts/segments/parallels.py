"""A road told only as running beside a railway: "the highway parallel to it", "dəmir yoluna paralel avtomobil yolu"."""

from collections.abc import Sequence

from tradelines.reading.facts.segments.ends import between
from tradelines.reading.facts.segments.links import Mention
from tradelines.reading.spans.document import Document, within

# How far the word for parallel may stand from its road, in characters.
_NEAR = 30


def parallel_roads(document: Document, found: Sequence[Mention]) -> list[Mention]:
    """Such roads, with the ends of the railway of the same sentence that is named before them."""
    roads = []
    for word in document.family("segparallel"):
        sentence = document.sentence_at(word.start)
        nouns = within(document.family("segnoun"), word.start - _NEAR, word.end + _NEAR)
        road = next((noun for noun in nouns if noun.word == "road"), None)
        rails = [
            mention
            for mention in found
            if mention.mode == "rail" and mention.from_place and sentence.start <= mention.start < sentence.end
        ]
        if road is None or not rails or any(m.start < road.end and road.start < m.end for m in found):
            continue
        rail = min(rails, key=lambda mention: abs(mention.start - road.start))
        roads.append(between(document, "road", (road.start, road.end), (rail.from_place, rail.to_place)))
    return roads
