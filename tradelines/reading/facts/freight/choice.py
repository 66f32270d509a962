"""Which of the routes of a text a load went on."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import product

from tradelines.reading.facts.freight.asides import (
    is_condition,
    is_frame,
    is_part,
    is_source,
    names_another_port,
    passed_on,
)
from tradelines.reading.facts.freight.basins import among_ports
from tradelines.reading.facts.freight.bracketed import bracketed_way
from tradelines.reading.facts.freight.carriers import carrier_since
from tradelines.reading.facts.freight.freight_words import freight_terms
from tradelines.reading.facts.freight.homes import TRANSIT, company_of, home_of, in_transit, is_other_mode, told_as
from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.facts.freight.pairs import between_the_two, in_list, trains_from, with_another
from tradelines.reading.facts.freight.pointing import pointed_to, through_home, told_of_ports
from tradelines.reading.facts.freight.respective import respective_way
from tradelines.reading.facts.freight.routes import headings_of, off_pipe, way_behind, ways_of
from tradelines.reading.facts.freight.subjects import along, just_told, line_of_train, only_route
from tradelines.reading.facts.freight.way import CLAUSE_END, PORTS_OF, Kind, Way, best, is_national
from tradelines.reading.spans.document import Document, within

# How many sentences on a country's transport goes on that a load had for want of a way.
_BY_REACH, _STILL = 80, 3
# "the line Baku-Tbilisi-Kars, the capacity of which": it is that of what stands right before.
_WHOSE = re.compile(r",\s(?:whose\s|(?:[^\W\d]\w*\s){0,3}?(?:of which|котор(?:ого|ой|ых))\b)")
_AT_WHOSE = 3
_HEAD = re.compile(r"\W*(?:the\s)?\W*")
# Ways that count only where nothing better is named, and those that a text goes on about.
_LAST = ("journey", "trip", "gate", "hub", "site", "carrier")
_GATES: tuple[Kind, ...] = ("gate", "hub", "site")
_NAMED_GATES = _GATES[:2]


class RouteChooser:
    """Names the routes of the loads of one article, one after the other; keeps the route that is spoken of.

    What stands in a load's own words comes first: a route in its clause, one earlier in its sentence, what its words
    point back to, a port or crossing there, a railway that carries, two countries. A route is taken over from the
    loads before only where the sentence has none of these.
    """

    def __init__(self, document: Document) -> None:
        """Take the document; the first load decides what it speaks of."""
        self.document = document
        self.ways = [way for way in ways_of(document) if way.kind not in _LAST]
        self.gates = [way for way in ways_of(document) if way.kind in _GATES]
        self.carriers = [way for way in ways_of(document) if way.kind == "carrier"]
        self.journeys = [way for way in ways_of(document) if way.kind == "journey"]
        self.trips = [way for way in ways_of(document) if way.kind == "trip"]
        self.headings = headings_of(document)
        self.topic: Way | None = None
        self.here: tuple[int, Way] | None = None  # The way of the load before.
        self.last: tuple[int, Way] | None = None  # That of the first load of its sentence.
        self.fell: Way | None = None  # The country's transport by which the load before went.
        self.used: set[int] = set()
        self.told_of: set[str] = set()  # The ways of all loads of its sentence.
        self.told, self.passed, self.fell_at, self.whole = 0, 0, 0, 0.0

    def name(self, place: Place) -> str:
        """The route of a load by name; "" where the text names none."""
        way = (
            bracketed_way(self.document, place, self.ways, self.carriers)
            or through_home(self.document, place, self.ways)
            or respective_way(self.document, place, self.gates)
            or (trains_from(self.document, place, self.ways, self.gates) if place.load.unit == "trains" else None)
            or self._own(place)
            or company_of(self.document, place, self.carriers)
            or self._taken_over(place)
        )
        way = off_pipe(self.document, place, way)
        number, self.passed = self.document.sentence_at(place.load.start).number, place.load.end
        if way:
            self.whole = place.load.value if place.load.unit == "t" else 0.0
            self.here = (number, way) if way.start < place.load.start else self.here
            apart = way.kind in ("leg", "journey") or is_part(self.document, place)
            if not apart and not (self.last and self.last[0] == number):
                self.last, self.told_of = (number, way), set()
            self.told_of.add(way.name)
            return among_ports(self.document, place, told_as(self.document, place, way))
        home = home_of(self.document, place, self.carriers)
        if home:
            self.fell = Way(place.load.start, place.load.end, home, "carrier")
            self.fell_at = number
        return self.fell.name if self.fell and number - self.fell_at <= _STILL else ""

    def _taken_over(self, place: Place) -> Way | None:
        """The way of which the text speaks, where a load's sentence names none: that of the loads before, a heading."""
        way = (
            self._headed(place)
            or (self.fell if self.fell and self.fell.start >= place.since else None)
            or self._of_network(place)
            or self._gone_on(place)
            or self._meant(place)
            or self._topic(place)
            # The way of the one train or ship of which the sentence tells.
            or next(iter(within(self.trips, place.since, place.until)), None)
            or self._subject(place)
            or self._just_told(place)
        )
        if not way or names_another_port(self.document, place, way):
            return None
        return None if is_other_mode(self.document, place, way, self.whole) else way

    def _headed(self, place: Place) -> Way | None:
        return next(reversed(within(self.headings, 0, place.since)), None)  # The heading over it, alone in its line.

    def _of_network(self, place: Place) -> Way | None:
        """The railway to whose freight a text about two countries has turned."""
        two = self.topic and self.topic.kind == "pair"
        way = carrier_since(self.document, place, self.carriers, self.passed) if two else None
        self.topic = way or self.topic
        return way

    def _just_told(self, place: Place) -> Way | None:
        """The way of the load just before: "a year earlier it was 51,400 TEU"."""
        number = self.document.sentence_at(place.load.start).number
        return self.here[1] if self.here and number - self.here[0] <= 1 else None

    def _own(self, place: Place) -> Way | None:
        """What the sentence of a load itself says of its way."""
        named = self._named(place)
        named = None if named and is_national(named) and told_of_ports(self.document, place, named) else named
        named = (along(self.document, place) if named and named.kind == "transit" else None) or named
        gate = self._gate(place, place.left, _NAMED_GATES) if not named or named.kind == "pair" else None
        if named and named.name.startswith(PORTS_OF) and named.start > place.load.end:
            # "Poti took 420,000 and Batumi 100,000 TEU of those handled by Georgian ports"
            gate = self._gate(replace(place, right=place.load.end), place.left, _NAMED_GATES)
        if named and named.kind != "pair" and not gate:
            return self._kept(place, named)
        between = named and place.load.unit == "trains" and gate and gate.kind == "hub"
        if gate and not between:
            return self._at_gate(gate)
        named = self._another_journey(place) or self._said_before(place) or named
        if named and named.kind != "pair":
            return self._kept(place, named)
        pointed = pointed_to(self.document, place, ways_of(self.document))
        if pointed and pointed.start < place.since:
            self.topic, self.told = pointed, place.load.end
            return pointed
        journey = self._journey(place)
        gate = self._gate(place, place.since, _GATES)
        if journey or gate:
            return journey or (self._at_gate(gate) if gate else None)
        if pointed:
            return self._kept(place, pointed)
        two = (
            named
            or between_the_two(self.document, place)
            or line_of_train(self.document, place, self.ways)
            or with_another(self.document, place)
        )
        trains = named and place.load.unit == "trains"
        return (None if trains else self._carried_by(place)) or self._kept(place, two)

    def _kept(self, place: Place, way: Way | None) -> Way | None:
        if way and self._is_topic(way) and way.start < place.load.start:
            self.topic = way
        return way

    def _named(self, place: Place) -> Way | None:
        """The route right before the load, or right behind it."""
        before = [way for way in within(self.ways, place.left, place.load.start) if self._is_free(way)]
        before = passed_on(self.document, [way for way in before if not self._is_condition(way, place)])
        # "For the Middle Corridor much is done: the capacity of BTK is 5 million tons": what stands behind the colon.
        colon = max(self.document.folded.rfind(mark, place.left, place.load.start) for mark in (": ", "; "))
        before = [way for way in before if way.start > colon] or before
        whose = _WHOSE.search(self.document.folded, place.left, place.load.start)
        meant = [way for way in before if whose and 0 <= whose.start() - way.end <= _AT_WHOSE]
        chosen = before[-1] if before and before[-1].kind == "leg" else best([w for w in before if w.kind != "leg"])
        chosen = meant[-1] if meant else chosen
        behind = way_behind(self.document, place, self.ways)
        if behind and (not chosen or (chosen.kind == "pair" and behind.kind != "pair")):
            self.used.add(behind.start)
            chosen = behind
        return chosen

    def _said_before(self, place: Place) -> Way | None:
        """The way of the load before in the same sentence, which goes on about it, or another told of earlier in it."""
        if self.here and self.here[1].start >= place.since:
            return in_list(self.document, place, self.here[1])
        ways = [way for way in within(self.ways, place.since, place.load.start) if way.kind != "leg"]
        ways = [way for way in ways if not (is_frame(self.document, way) or self._is_condition(way, place))]
        return best([way for way in ways if not (is_national(way) and told_of_ports(self.document, place, way))])

    def _is_free(self, way: Way) -> bool:
        return way.start not in self.used and not is_frame(self.document, way)

    def _is_condition(self, way: Way, place: Place) -> bool:
        """Whether a load only depends on a route, where it has another: told in its sentence or spoken of before."""
        if way.kind == "pair" or not is_condition(self.document, way, place):
            return False
        other = any(one.name != way.name for one in within(self.ways, way.end, place.load.start))
        return other or bool(self.topic and self.topic.kind == "route" and self.topic.name != way.name)

    def _at_gate(self, gate: Way) -> Way:
        at_gates = self.topic is None or self.topic.kind in _GATES
        self.topic = gate if at_gates and self._is_head(gate) else self.topic
        return gate

    def _gate(self, place: Place, since: int, kinds: Sequence[Kind]) -> Way | None:
        """The port or crossing where no route is named: "Aktau sent off 480,000 tons", "400 wagons at Sarakhs"."""
        stop = CLAUSE_END.search(self.document.text, place.load.end, place.right)
        behind = within(self.gates, place.load.end, stop.start() if stop else place.right)
        near = (within(self.gates, place.left, place.load.start), behind, within(self.gates, since, place.left))
        for gates, kind in product(near, kinds):
            found = [way for way in gates if way.kind == kind and way.start not in self.used]
            found = [way for way in found if not self._is_condition(way, place)]
            if len({way.name for way in found}) == 1:  # Of several none is the one.
                self.used.update(way.start for way in found if gates is behind)
                return found[0]
        return None

    def _is_topic(self, way: Way) -> bool:
        """Whether what follows is about this route: a leg or a pair only where nothing larger was spoken of."""
        if way.kind in ("leg", "pair"):
            return not self.topic and not any(other.kind == "route" and other.end <= way.start for other in self.ways)
        return not self._is_part(way)

    def _carried_by(self, place: Place) -> Way | None:
        """The railway or shipping line that carried a load or could, where the sentence says so and names no route."""
        near = max(place.since, place.load.start - _BY_REACH), min(place.until, place.load.end + _BY_REACH)
        words = {term.label for term in within(freight_terms(self.document), *near)}
        able = not words.isdisjoint(("loadable.capacity", "loadable.may", "loadcarry.strong"))
        if not (able or within(self.document.family("loadmove"), *near)):
            return None
        carriers = [
            way for way in within(self.carriers, place.since, place.load.start) if not is_source(self.document, way)
        ]
        if not carriers:
            return None
        self.topic = self.topic or carriers[-1]
        return in_transit(self.document, place, carriers[-1], place.since)

    def _meant(self, place: Place) -> Way | None:
        """The route with which a sentence since the load before begins."""
        routes = [way for way in self.ways if way.kind == "route" and not self._is_part(way)]
        heads = [way for way in routes if self.told <= way.start < place.since and self._is_head(way)]
        self.told = place.load.end
        if heads and self.topic:
            self.topic = heads[-1]
            return self.topic
        return None

    def _gone_on(self, place: Place) -> Way | None:
        """The way of the load right before, in the same paragraph: what follows goes on about it."""
        if not self.last:
            return None
        here, number = self.document.sentence_at(place.load.start), self.last[0]
        near = here.number - number <= 1 and self.document.sentences[number].paragraph == here.paragraph
        # Behind a list of a country's ports what is told of none is of all of them.
        several = len(self.told_of) > 1 and self.topic is not None and self.topic.name.startswith(PORTS_OF)
        return self.last[1] if near and not several else None

    def _is_head(self, way: Way) -> bool:
        """Whether a sentence begins with the route."""
        since = self.document.sentence_at(way.start).start
        return bool(_HEAD.fullmatch(self.document.folded, since, way.start))

    def _is_part(self, way: Way) -> bool:
        """Whether a port is one of those of a country that are spoken of."""
        return bool(self.topic and self.topic.name.startswith(PORTS_OF) and way.name.startswith("Port of"))

    def _topic(self, place: Place) -> Way | None:
        """The route of the loads before; transit through a country only where transit is told of."""
        if not self.topic or self.topic.kind != "transit":
            return self.topic
        return self.topic if TRANSIT.search(self.document.folded, place.since, place.until) else None

    def _another_journey(self, place: Place) -> Way | None:
        """From where to where a load went, by its own words, behind one that went elsewhere."""
        return next(reversed(within(self.journeys, place.left, place.load.start)), None) if self.here else None

    def _journey(self, place: Place) -> Way | None:
        """From where to where a load went, in its own words."""
        return next(iter(within(self.journeys, place.left, place.right)), None)

    def _subject(self, place: Place) -> Way | None:
        """What a text speaks of that names no route at the load: one just told, or the one it is all about."""
        told = just_told(self.document, place, self.ways, self.gates)
        if told:
            # The route of a first load is what the text goes on about.
            self.topic = self.topic or (told if told.kind == "route" else None)
            return told
        if self.topic:
            return self.topic
        here = within(self.carriers, place.since, place.until)
        carrier = next((way for way in here if not is_source(self.document, way)), None)
        if carrier:
            return in_transit(self.document, place, carrier, place.load.start)
        return only_route(self.document, place, self.ways)
