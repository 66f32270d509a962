"""A road told only as running beside a railway: "the highway parallel to it", "dəmir yoluna paralel avtomobil yolu"."""

import re
from collections.abc import Sequence

from tradelines.reading.facts.segments.ends import between
from tradelines.reading.facts.segments.links import Mention
from tradelines.reading.spans.document import Document, within

# "Avtomobil və dəmir yolları", "the road and railway": two links of one name.
_PAIR = re.compile(
    r"\b(?:(?:road|highway|motorway)s?\s+and\s+rail|rail(?:way|road)?s?\s+and\s+(?:road|highway|motorway)|"
    r"avtomobil\s+və\s+dəmir|dəmir\s+və\s+avtomobil|kara\s?(?:yolu)?\s+ve\s+demir|demir\s?(?:yolu)?\s+ve\s+kara)"
)
_OTHER = {"rail": "road", "road": "rail"}
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


def paired(document: Document, found: Sequence[Mention]) -> list[Mention]:
    """The road of "the X - Y road and railway", with the ends of the railway, and the other way round."""
    pairs: list[Mention] = []
    lines = [mention for mention in found if mention.mode in _OTHER and mention.from_place]
    for words in _PAIR.finditer(document.folded) if lines else ():
        sentence = document.sentence_at(words.start())
        beside = [
            mention
            for mention in lines
            if sentence.start <= mention.start < sentence.end
            and mention.start - 2 <= words.end()
            and words.start() <= mention.end + 2
        ]
        if len(beside) == 1:
            one = beside[0]
            pairs.append(between(document, _OTHER[one.mode], (one.start, one.end), (one.from_place, one.to_place)))
    return pairs
