"""Numbers that are no load though words of carrying stand near: what one ship holds, a ministry's name, the world's."""

import re

from tradelines.reading.facts.freight.load import Load
from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.facts.freight.routes import ways_of
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import hedged_start
from tradelines.reading.spans.document import Document, within

# "two ships of 700 containers each", "два судна по 700 контейнеров", "hər biri 56 vaqon götürür"
_EACH = re.compile(
    r"\s?(?:[^\W\d_]+\s)?(?:at a time|per (?:trip|voyage|crossing)|in one go)\b"
    r"|\s?(?:of cargo\s)?each\b(?!\s(?:day|year|month|week|hour))"
    r"|\s(?:каждый|каждая|каждое|каждого|hər biri|her biri)\b"
    # "40 min ton taxıl saxlamaq olar", "60 bin ton tahıl depolanabilecek": what can lie there.
    r"|'?\w{0,3}\s(?:[^\W\d_]+\s){0,2}(?:saxla(?:maq|nil|yan|ya)|depola|stokla)\w*"
    # "65 ton kaldırma kapasiteli vinç": what a crane lifts, or a ship holds.
    r"|(?:'?l[iuü]k)?\s(?:kaldirma|yükgötürmə|yükqaldirma|taşima)\s(?:kapasiteli|gücünde|gücü olan|qabiliyyətli)"
)
_OF_EACH = re.compile(
    r"\bза\s(?:один\s)?(?:рейс|раз)\s(?:[^\W\d_]+\s){0,3}$|\b(?:bir|tek)\s(?:səfər|reys|sefer|"
    r"dəfə)d[aəe]\s(?:[^\W\d_]+\s){0,3}$"
    r"|\b(?:warehouse|storehouse|depot|silo|elevator|granary|storage|tank)s?\s(?:facilit(?:y|ies)\s)?"
    r"(?:for|of|with|that can (?:hold|store)|holding|can (?:hold|"
    r"store))\s(?:an?\s(?:total\s)?capacity\sof\s)?(?:[^\W\d_]+\s){0,2}$"
    r"|\b(?:can|may)\s(?:be\s)?(?:stored?|store|hold)\s(?:[^\W\d_]+\s){0,3}$"
    r"|\b(?:хранить|хранения|хранение|складировать)\s(?:[^\W\d_]+\s){0,2}$"
    r"|\b(?:склад|площадк|хранилищ)\w*\s(?:[^\W\d_]+\s){0,2}(?:на|для)\s(?:[^\W\d_]+\s)?$"
    r"|(?:вместимост\w+|грузоподъемност\w+)\s(?:по|до|в)\s(?:\w+\s)?$|грузоподъемност\w+\s(?:\w+\s)?$"
    r"|\b(?:lifting capacity|deadweight|dwt)\s(?:of\s)?(?:\w+\s){0,2}$"
    r"|\b(?:дедвейт\w*|yükgötürmə qabiliyyəti)\s(?:\w+\s)?$"
    r"|\b(?:hər|her)\s(?:biri|birinə|birine)\s(?:\w+\s)?$"
    r"|\beach\s(?:with|having|of|able|capable|holding)\s(?:\w+\s){0,5}$"
)
_SHIP = re.compile(
    r"\b(?:ships?|vessels?|containerships?|liners?|tankers?|ferr(?:y|ies))\s(?:\w+\s){0,3}"
    r"capacit(?:y|ies)\s(?:of|up to|over)\s(?:\w+\s){0,6}$"
    r"|\b(?<!to )(?:ships?|vessels?|liners?|tankers?)\s(?:of|up to)\s(?:(?:up to|over|about|around)\s)?$"
    # "outsize cargoes up to 120 tons": what one piece weighs.
    r"|\b(?:outsized?|oversized?|heavy[ -]lift|heavyweight|негабаритн\w+|тяжеловесн\w+)\s(?:[^\W\d_]+\s){1,2}"
    r"(?:(?:of|up|to|weighing|весом|массой|до)\s){1,3}$"
)
# "The crane lifts 100 tons", "2 million tons of soil": what a machine can bear, what is dug out.
_LIFTED = re.compile(
    r"\b(?:crane|кран|kran|vinç)\w*\s(?:[^\W\d_]+\s){0,6}(?:lifts?|поднима\w+|can lift)\s(?:\w+\s){0,2}$"
)
_DUG = re.compile(
    r"\s(?:of\s)?(?:soil|silt|sediments?|mud|spoil|dredged|waste|garbage|грунта|ила\b|мусора|qrunt|lil\b|torpaq|"
    r"hafriyat|toprak)"
)
# "Armenia buys around 500,000 tons of wheat a year": what a country buys, grows or burns, however it comes there.
_CONSUMED = re.compile(
    r"\b(?:buys?|bought|purchases?|purchased|consumes?|consumed|burns?|harvests?|harvested|grows|"
    r"покупает|закупает|потребляет|производит|выращивает)\s"
    r"(?:(?:some|about|around|over|nearly|almost|up to|more than|roughly|около|более|почти|до|порядка|свыше)\s){0,2}$"
)
# "Ordered 300 wagons", «закупил 300 вагонов», "300 vaqon alıb": they are bought, and went nowhere.
_BOUGHT = re.compile(
    r"\b(?:order(?:ed|s|ing)?|buy|buys|bought|purchas\w+|acquir\w+|procur\w+|manufactur\w+|leas(?:ed?|ing)|"
    r"rent(?:ed|s)?|"
    r"закуп\w+|приобр\w+|заказ\w+|купил\w*|арендова\w+|выпустил\w*)\s(?:[^\W\d_]+\s){0,3}$"
)
_BOUGHT_BEHIND = re.compile(
    r"(?:'?[iuüyn]{0,3})?\s(?:[^\W\d_]+\s){0,2}(?:alib|aldi|alacaq|alacak|alinib|alindi|alinacaq|alinacak|"
    r"sifariş|sipariş|satin)"
)
# "a 4,400-ton destroyer", "5 min tonluq tanker": what a thing weighs or holds; "10 container ports": no containers.
_OF_THING = re.compile(
    r"(?P<suffix>['-]?l[iuü][kq])?\s"
    r"(?:(?!(?:cargo|load|shipment|consignment|batch|freight|of|on|by|to|in|for|with|from|"
    r"aboard)\b)[^\W\d_]+\s){0,3}?"
    r"(?:(?:wharf|wharves|(?:destroyer|frigate|submarine|ship|vessel|tanker|barge|crane|silo)s?)\b"
    r"|(?:gəmi|gemi|tanker|kran|vinç|silos|anbar|depo|meydanç|antrepo)\w*(?!\w|\s(?:ilə|ile)\b))"
)
_OF_PLACES = re.compile(
    r"\s(?:(?:port|terminal|ship|vessel|crane|berth|dock|quay|yard|pier|wharv|depot|operator|compan|line)(?:s|"
    r"es|ies)?\b|(?:liman|terminal|gəmi|gemi|vinç|kran|anbar|depo|antrepo)\w*)"
)
_SIZED = re.compile(r"-ton(?:nes?)?$|l[iuü][kq]$")
_IN_FEET = re.compile(r"\d+[\s-]?(?:metric[\s-])?(?:f(?:ee|oo)t|фут|fut|ayak)")
_DISTRIBUTED = 60
# "The Transport and Urban Development Minister", "traffic police", "Ministry of Roads and Transport".
_OFFICE_BEHIND = re.compile(
    r"(?:,?\s(?:and|&)\s[^\W\d_]+(?:\s[^\W\d_]+)?)?(?:\saffairs)?\s(?:deputy\s)?"
    r"(?:minist(?:er|ers|ry|ries)|organi[sz]ations?|departments?|committees?|agency|agencies|authority|authorities|"
    r"associations?|federation|unions?|commissions?|academy|university|institute|police|officials?|experts?|"
    r"exhibition|expo|conference|forum|summit|secretary|affairs|directorate|bureau)\b"
)
_OFFICE_BEFORE = re.compile(
    r"(?:\b(?:minist(?:er|ers|ry)|departments?|committee|directorate|bureau)\s(?:of|for)\s(?:the\s)?"
    r"(?:[^\W\d_]+,?\s){0,4}|(?:минист\w+|департамент\w*|комитет\w*|управлени[еяю]|"
    r"дирекци\w+)\s(?:[^\W\d_]+\s){0,2})$"
)
# "Global container demand": what the whole world carries, holds or buys is no load of a route.
_OF_WORLD = re.compile(
    r"\b(?:(?:global|world-?wide|world(?:'s)?)\s(?:[^\W\d_]+\s){0,3}?"
    r"(?:demand|capacity|traffic|throughput|volumes?|turnover|trade|output|market)|"
    r"миров\w+\s(?:[^\W\d_]+\s){0,2}(?:спрос|оборот|объем|рын|торговл|перевоз)\w*|"
    r"(?:dünya|qlobal|küresel)\s(?:[^\W\d_]+\s){0,2}(?:tələbat|tələb|həcm|dövriyyə|bazar|talep|hacm|ticaret|"
    r"pazar|piyasa)\w*)\b"
)
# "will open a market of 35 million tons": what others could send.
_MARKET = re.compile(r"\b(?:markets?|рын[а-я]+)\s(?:of|with|for|в|с|объемом|емкостью)\s(?:[^\W\d_]+\s){0,2}$")
_OF_MARKET = re.compile(r"\s(?:tonluq|tonluk)\s(?:bazar|pazar)\w*")
# "The tanker sank. ... It was carrying 7,000 tons": what a lost or seized ship held is no freight of a route.
_SHIPPED = re.compile(
    r"\b(?:ships?|vessels?|tankers?)\b[^.]*\b(?:carr(?:ied|ying)|loaded with|laden)\b"
    r"|\b(?:судно|танкер)\w*\b[^.]*\b(?:перевоз|везл)|\b(?:gəmi|gemi|tanker)\w*\b[^.]*\b(?:daşi|taşi)"
)
# "shipped in 3 million tons": imported.
_SHIPPED_IN = re.compile(r"\bshipped in\s$")
# "the number of containers in the ports stands at 100,000 TEU": what lies there.
_LYING = re.compile(
    r"\b(?:number|volume|amount) of (?:[a-z]+\s){0,2}(?:containers|goods|cargo(?:es|s)?|commodities) "
    r"(?:in|at) (?:the )?"
    r"(?:country's )?(?:ports?|customs|terminals?)\b[^.;,]*\b(?:at|is|are|was|stood|stands|reached)\s(?:\w+\s){0,2}$"
)
# "blocked 80 trucks": they went nowhere.
_STOPPED = re.compile(
    r"\b(?:blocked|blocking|stopped|barred|detained|impounded|turned back|held up|halted)\s(?:[^\W\d_]+\s){0,2}$"
)
# "12 bin vagonu var": they are there, and went nowhere.
_OWNED = re.compile(r"\s(?:var|vardir|mövcuddur|bulunuyor|mevcut)\b")
# "When transshipment reaches 10 million tons, ...": on which something else depends, and no load.
_WHEN_REACHED = re.compile(
    r"\b(?:when|once|if|as soon as)\b(?!,)[^.;:,]*?\b(?:reach(?:es)?|exceeds?|hits?|handles?|passes|gets to|"
    r"amounts to|comes to)\s"
    r"(?:[^\W\d_]+\s){0,3}$"
    r"|\b(?:когда|если|как только|после того как)\b[^.;:,]*?\b(?:достигн[еу]т|превыс[ия]т|дойд[еу]т|выраст[еу]т|"
    r"состав[ия]т)\s"
    r"(?:до\s)?(?:[^\W\d_]+\s){0,2}$"
)
_REACHED_BEHIND = re.compile(
    r"'?\w{0,3}\s(?:çat|yüksəl|keç|ulaş|yüksel|geç|çik|aş)(?:d[iuı]qda|dikdə|andan? sonra|anda|əndə|t[iuü]ğ[iuü]nda|"
    r"[dt][iuü]ğ[iuü]nd[ae]|[iuü]nca|[iuü]nc[ae]|arsa|irsa|sə|sa)\b"
)
# "Sınırda 800 TIR bekliyor": they stand there.
_WAITING = re.compile(r"\s(?:(?:sirada|kuyrukta|növbədə|növbə)\s)?(?:bekliyor|bekledi|bekletil|gözləyir|gözləyib)\w*")
_TOO_MUCH = 5e9
_BACK = 2
_HELD = (
    "seized",
    "confiscat",
    "impounded",
    "detained",
    "задержан",
    "изъят",
    "конфиск",
    "müsadirə",
    "alıkon",
    "el konul",
)
_PEOPLED = ("trains", "wagons", "vehicles")
_OF_GOODS = re.compile(r"freight|cargo|груз|y[uü]k\b|[ck]ont[ae][iy]ner|контейнер|bloc?k|блок")
_ANOTHER = re.compile(r",\s|\s(?:and|и|və|ve)\s")
_OFFICE_REACH, _MARKET_REACH, _TO_PEOPLE = 60, 40, 36
# No railway runs so many trains: such a number counts their passengers.
_TOO_MANY_TRAINS = 1_000_000


def is_of_each(document: Document, load: Load) -> bool:
    """Whether a number is what each of some ships or trains holds, and no volume that was carried."""
    before = document.folded[max(0, load.start - _DISTRIBUTED) : load.start]
    if _EACH.match(document.folded, load.end) or _OF_EACH.search(before) or _SHIP.search(before):
        return True
    if load.unit == "t" and (
        _LIFTED.search(before) or _DUG.match(document.folded, load.end) or _CONSUMED.search(before)
    ):
        return True
    bought = _BOUGHT.search(before) or _BOUGHT_BEHIND.match(document.folded, load.end)
    if load.unit in ("wagons", "vehicles") and bought:
        return True
    if load.unit == "vehicles" and _WAITING.match(document.folded, load.end):
        return True
    if load.unit in _PEOPLED and (
        _carries_people(document, load) or _STOPPED.search(before) or _OWNED.match(document.folded, load.end)
    ):
        return True
    printed = document.folded[load.start : load.end]
    if load.unit == "containers":
        return bool(_OF_PLACES.match(document.folded, load.end) or _IN_FEET.match(printed))
    thing = _OF_THING.match(document.folded, load.end)
    sized = _SIZED.search(printed)
    # "the 300,000-ton Grace 1" is a ship; "the 500-ton Afghan cargo" is none.
    named = sized and document.text[load.end + 1 : load.end + 2].isupper() and before.endswith("the ")
    country = within(document.names, load.end, load.end + 2)
    return bool((thing and (thing["suffix"] or sized)) or (named and not country))


def _carries_people(document: Document, load: Load) -> bool:
    """Whether trains or cars are told with those who travel in them: "116 trains carrying 40,500 passengers"."""
    if load.unit == "trains" and load.value >= _TOO_MANY_TRAINS:
        return True
    if _OF_GOODS.search(document.folded, load.start, load.end):
        return False
    until = min(load.end + _TO_PEOPLE, document.sentence_at(load.start).end)
    people = next(iter(within(document.family("loadpeople"), load.end, until)), None)
    return bool(people) and not (people and _ANOTHER.search(document.folded, load.end, people.start))


def names_office(document: Document, term: Match) -> bool:
    """Whether a word of carrying only stands in the name of a ministry, a body or an event."""
    if _OFFICE_BEHIND.match(document.folded, term.end):
        return True
    return bool(_OFFICE_BEFORE.search(document.folded, max(0, term.start - _OFFICE_REACH), term.start))


def is_lost(document: Document, place: Place) -> bool:
    """Whether a ship that was lost, held or is stuck carries a load, in its sentence or the one of those before."""
    number = document.sentence_at(place.load.start).number
    shipped = _SHIPPED.search(document.folded, place.since, place.load.start)
    since = document.sentences[max(number - _BACK, 0)].start if shipped else place.since
    words = within(document.family("loadnot"), since, place.until)
    held = within(document.family("loadfleet"), since, place.since) if shipped else ()
    return any(term.label == "loadnot.wreck" for term in words) or any(
        document.folded.startswith(_HELD, term.start) for term in held
    )


def is_elsewhere(document: Document, since: int, until: int, load: Load) -> bool:
    """Whether a number is told of the whole world, a market to be won, or what lies somewhere, in [since, until).

    So are numbers that no route can carry.
    """
    text = document.folded
    start = hedged_start(document, load.start)
    if _OF_MARKET.match(text, load.end) or _SHIPPED_IN.search(text, since, start) or _LYING.search(text, since, start):
        return True
    if load.unit == "t" and load.value >= _TOO_MUCH:
        return True
    if _WHEN_REACHED.search(text, since, start) or _REACHED_BEHIND.match(text, load.end):
        return True
    if _MARKET.search(document.folded, max(since, load.start - _MARKET_REACH), load.start):
        return True
    return bool(_OF_WORLD.search(document.folded, since, load.start)) and not within(ways_of(document), since, until)
