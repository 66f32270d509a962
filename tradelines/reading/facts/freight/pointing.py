"""Ways that a load points back to without naming them: "the port", "this line", "it", "between the two countries"."""

import re
from collections.abc import Sequence

from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.facts.freight.routes import PORTS_OF, Way
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.document import Document, within

_PORT_NAME = re.compile(r"^Port of|\bport$")
# How many sentences back the two countries may have been named.
_TWO_TOLD = 6


def pointed_to(document: Document, place: Place, ways: Sequence[Way]) -> Way | None:
    """The last port, ports, line or route of `ways` before a load's sentence that its words point back to."""
    before = [way for way in ways if way.kind == "route" and way.start < place.since]
    if not before:
        return None
    for term in within(document.family("loadback"), place.since, place.load.start):
        found = [way for way in before if _fits(term.label, way)]
        if found:
            return found[-1]
    opening = within(document.family("loadit"), place.since, min(place.since + 2, place.load.start))
    if opening:
        # "It can take": the route of the sentence before.
        told = document.sentences[max(document.sentence_at(place.load.start).number - 1, 0)]
        return next(iter(within(before, told.start, told.end)), None)
    return None


def _fits(label: str, way: Way) -> bool:
    """Whether a way is of the kind that is pointed to."""
    several = way.name.startswith(PORTS_OF)
    port = not several and bool(_PORT_NAME.search(way.name))
    return {"loadback.ports": several, "loadback.port": port}.get(label, not (several or port))


def between_the_two(document: Document, place: Place) -> Way | None:
    """The pair that "between the two countries" means: the only two that the sentences before have told of."""
    for term in within(document.family("loadtwo"), place.since, place.until):
        number = document.sentence_at(place.load.start).number
        for back in range(number - 1, max(number - 1 - _TWO_TOLD, -1), -1):
            told = document.sentences[back]
            names = [name for name in within(document.names, told.start, told.end) if name.kind == "country"]
            keys = list(dict.fromkeys(name.key for name in names if _is_country(name.key)))
            if len(keys) == 2:
                ends = "-".join(gazetteer().english("country", key) for key in keys)
                return Way(term.start, term.end, ends, "pair")
    return None


def _is_country(key: str) -> bool:
    return gazetteer().rows["country"][key]["kind"] == "country"
