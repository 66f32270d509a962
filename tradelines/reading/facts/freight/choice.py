"""Which of the routes of a text a load went on."""

import re
from collections import Counter
from dataclasses import replace

from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.facts.freight.pointing import between_the_two, pointed_to
from tradelines.reading.facts.freight.routes import PORTS_OF, Way, best, ways_of
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.document import Document, within

_STOP = re.compile(r"[,;:.]")
_SHARE = re.compile(r"(?:-[^\W\d_]{1,3})?\s?\([^()]{0,40}\)")
_TRANSIT = re.compile(r"transit|транзит|tranzit")
_HOME_TRANSIT = re.compile(
    r"\b(?:ölkədən keçən|ölkə ərazisi\w*|ölkəmiz\w*|ülke(?:miz)?den geçen|ülke(?:miz)? üzerinden|"
    r"(?:через|по) территори\w+ (?:страны|республики)|через (?:страну|республику)|"
    r"through (?:the|our) (?:country|territory of the country))"
    r"(?=[^.;]{0,60}(?:transit|транзит|tranzit|keç|geç|прош|пров))"
    r"|\bthe country(?:'s)?(?=[^.;,]{0,60}\btransit)"
)
_MODES = {"vehicles": "road", "wagons": "rail", "trains": "rail"}
_BY = re.compile(
    r"(?P<rail>\brail|железн|dəmir ?yol|demir ?yol)|(?P<road>\bby road|\broads?\b|автомобил|avtomobil|kara ?yol)"
    r"|(?P<sea>\bby sea\b|\bmaritime|морск|dəniz|deniz)|(?P<air>\bby air\b|воздушн|авиац|hava yol)"
)
_BY_REACH = 80
# How many sentences back a route, and a pair of countries, is still what a text speaks of.
_ROUTE_TOLD, _PAIR_TOLD = 4, 2
_FROM = re.compile(r"\b(?:from|из|с)\s$")
_FROM_ENDING = re.compile(r"[dt][aəe]n\b")
_HEAD = re.compile(r"\W*(?:the\s)?\W*")
# Ways that count only where nothing better is named.
_LAST = ("journey", "hub")


class RouteChooser:
    """Names the routes of the loads of one article, one after the other; keeps the route that is spoken of."""

    def __init__(self, document: Document) -> None:
        """Take the document; the first load decides what it speaks of."""
        self.document = document
        self.ways = [way for way in ways_of(document) if way.kind not in _LAST]
        self.hubs = [way for way in ways_of(document) if way.kind == "hub"]
        self.journeys = [way for way in ways_of(document) if way.kind == "journey"]
        self.topic: Way | None = None
        self.used: set[int] = set()
        self.fallback = ""
        self.told = 0

    def name(self, place: Place) -> str:
        """The route of a load by name; "" where the text names none."""
        way = (
            self._through_home(place)
            or (self._trains(place) if place.load.unit == "trains" else None)
            or self._named(place)
            or self._carried_by(place)
            or self._meant(place)
            or self._topic(place)
            or self._journey(place)
            or self._subject(place)
        )
        return self._among_ports(place, way) if way else self._by_mode(place)

    def _through_home(self, place: Place) -> Way | None:
        """Transit through "the country", which is the one told of in the sentence or most often in the text."""
        found = _HOME_TRANSIT.search(self.document.folded, place.left, place.load.start)
        if not found:
            return None
        names = [name for name in self.document.names if name.kind == "country" and name.form != "adjective"]
        told = within(names, place.since, found.start()) or names
        counts = Counter(name.key for name in told)
        if not counts:
            return None
        country = gazetteer().english("country", counts.most_common(1)[0][0])
        return Way(found.start(), found.end(), f"Transit through {country}", "transit")

    def _trains(self, place: Place) -> Way | None:
        """The country from which trains come, where the sentence names no more of their way."""
        text = self.document.folded
        if within(self.ways, place.since, place.until):
            return None
        names = [name for name in within(self.document.names, place.since, place.until) if name.kind == "country"]
        for name in names:
            before = text[max(0, name.start - 8) : name.start]
            turkic = self.document.lexicon.language in TURKIC
            if (turkic and _FROM_ENDING.search(text[name.start : name.end + 4])) or _FROM.search(before):
                origin = gazetteer().english("country", name.key)
                return Way(name.start, name.end, f"Block trains from {origin}", "pair")
        return None

    def _named(self, place: Place) -> Way | None:
        """The route right before the load, right behind it, or earlier in its sentence."""
        before = [way for way in within(self.ways, place.left, place.load.start) if way.start not in self.used]
        chosen = before[-1] if before and before[-1].kind == "leg" else best([w for w in before if w.kind != "leg"])
        behind = self._behind(place)
        if behind and (not chosen or (chosen.kind == "pair" and behind.kind != "pair")):
            self.used.add(behind.start)
            chosen = behind
        chosen = chosen or best([way for way in within(self.ways, place.since, place.load.start) if way.kind != "leg"])
        chosen = chosen or between_the_two(self.document, place)
        if not chosen:
            # "Aktau sent off 480,000 tons": a port alone, where the sentence names no route.
            hubs = within(self.hubs, place.left, place.load.start)
            # Of several none is the one.
            hub = hubs[0] if len(hubs) == 1 else None
            at_ports = self.topic is None or self.topic.kind == "hub"
            self.topic = hub if hub and at_ports and self._is_head(hub) else self.topic or hub
            return hub
        if self._is_topic(chosen) and chosen.start < place.load.start:
            self.topic = chosen
        return chosen

    def _is_topic(self, way: Way) -> bool:
        """Whether what follows is about this route: a leg or a pair only where nothing larger was spoken of."""
        if way.kind in ("leg", "pair"):
            return not self.topic and not any(other.kind == "route" and other.end <= way.start for other in self.ways)
        return not self._is_part(way)

    def _carried_by(self, place: Place) -> Way | None:
        """The railway that carried a load, where the sentence says so and names no route."""
        near = max(place.since, place.load.start - _BY_REACH), min(place.until, place.load.end + _BY_REACH)
        moved = within(self.document.family("loadmove"), *near)
        carrier = self._carrier(replace(place, until=place.load.start)) if moved else ""
        if not carrier:
            return None
        transit = _TRANSIT.search(self.document.folded, place.since, place.right)
        return Way(place.since, place.since, f"Transit through {carrier}" if transit else f"{carrier} rail", "route")

    def _meant(self, place: Place) -> Way | None:
        """The route that the words point back to, or the one with which a sentence since the load before begins."""
        pointed = pointed_to(self.document, place, self.ways)
        if pointed:
            self.topic, self.told = pointed, place.load.end
            return pointed
        routes = [way for way in self.ways if way.kind == "route" and not self._is_part(way)]
        before = [way for way in routes if way.start < place.since]
        heads = [way for way in before if way.start >= self.told and self._is_head(way)]
        self.told = place.load.end
        if heads and self.topic:
            self.topic = heads[-1]
            return self.topic
        return None

    def _is_head(self, way: Way) -> bool:
        """Whether a sentence begins with the route."""
        since = self.document.sentence_at(way.start).start
        return bool(_HEAD.fullmatch(self.document.folded, since, way.start))

    def _behind(self, place: Place) -> Way | None:
        """The route behind a load, where no comma stands between: "1,363 units (20.8%) went Baku-Kuryk-Baku"."""
        share = _SHARE.match(self.document.folded, place.load.end)
        since = share.end() if share else place.load.end
        stop = _STOP.search(self.document.folded, since, place.right)
        return best(within(self.ways, since, stop.start() if stop else place.right))

    def _is_part(self, way: Way) -> bool:
        """Whether a port is one of those of a country that are spoken of."""
        return bool(self.topic and self.topic.name.startswith(PORTS_OF) and way.name.startswith("Port of"))

    def _topic(self, place: Place) -> Way | None:
        """The route of the loads before; transit through a country only where the sentence speaks of transit."""
        if not self.topic or self.topic.kind != "transit":
            return self.topic
        return self.topic if _TRANSIT.search(self.document.folded, place.since, place.until) else None

    def _journey(self, place: Place) -> Way | None:
        """The journey of which the sentence tells."""
        return next(iter(within(self.journeys, place.since, place.until)), None)

    def _subject(self, place: Place) -> Way | None:
        """What a text speaks of that names no route at the load: one just told, or the one it is all about."""
        here = self.document.sentence_at(place.load.start).number
        routes = [way for way in self.ways if way.kind == "route"]
        for kind, back in (("route", _ROUTE_TOLD), ("pair", _PAIR_TOLD)):
            since = self.document.sentences[max(here - back, 0)].start
            near = [way for way in within(self.ways, since, place.load.start) if way.kind == kind]
            if near:
                # The route of a first load is what the text goes on about.
                self.topic = self.topic or (near[-1] if kind == "route" else None)
                return near[-1]
        if self.topic:
            return self.topic
        carrier = self._carrier(place)
        if carrier:
            transit = _TRANSIT.search(self.document.folded, place.load.start, place.right)
            return Way(
                place.since, place.since, f"Transit through {carrier}" if transit else f"{carrier} rail", "route"
            )
        # A text about one route only.
        return routes[0] if len({way.name for way in routes}) == 1 else None

    def _among_ports(self, place: Place, way: Way) -> str:
        """Behind a load at a country's ports, another country is where it came from or goes to."""
        if not way.name.startswith(PORTS_OF):
            return way.name
        stop = _STOP.search(self.document.folded, place.load.end, place.right)
        end = stop.start() if stop else place.right
        near = [name for name in within(self.document.names, place.load.end, end) if name.kind == "country"]
        home = way.name.removeprefix(PORTS_OF)
        others = [english for name in near if (english := gazetteer().english("country", name.key)) != home]
        return f"{home}-{others[0]}" if others else way.name

    def _by_mode(self, place: Place) -> str:
        """How the load of a country went, where no route is named at all: "Iran rail"."""
        mode = _MODES.get(place.load.unit, "")
        if not mode:
            found = _BY.search(self.document.folded, max(place.left, place.load.start - _BY_REACH), place.right)
            mode = found.lastgroup or "" if found else ""
        carrier = self._carrier(place)
        if carrier:
            self.fallback = f"{carrier} rail"
            return self.fallback
        countries = [name for name in self.document.names if name.kind == "country"]
        homes = within(countries, place.since, place.until) or countries[:1]
        if homes and mode:
            self.fallback = f"{gazetteer().english('country', homes[0].key)} {mode}"
        return self.fallback

    def _carrier(self, place: Place) -> str:
        """The country of the railway that the sentence names; "" where it names none."""
        for name in within(self.document.names, place.since, place.until):
            row = gazetteer().rows["body"][name.key] if name.kind == "body" else {}
            if row.get("kind") == "railway" and row["country"]:
                return gazetteer().english("country", row["country"])
        return ""
