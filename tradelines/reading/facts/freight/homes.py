"""Whose transport a load went by where no route is named at all: that of a railway or a country, of one mode."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from tradelines.reading.facts.freight.asides import is_source
from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.facts.freight.way import HOMES, Way
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.document import Document, within

TRANSIT = re.compile(r"transit|транзит|tranzit")
_MODES = {"vehicles": "road", "wagons": "rail", "trains": "rail"}
_BY = re.compile(
    r"(?P<rail>\brail|\btrains?\b|железн|поезд"
    r"|dəmir ?yol|(?:blok|yük|konteyner)[ -]?qatar|qatarlar|demir ?yol|\btren(?:i|le|ler\w*)?\b)"
    r"|(?P<road>\bby road|\broads?\b|автомобил|avtomobil|kara ?yol)"
    r"|(?P<sea>\bby sea\b|\bmaritime|морск|dəniz|deniz)|(?P<air>\bby air\b|воздушн|авиац|hava yol)"
)
_REACH = 80


def home_of(document: Document, place: Place, carriers: Sequence[Way]) -> str:
    """The railway or shipping line of the sentence or the text, else a country and its mode: "Iran rail"; else ""."""
    here = within(carriers, place.since, place.until)
    if here:
        return here[0].name
    mode = _MODES.get(place.load.unit, "")
    if not mode:
        # "10 million tons by rail, 8 million tons by road": what stands behind a load is its own.
        behind = _BY.search(document.folded, place.load.end, min(place.right, place.load.end + _REACH))
        found = behind or _BY.search(document.folded, max(place.left, place.load.start - _REACH), place.load.start)
        mode = found.lastgroup or "" if found else ""
    if not mode and not TRANSIT.search(document.folded, place.since, place.right):
        return ""
    only = [way for way in within(carriers, 0, place.since) if not is_source(document, way)]
    if len({way.name for way in only}) == 1:
        return in_transit(document, place, only[-1], place.since).name
    # A capital is a country where nothing else is: it may be no more than where the news was written.
    countries = [name for name in document.names if name.kind == "country" and name.form != "capital"]
    near = within(countries, place.since, place.until)
    home = HOMES.get(document.lexicon.language, "")
    key = near[0].key if near else _most_told([name.key for name in countries], home)
    return f"{gazetteer().english('country', key)} {mode}" if key and mode else ""


def _most_told(keys: Sequence[str], home: str) -> str:
    """The country that a text names most often, `home` where it names none; "" where several are named alike."""
    first, *others = Counter(keys).most_common(2) or [(home, 1)]
    return first[0] if not others or others[0][1] < first[1] else ""


def in_transit(document: Document, place: Place, carrier: Way, since: int) -> Way:
    """A railway that carried a load, or the transit through its country where that is what it carried."""
    if carrier.name.endswith(" rail") and TRANSIT.search(document.folded, since, place.right):
        return replace(carrier, name=f"Transit through {carrier.name.removesuffix(' rail')}")
    return carrier
