"""Where a text names a link: by the names of the reference, by its ends, by its place."""

import re
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from tradelines.reading.facts.segments.bare_lines import bare_line
from tradelines.reading.facts.segments.coordination import coordinated
from tradelines.reading.facts.segments.ends import between, is_known_railway
from tradelines.reading.facts.segments.implied import implied
from tradelines.reading.facts.segments.joins import end_of_ends, joined_ends, run_before
from tradelines.reading.facts.segments.links import NOUN_OF, TURKIC, WAY, Mention, kind_of, of_route
from tradelines.reading.facts.segments.parallels import paired, parallel_roads
from tradelines.reading.facts.segments.sites import MODIFIERS, by_site
from tradelines.reading.facts.segments.spots import Chain, chains_of, spots_of
from tradelines.reading.gazetteer import Name, gazetteer
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.terms import labelled

# "The Middle Corridor is an international route connecting ...": the noun behind such words names nothing new.
_SAYS_WHAT_IT_IS = re.compile(
    r"\b(?:(?:is|was|are)\s+(?:also\s+)?(?:an?|the|one of the)"
    r"|(?:as|являет\w+|представляет собой)(?:\s+(?:an?|the|one of the))?)\s+(?:[\w-]+\s+){0,4}$"
    r"|-\s+это\s+(?:\w+\s+){0,3}$"
)
# "The railway connection between X and Y": a line by its ends.
_CONNECTION = re.compile(r"\s+connections?(?=\s+(?:between|from)\s)")
# "The port authority", "rail transport" are no port and no railway.
NOT_A_LINK = re.compile(
    r"\s+(?:compan|network|station|sector|industr|transport|operator|traffic|cargo|freight|carriage|worker|officials?\b|"
    r"authorit|administration|minist|tariff|service|car\b|cars\b|wagon|infrastructure|connection|organi[sz]|maintenance|fleet|"
    r"corridors|crossings?\b|terminal|dock\b|wharf|pier\b|links between\b|ties\b|relations\b|cooperation\b|and rail\b|"
    r"bağlant|əlaqə|nəqliyyat|şura|idarə|şirkət|taşimac|konsey|vağzal|and road\b)"
)

# "İki ülke arasında demiryolu bağlantısı sağlayacak olan X hattı": what X will do, and no other line.
_PROVIDES = re.compile(
    r"(?:'\w+)?\s+(?:(?:sağla|oluştur|kur|yarat|təmin ed|təmin et|yarad)\w*"
    r"(?:[ae]n|[ae]c[ae][kğ]|əcək|acaq|əcəy\w*|acağ\w*)(?:\s+olan)?|olan)\s"
)
# "The North-South Energy Corridor" carries no goods.
# "Stretches of road, rail, and sea": modes in a list.
_LISTED = re.compile(
    r"(?:rail|road)(?:,\s+(?:(?:and|or)\s+)?|\s+(?:and|or)\s+)(?:rail|road|sea|maritime|marine|air|river|water)\b"
)
_OTHER_CORRIDOR = re.compile(
    r"\"?\s+(?:energy|electricity|power|gas|digital|education\w*|data|энергет\w+|цифров\w+|enerji|enerq\w+|elektrik|rəqəmsal|dijital|road|highway|motorway|"
    r"avtomobil yol\w*|karayol\w*|otoyol\w*)\b"
)
# Armenia's North-South road: no transport corridor of many countries.
_ROAD_BEFORE = re.compile(r"\b(?:автодорог\w*|автомагистрал\w*|автомобильн\w+ дорог\w*|дорожн\w+ коридор\w*)\s+[«\"]?$")
NOT_A_LINE = re.compile(r"\b(?:power|transmission|assembly|production|credit|phone|shipping|air|subway|metro)\b")
# "The Rasht-Caspian port railway": the railway is named.
_OF_A_LINE = re.compile(r"\s+(?:railway|railroad|rail line|highway|pipeline)\b")
# "Gazvin-Reşt-Astara": a longer line than the one whose name ends it.
_IN_A_CHAIN = re.compile(r"\w[-–]$")
_AIRPORT = re.compile(
    r"airport|passenger terminal|аэропорт|пассажирск\w+ терминал|hava liman|havaliman|aeroport|sərnişin terminal"
)
_RUSSIAN_GAP = re.compile(r"\s+(?:сообщением\s+|по маршруту\s+)?[\"(]?")
_EN_ROUTE = re.compile(r"\s(?:(?:en route|on the route|along the route|on route|via)\s)?")
_DEFINITE = re.compile(r"(?:\b(?:the|this|that)\s+|(?:^|[.!?]\s+))$")
_ALONG = re.compile(r"\bпо\s$")
_MEANT = re.compile(
    r"\b(?:propos\w+|plan\w*|agreed|discuss\w*|предл\w+|договорились|планир\w+)\s+(?:to\s+|on\s+|о\s+)?(?:\w+\s+)?$"
)
_ALONG = re.compile(r"\bпо\s$")
_LETTERS = re.compile(r"[»”\"]?\s*\((?:also\s+)?(?:known as\s+|called\s+)?(?:the\s+)?([A-ZА-ЯЁƏĞİÖŞÜÇ]{3,8})\)")
_TO_CROSSED, _TO_WHOLE, _TWO = 16, 70, 2
_TRACKS = re.compile(r"[a-z]\s+tracks?$")  # "Second tracks"; not "the track distance".
_START = attrgetter("start")
_SHORT = re.compile(r"\s+(?:(?:the|ports? of|cities of)\s+)?")
_AND = re.compile(r"\s+(?:and|with|to|и|с)\s+(?:the\s+)?")


@once
def mentions_of(document: Document) -> list[Mention]:
    """Every link that is named, in order, none inside another."""
    nouns = document.family("segnoun")
    routes = [name for name in document.names if name.kind == "route"]
    found = coordinated(document)
    lines = labelled(document, "segmany.rail", "segmany.road", "segmany.line")
    if not nouns and not routes and not found and not lines:
        return []
    known = (_route(document, name, nouns) for name in routes)
    found += [mention for mention in known if mention is not None and not _inside(mention, found)]
    for noun in nouns:
        mention = None if _inside(noun, found) else _named(document, _with_tie(document, noun))
        if mention is not None and not _inside(mention, found):
            found.append(mention)
    for chain in chains_of(document):
        if not _inside(chain, found):
            bare = _bare(document, chain, chain.start, chain.end) or bare_line(
                document, chain, sorted(found, key=_START)
            )
            found += [bare] if bare is not None else []
    found += parallel_roads(document, found)
    found += paired(document, found)
    found += _linked(document, found)
    found += implied(document, found)
    found += _by_letters(document, found)
    return sorted(found, key=lambda mention: mention.start)


def _inside(span: Match | Mention | Chain, found: Sequence[Mention]) -> bool:
    return any(other.start < span.end and span.start < other.end for other in found)


def _route(document: Document, name: Name, nouns: list[Match]) -> Mention | None:
    """A link that the reference tables know by name, with the noun behind it ("BTK railway")."""
    row = gazetteer().rows["route"][name.key]
    if (
        not row["full_name"]
        or _OTHER_CORRIDOR.match(document.folded, name.end)
        or (not row["mode"] and _ROAD_BEFORE.search(document.folded, max(0, name.start - 40), name.start))
        or _IN_A_CHAIN.search(document.text[max(0, name.start - 3) : name.start])
    ):
        return None
    start, end = name.start, name.end
    kinds = (NOUN_OF.get(row["mode"]), "line" if row["mode"] == "rail" else None)
    # «Железная дорога БТК»; «грузинский участок БТК» is a part of it.
    for noun in within(nouns, name.start - 40, name.start) if document.lexicon.language == "ru" else []:
        part = any(one.end == noun.start - 1 for one in within(document.names, noun.start - _TO_WHOLE, noun.start))
        if _RUSSIAN_GAP.fullmatch(document.folded, noun.end, name.start) and kind_of(noun) in kinds and not part:
            start = noun.start
    for noun in within(nouns, name.start, name.end + 30):
        begun = noun.start < name.end < noun.end
        fits = kind_of(noun) in kinds or (kind_of(noun) == "corridor" and noun.start <= name.end + 1)
        if within(spots_of(document), name.end, noun.start):
            break  # "Bakü-Tiflis-Kars demiryolunun Gürcistan kesimi": the country's part of it.
        if (begun or MODIFIERS.fullmatch(document.folded, name.end, noun.start)) and fits:
            end = noun.end
            break
    mention = of_route(row, start, end)
    chain = next(iter(within(chains_of(document), end, end + 6)), None) if document.lexicon.language == "ru" else None
    if row["from_place"]:
        return mention
    if chain is not None and _RUSSIAN_GAP.fullmatch(document.folded, end, chain.start):
        return replace(mention, end=chain.end, from_place=chain.ends[0], to_place=chain.ends[1])
    ends = joined_ends(document, start, end)
    return replace(mention, from_place=ends[0], to_place=ends[1]) if ends[0] else mention


def _named(document: Document, noun: Match) -> Mention | None:
    """A link whose name is made of its noun and its ends or its site."""
    kind = kind_of(noun)
    if kind in ("port", "terminal") and _OF_A_LINE.match(document.folded, noun.end):
        return None
    listed = _LISTED.match(document.folded, noun.start) and not document.folded.startswith("-", noun.start - 1)
    crossing = kind == "rail" and _crosses(document, noun)
    if listed or _is_of_air(document, noun, kind) or (NOT_A_LINK.match(document.folded, noun.end) and not crossing):
        return None
    provided = document.lexicon.language in TURKIC and _PROVIDES.match(document.folded, noun.end)
    if provided or document.folded.endswith("silk ", 0, noun.start):
        return None
    chain = _chain_at(document, noun)
    if kind == "project":
        return _bare(document, chain, noun.start, noun.end) if chain is not None else None
    back = (
        chain is not None and len(chain.spots) > _TWO and chain.ends[0] == chain.ends[1]
    )  # "Bakı-Ağdam-Bakı xətti": trains there and back.
    if back or (chain is not None and NOT_A_LINE.search(document.folded, chain.end, noun.start)):
        return None
    if chain is not None:
        kind = _kind_of_whole(document, noun) if kind == "line" else kind
        stretch = min(chain.start, noun.start), max(chain.end, noun.end)
        if kind == "corridor" and _ALONG.search(document.folded[max(0, noun.start - 4) : noun.start]):
            return Mention(*stretch, WAY, "", WAY, "", "other", "", *chain.ends)
        return between(document, kind, stretch, tuple(spot.name for spot in chain.spots))
    run = run_before(document, noun.start) if kind in ("rail", "line", "road") else None
    if run is not None:
        return between(document, "rail" if kind == "line" else kind, (run[0], noun.end), run[1:])
    if kind == "line" and _stretch_ends(document, noun):
        return between(document, "rail", (noun.start, noun.end), _stretch_ends(document, noun))
    if kind in ("rail", "train", "road", "pipeline", "ferry", "corridor"):
        ends = joined_ends(document, noun.start, noun.end)
        if _SAYS_WHAT_IT_IS.search(document.folded[max(0, noun.start - 60) : noun.start]) or not ends[0]:
            return by_site(document, noun, kind)
        definite = bool(_DEFINITE.search(document.folded[max(0, noun.start - 6) : noun.start]))
        last = end_of_ends(document, noun.end, ends)
        return replace(between(document, kind, (noun.start, noun.end), ends), end=last, definite=definite)
    return by_site(document, noun, kind)


def _with_tie(document: Document, noun: Match) -> Match:
    """The noun of a line with "connection" behind it, where its ends follow."""
    tie = _CONNECTION.match(document.folded, noun.end) if kind_of(noun) in ("rail", "road") else None
    return noun._replace(end=tie.end()) if tie is not None else noun


def _kind_of_whole(document: Document, section: Match) -> str:
    """What the line is of which a section is told: "the A-B section of the A-B-C highway" is a road."""
    sentence = document.sentence_at(section.start)
    for noun in within(document.family("segnoun"), section.end, min(sentence.end, section.end + _TO_WHOLE)):
        of_it = document.folded.startswith((" of the ", " of "), section.end)
        return kind_of(noun) if of_it and kind_of(noun) in ("road", "pipeline") else "line"
    return "line"


def _crosses(document: Document, noun: Match) -> bool:
    """Whether "railway crossing" goes on with what the railway crosses: "the railway crossing Nakhchivan"."""
    spots = within(spots_of(document), noun.end, noun.end + _TO_CROSSED)
    return any(document.folded[noun.end : spot.start].strip() in ("crossing", "crossing the") for spot in spots)


def _stretch_ends(document: Document, noun: Match) -> tuple[str, ...]:
    """The ends of "the stretch between Rasht and Astara", where they are those of a known railway, or of tracks."""
    ends = joined_ends(document, noun.start, noun.end)
    tracks = ends[0] and _TRACKS.search(document.folded, noun.start, noun.end)
    return ends if tracks or (ends[0] and is_known_railway(ends)) else ()


def _bare(document: Document, chain: Chain, start: int, end: int) -> Mention | None:
    """A railway told by its ends alone, or by them and "project": "Khaf-Herat was opened", "проект Решт - Астара"."""
    places = tuple(spot.name for spot in chain.spots)
    if not is_known_railway(places):
        return None
    return between(document, "rail", (min(chain.start, start), max(chain.end, end)), places)


def _is_of_air(document: Document, noun: Match, kind: str) -> bool:
    """Whether it is an airport ("hava limanı") or the terminal of one."""
    if kind == "port":
        return document.folded[max(0, noun.start - 5) : noun.start] in ("hava ", " air ")
    sentence = document.sentence_at(noun.start)
    return kind == "terminal" and bool(_AIRPORT.search(document.folded, sentence.start, sentence.end))


def _chain_at(document: Document, noun: Match) -> Chain | None:
    """The chain of names at the noun: the nearest before it, or in Russian behind it."""
    chains = chains_of(document)
    for chain in reversed(within(chains, noun.start - 120, noun.start)):
        near = chain.end <= noun.start and noun.start - chain.end < 50
        if near and MODIFIERS.fullmatch(document.folded, chain.end, noun.start):
            return chain
    for chain in within(chains, noun.end, noun.end + 25):
        gap = document.folded[noun.end : chain.start]
        russian = document.lexicon.language == "ru" and _RUSSIAN_GAP.fullmatch(gap)
        in_brackets = gap.strip() == "(" and document.text.startswith(")", chain.end)
        return chain if russian or in_brackets or _precedes(document, noun, chain) else None
    return None


def _precedes(document: Document, noun: Match, chain: Chain) -> bool:
    """Whether the noun stands right before the ends, as in "the motorway Ahmadbayli-Horadiz"."""
    physical = kind_of(noun) in ("rail", "road")
    beside = _EN_ROUTE.fullmatch(document.folded, noun.end, chain.start)
    return physical and document.lexicon.language == "en" and beside is not None


def _by_letters(document: Document, found: Sequence[Mention]) -> list[Mention]:
    """The links that the text names again by the letters it put in brackets behind their name."""
    again: dict[str, Mention] = {}
    for mention in found:
        letters = _LETTERS.match(document.text, mention.end)
        if letters is not None:
            again.setdefault(letters[1], replace(mention, start=letters.start(1), end=letters.end(1)))
    links = []
    for short, mention in again.items():
        for match in re.finditer(rf"\b{short}\b", document.text):
            link = replace(mention, start=match.start(), end=match.end())
            if match.start() > mention.start and not _inside(link, found):
                links.append(link)
    return links


def _linked(document: Document, found: Sequence[Mention]) -> list[Mention]:
    """Two places that are to be linked, without a word by what: "proposed connecting X and Y"."""
    links = []
    for join in document.family("segjoin"):
        if not _MEANT.search(document.folded[max(0, join.start - 30) : join.start]):
            continue
        sentence = document.sentence_at(join.start)
        spots = [spot for spot in within(spots_of(document), join.end, sentence.end) if spot.kind == "place"][:2]
        if len(spots) == 2 and all(spot.start - join.end < 60 for spot in spots):
            gaps = document.folded[join.end : spots[0].start], document.folded[spots[0].end : spots[1].start]
            if _SHORT.fullmatch(gaps[0]) and _AND.fullmatch(gaps[1]):
                ends = spots[0].name, spots[1].name
                link = Mention(join.start, spots[1].end, f":{'-'.join(sorted(ends))}", f"{ends[0]}-{ends[1]} link",
                               "corridor", "", "other", "", *ends)  # fmt: skip
                links.append(link)
    return [link for link in links if not _inside(link, found)]
