"""The goods that a load was made of."""

import re
from itertools import pairwise

from tradelines.reading.facts.freight.freight_words import freight_terms
from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import hedged_start
from tradelines.reading.spans.document import Document, within

_STOP = re.compile(r"[,;(]|\s(?:and|и|və|ve)\s(?:(?:in|by|at|from|on|в|по|из|на)\s|[\d.,]+\s)")
_JOINED = re.compile(r"\s(?:and|и|və|ve)\s")
# "370 tons of talc": goods that have no name in the tables are no others all the same.
_OF_OTHERS = re.compile(
    r"\sof\s(?!(?:\w+\s)?(?:cargo|goods|freight|commodit|products|load|shipment|consignment|these|those|this|"
    r"that|which|it|them)\w*)"
)
# "200 tons of grain and 370 tons": what stands between is of the load before.
_ANOTHER = re.compile(r"\s(?:and|as well as|plus|и)\s$")
_GOODS_BEHIND, _GOODS_BEFORE, _ADJACENT = 25, 40, 2


def commodity_of(document: Document, place: Place) -> str:
    """The goods named right behind or shortly before a weight."""
    load = place.load
    if load.unit not in ("t", "wagons"):
        return ""
    stop = _STOP.search(document.folded, load.end, place.right)
    reach = min(stop.start() if stop else place.right, load.end + _GOODS_BEHIND)
    gap = document.folded[place.left : hedged_start(document, load.start)]
    behind = [term for term in within(freight_terms(document), load.end, reach) if term.label.startswith("loadgoods.")]
    # Behind a comma the goods before it are those of another load: "119,000 tons of metal, and 786,000 tons of others".
    comma = document.folded.rfind(", ", place.left, load.start) if place.left > place.since else -1
    before = within(freight_terms(document), max(place.left, comma, load.start - _GOODS_BEFORE), load.start)
    if _OF_OTHERS.match(document.folded, load.end) or (place.left > place.since and _ANOTHER.search(gap)):
        before = ()
    moved = _moved(document, place)
    if len({term.label for term in behind}) > 1 and _JOINED.search(document.folded, behind[0].end, behind[-1].start):
        # "20 million tons of oil and non-oil goods" are of neither.
        return ""
    goods = [term.label for term in (*behind, *reversed(before), *moved) if term.label.startswith("loadgoods.")]
    return goods[0].split(".", 1)[1] if goods else ""


def _moved(document: Document, place: Place) -> list[Match]:
    """The goods right beside a noun of carrying, however far before: "перевалка нефти ... выросла до 2 млн"."""
    terms = list(within(freight_terms(document), place.left, place.load.start))
    return [
        goods
        for one, other in pairwise(terms)
        for goods, noun in ((one, other), (other, one))
        if noun.label == "loadcarry.strong" and other.start - one.end <= _ADJACENT
    ]
