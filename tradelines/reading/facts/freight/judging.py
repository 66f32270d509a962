"""Which numbers are freight, and which are weights of traded goods, output, stocks or rolling stock."""

import re
from collections.abc import Sequence

from tradelines.reading.facts.freight.exports_carried import is_carried
from tradelines.reading.facts.freight.freight_words import (
    BESIDE,
    FAR,
    NEAR,
    against,
    freight_terms,
    goes_on_about,
    is_item,
    is_near,
    nearest,
)
from tradelines.reading.facts.freight.loads import Load, Place
from tradelines.reading.facts.freight.no_loads import is_elsewhere, is_lost, is_of_each
from tradelines.reading.facts.freight.routes import is_oil_pipe, ways_of
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import TURKIC, hedged_start, money_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.terms import terms_of

_OF_GOODS = re.compile(r"bloc?k|блок|[ck]ont[ae][iy]ner|контейнер|freight|cargo|груз|y[uü]k\b")
_BY_LAND = re.compile(
    r"\b(?:by rail|rail freight|rail cargo|by road|road freight|crossing|checkpoint|station|по железной дороге|"
    r"железнодорожн\w+|станци\w+|погранпереход\w*|dəmir yolu ilə|stansiya\w*|keçid\w*|demir ?yol\w*|sinir kapi\w*)\b"
)
_ABROAD = ("ixrac üçün", "ixraca", "ihracat için", "ihracata")
_FOR, _FOR_WORDS = 24, (" for ", " на ", " to ")
_FULL = re.compile(r"bloc?k|блок")
_ROLLING = ("wagons", "vehicles")
_STOCK = ("loadnoun.wagons", "loadnoun.vehicles", "loadfleet.word")
_AGAINST = ("loadnot.", "loadfleet.", "loadsize.")
# "can let through 800,000 tons", "15 min ton yük daşıyır": a verb with nothing of weight between it and its load.
_GOVERNS, _GOVERNED = re.compile(r"(?:\s[^\W\d_]+){0,3}\s\W?"), re.compile(r"(?:\s[^\W\d_]+){0,2}\s")
# "6 million tons were exported, of which 1.1 million tons went through the port of Aktau"
_WENT_THROUGH = re.compile(
    r"(?:\s[^\W\d_]+){0,3}?\s(?:went|passed|moved|travelled|(?:was|were) (?:sent|shipped)|прошло|ушло|отправлено|"
    r"отгружено|пошло)\s(?:through|via|by way of|over|along|через|по)\s"
)
# "Exported by rail", «вывез по железной дороге», "dəmir yolu ilə ixrac edilib": what tells how goods went is freight.
_BY_MODE = re.compile(
    r"\b(?:by|via|over)\s(?:the\s)?(?:[\w-]+\s)?(?:rail|road|sea|air|trucks?|trains?|ships?|railways?|railroads?)\b"
    r"(?!\s(?:minist|organi|and\s))"
    r"|\b(?:railways?|railroads?|trains|ships|vessels|trucks|hauliers)\s(?:ha(?:s|ve|d)\s)?"
    r"(?:carried|transported|moved|hauled|handled)\b|\b(?:rail|railway|road|air|sea|motor)\stransport\b"
    r"|\bпо железн\w+ дорог|\b(?:железнодорожн|автомобильн|водн|морск|воздушн)ым транспортом|\bавтотранспортом|"
    r"\bавиацией"
    r"|\b(?:dəmir ?yol|avtomobil|hava|dəniz)\w*\s(?:(?:yolu|nəqliyyati)\s)?ilə\b"
    r"|\b(?:demir|kara|hava|deniz) ?yol(?:u|lari)(?:yla| ile)\b"
)
_TRADE_VERBS = (
    "поставк",
    "поставок",
    "поставил",
    "поставлен",
    "deliver",
    "suppl",
    "ввез",
    "вывез",
    "worth",
    "valued",
    "на сумму",
    "стоимост",
    "dəyərində",
    "dəyəri",
)
# How many sentences back a route is still that of a capacity.
_TOLD = 5


def is_freight(document: Document, place: Place, *, follows: bool, at_ports: bool = False, here: bool = False) -> bool:
    """Whether a number is a load carried, planned or possible.

    `follows` tells that the load before it was one, `at_ports` that ports handled it: what is told of their exports
    and imports then is freight too, and so it is where the load before stands in the same sentence (`here`).
    """
    load = place.load
    start, end = _clause(document, place)
    terms = [
        term for term in within(freight_terms(document), place.since, place.until) if _counts_here(term, start, end)
    ]
    if _is_never(document, place, terms):
        return False
    strong = 0 if _is_governed(document, load, terms) else nearest(terms, load, "loadcarry.strong")
    able = _ability(terms, load) < NEAR
    placed = any(term.label == "loadcarry.place" for term in terms)
    if load.unit != "t":
        return _is_count_carried(document, place, terms, strong, near=placed or follows)
    placed = placed or (_is_routed(document, place, able=able) and (able or not _only_countries(document, place)))
    if follows and _is_part_of_it(document, load):
        return True
    if strong == FAR and (goes_on_about(document, place) or is_item(document, place)):
        strong, follows = NEAR, True
    if here and follows:
        terms = [term for term in terms if not (term.label == "loadnot.flow" and _goes_abroad(document, load, term))]
    told = place.left if here and not at_ports else place.since
    if (at_ports or here) and follows and not _tells_of_country(document, place, told):
        terms = [term for term in terms if term.label != "loadnot.flow"]
    return _is_weight_carried(document, place, terms, strong, near=placed or follows)


def _is_count_carried(document: Document, place: Place, terms: Sequence[Match], strong: int, *, near: bool) -> bool:
    """Whether wagons, trains, containers or vehicles are a load.

    `strong` is how near a word of carrying stands; `near` tells that a place or a load before makes them one.
    """
    load, holds = place.load, _ability(terms, place.load)
    routed = _is_routed(document, place, able=holds < NEAR)
    if load.unit in _ROLLING and not routed and strong:
        # "Freight wagons" are what they are, and not what they carried.
        moved = [term for term in terms if not _names_stock(document, term)]
        strong = nearest(moved, load, "loadcarry.strong")
    # TEU are counted nowhere but in freight: of the route of which the text has just told.
    in_teu = load.unit == "TEU" and (holds < NEAR or _is_near_way(document, place))
    owned = _is_owned(terms, load, min(strong, holds) if load.unit == "TEU" else strong, routed=routed)
    # "85 blok tren": such trains carry nothing else.
    goods = load.unit == "trains" and _OF_GOODS.search(document.folded, load.start, load.end)
    # "Çindən 225 blok-qatar alıb": such trains are received, and not bought.
    full = load.unit == "trains" and _FULL.search(document.folded, load.start, load.end)
    return bool(full) or (not owned and bool(goods or strong < FAR or near or routed or in_teu))


def _ability(terms: Sequence[Match], load: Load) -> int:
    """How near a word of what can be carried stands."""
    return nearest(terms, load, "loadable.capacity", "loadable.may")


def _goes_abroad(document: Document, load: Load, flow: Match) -> bool:
    """Whether a word only tells what part of what was carried goes abroad: "2 million within, 8 million for export"."""
    beside = max(flow.start - load.end, load.start - flow.end)
    abroad = document.folded.startswith(_ABROAD, flow.start)
    return abroad or (0 <= beside <= _FOR and document.folded.endswith(_FOR_WORDS, 0, flow.start))


def goes_by_land(document: Document, place: Place, route: str) -> bool:
    """Whether a load went by rail or road, or over a crossing: what is told of exports behind it went so too."""
    return route.endswith((" rail", " road", " railway")) or bool(
        _BY_LAND.search(document.folded, place.since, place.until)
    )


def _is_never(document: Document, place: Place, terms: Sequence[Match]) -> bool:
    """Whether a number is no load whatever else its sentence tells."""
    load = place.load
    never = [term for term in terms if term.label == "loadfleet.never" and is_near(term, load)]
    if never and (load.unit != "t" or against(document, never, load, "loadfleet") < NEAR):
        return True
    elsewhere = is_elsewhere(document, place.since, place.until, load)
    return elsewhere or is_of_each(document, load) or is_lost(document, place)


def _is_owned(terms: Sequence[Match], load: Load, held: int, *, routed: bool) -> bool:
    """Whether wagons, trains or vehicles only belong to somebody, or tell how long a train is.

    `held` is how near words of carrying stand; `routed` tells that the sentence names a way.
    """
    fleet = nearest(terms, load, "loadfleet")
    return (fleet < held and (fleet < BESIDE or not routed)) or nearest(terms, load, "loadsize") < NEAR


def _is_routed(document: Document, place: Place, *, able: bool) -> bool:
    """Whether the sentence of a load names a way; for what can be carried (`able`) those before it count too.

    "The design calls for a million containers a year" is told of the port of which the text has just spoken.
    """
    number = document.sentence_at(place.load.start).number
    told = document.sentences[max(number - _TOLD, 0)].start if able else place.since
    return bool(within(ways_of(document), told, place.until))


def _only_countries(document: Document, place: Place) -> bool:
    """Whether a sentence names no way but from which country to which, as trade does too."""
    return all(way.kind == "pair" for way in within(ways_of(document), place.since, place.until))


def _tells_of_country(document: Document, place: Place, since: int) -> bool:
    """Whether a sentence tells, from `since` on, what a country exports or imports, and not what its ports handle."""
    countries = [name for name in within(document.names, since, place.load.start) if name.kind == "country"]
    return bool(countries or within(document.family("loadhome"), since, place.until))


def _is_near_way(document: Document, place: Place) -> bool:
    """Whether a route, port or crossing is told of in the sentences right before a load."""
    number = document.sentence_at(place.load.start).number
    return bool(within(ways_of(document), document.sentences[max(number - _TOLD, 0)].start, place.since))


def _is_weight_carried(document: Document, place: Place, terms: Sequence[Match], strong: int, *, near: bool) -> bool:
    """Whether tonnes are a load: where they are carried; beside a price, a sale or a harvest they are goods.

    `strong` is how near a word of carrying stands; `near` tells that a place or a load before makes them one.
    """
    load = place.load
    start, end = _clause(document, place)
    beside = max(start, load.start - BESIDE), min(end, load.end + BESIDE)
    went = _WENT_THROUGH.match(document.folded, load.end)
    if went and within(ways_of(document), went.end(), went.end() + BESIDE) and not within(money_of(document), *beside):
        return True
    if any(is_oil_pipe(way) for way in within(ways_of(document), place.since, place.until)):
        made = against(document, terms, load, "loadnot.made")
        return made > BESIDE and not within(money_of(document), *beside)
    if _BY_MODE.search(document.folded, place.since, place.until):
        terms = [term for term in terms if not (term.label == "loadnot.flow" or _tells_trade(document, term))]
    flows = [term for term in terms if term.label == "loadnot.flow"]
    carried = [term for term in flows if is_carried(document, place, term)]
    terms = [term for term in terms if term not in carried]
    goods = against(document, terms, load, "loadnot.trade", "loadnot.flow", "loadnot.made", "loadnot.pipe")
    if goods < min(strong, NEAR) or (strong and within(money_of(document), *beside)):
        return False
    if goods < FAR and not strong and _is_priced(document, place):
        return False
    return strong < FAR or bool(carried) or (goods == FAR and near)


def _tells_trade(document: Document, term: Match) -> bool:
    """Whether a word only says that goods were brought in or out, or what they were worth."""
    return term.label == "loadnot.trade" and document.folded.startswith(_TRADE_VERBS, term.start)


def _is_priced(document: Document, place: Place) -> bool:
    """Whether a sentence goes on to the money for goods that were brought: "6 701 ton banan gətirilib, dəyəri ...".

    What passed a route, a port or a crossing went as freight all the same.
    """
    paid = within(money_of(document), place.load.end, place.until)
    ways = within(ways_of(document), place.since, place.until)
    return bool(paid) and all(way.kind in ("pair", "journey") for way in ways)


def _names_stock(document: Document, term: Match) -> bool:
    """Whether a word of carrying only says what kind of wagons or lorries are told of, or what fleet."""
    nouns = within(terms_of(document, "loadnoun", "loadfleet"), term.end, term.end + 2)
    return any(noun.label in _STOCK for noun in nouns)


def _is_part_of_it(document: Document, load: Load) -> bool:
    """Whether a weight is told as part of the load before it: "500 tons of those were exported to China"."""
    words = within(document.family("loadsum"), load.end, load.end + 2)
    return any(term.label == "loadsum.part" for term in words)


def _is_governed(document: Document, load: Load, terms: Sequence[Match]) -> bool:
    """Whether a verb of carrying or letting through has the load right at its side, whatever else is told there."""
    start = hedged_start(document, load.start)
    turkic = document.lexicon.language in TURKIC
    for term in terms:
        if not term.label.startswith(("loadlet", "loadmove")):
            continue
        if turkic and term.start > load.end and _GOVERNED.fullmatch(document.folded, load.end, term.start):
            return True
        stock = any(other.label.startswith("loadfleet") and term.end <= other.start < start for other in terms)
        if not (turkic or stock) and term.end < start and _GOVERNS.fullmatch(document.folded, term.end, start):
            return True
    return False


def _clause(document: Document, place: Place) -> tuple[int, int]:
    """The part of the sentence between colons and semicolons in which a load stands."""
    before = max(document.folded.rfind(mark, place.since, place.load.start) for mark in ":;")
    behind = [found for mark in ":;" if (found := document.folded.find(mark, place.load.end, place.until)) >= 0]
    return max(before, place.since), min(behind, default=place.until)


def _counts_here(term: Match, start: int, end: int) -> bool:
    """Words that speak against freight count in their clause only, words for it in the whole sentence."""
    return not term.label.startswith(_AGAINST) or start <= term.start < end
