"""Where a text names a link: a railway, road, bridge, terminal, port, pipeline or corridor."""

import re
from dataclasses import dataclass, replace
from typing import cast

from tradelines.reading.facts.segments.joins import joined_ends
from tradelines.reading.facts.segments.reference import Known, reference
from tradelines.reading.facts.segments.spots import Chain, Spot, chains_of, spots_of
from tradelines.reading.gazetteer import Name, gazetteer
from tradelines.reading.matching import Match, fold
from tradelines.reading.spans.document import Document, once, within
from tradelines.schema import Corridor, SegmentMode

TURKIC = ("az", "tr")
# The key of a way ("по маршруту X - Y") that a link named before it takes: no link of its own.
WAY = "way"
MODES: dict[str, SegmentMode] = {
    "rail": "rail", "train": "rail", "line": "rail", "road": "road", "bridge": "bridge", "terminal": "terminal",
    "port": "port", "pipeline": "pipeline", "corridor": "",
}  # fmt: skip
_NOUN_OF = {"rail": "rail", "port": "port", "terminal": "terminal", "pipeline": "pipeline", "": "corridor"}
_NOUNS = {
    "rail": "railway", "train": "passenger train", "line": "line", "road": "road", "bridge": "bridge",
    "terminal": "terminal", "port": "port", "pipeline": "pipeline", "corridor": "corridor",
}  # fmt: skip
# Words between a name and its noun: "the Tehran-Qom high speed railway". Any of these ends the name.
_MODIFIERS = re.compile(
    r"(?:'s)?[^\S\n]*\"?(?:[^\S\n]?\([^)\n]{1,25}\))?[^\S\n]*(?:(?!(?:and|or|of|to|in|on|by|at|for|with|via|the|is|was|"
    r"as|from|has|have|into|its|this|one|ve|və|и|в|на|по|с)\s)\w[\w-]*[^\S\n]+){0,3}"
)
# "The Middle Corridor is an international route connecting ...": the noun behind such words names nothing new.
_SAYS_WHAT_IT_IS = re.compile(
    r"\b(?:is|was|as|are|являет\w+|представляет собой)\s+(?:also\s+)?(?:(?:an?|the|one of the)\s+)?(?:[\w-]+\s+){0,4}$"
    r"|-\s+это\s+(?:\w+\s+){0,3}$"
)
# "The port authority", "rail transport" are no port and no railway.
NOT_A_LINK = re.compile(
    r"\s+(?:compan|network|station|sector|industr|transport|operator|traffic|cargo|freight|carriage|worker|official|"
    r"authorit|administration|minist|tariff|service|car\b|cars\b|wagon|infrastructure|connection|organi|maintenance|fleet)"
)
NOT_A_LINE = re.compile(r"\b(?:power|transmission|assembly|production|credit|phone|shipping|air|subway|metro)\b")
_RUSSIAN_GAP = re.compile(r"\s+(?:сообщением\s+|по маршруту\s+)?[\"(]?")
_SITE = {
    "en": r"(?:\s+(?:that is |to be )?(?:built|located|situated|located))?\s+(?:of|in|at|on|over|across)\s+(?:the\s+)?",
    "ru": r"(?:\s+построенн\w+)?\s+(?:в|на|через|через реку|на реке|у)\s+(?:город\w*\s+|реку\s+|реке\s+|р\.\s*)?",
}
# "A grain terminal (300 m) and a container terminal (400 m) at the port": both stand there.
_COORDINATE = re.compile(
    r"^(?:\s*\([^)\n]{1,30}\))?(?:\s+and\s+an?\s+[\w\s-]{3,30}(?:\([^)\n]{1,30}\))?(?=\s+(?:at|in)\b))?"
)
_ACROSS = re.compile(r"\s+(?:across|through|inside|на территории|по территории|через)\s+(?:the\s+)?")
_NEW = re.compile(r"\b(?:a|the|another)?\s?new\s+(?:[a-z-]+\s+){0,3}$|\b(?:нов\w+|yeni)\s+(?:\w+\s+){0,2}$")
_BUILT = re.compile(
    r"\b(?:build|building|construct|constructing|построить|построит|строить|строит)\s+(?:[\w-]+\s+){0,2}$"
)
_IN = re.compile(r"\s+(?:in|inside|across|through|в|через)\s+(?:the\s+)?")
_WAY = re.compile(
    r"(?:\s+(?:agreement|deal|project))?\s+(?:via|through|on|across|через)\s+(?:(?!and\b)[\w'-]+\s+){0,5}"
)
_CALLED = re.compile(r",?\s+(?:also\s+)?(?:known as|called|named|dubbed)\s+(?:the\s+)?[\"“«]?([A-Z][\w-]+)")
_MEANT = re.compile(
    r"\b(?:propos\w+|plan\w*|agreed|discuss\w*|предл\w+|договорились|планир\w+)\s+(?:to\s+|on\s+|о\s+)?(?:\w+\s+)?$"
)
_ALONG = re.compile(r"\bпо\s$")
_SHORT = re.compile(r"\s+(?:(?:the|ports? of|cities of)\s+)?")
_AND = re.compile(r"\s+(?:and|with|to|и|с)\s+(?:the\s+)?")


@dataclass(frozen=True, slots=True)
class Mention:
    """A link where it is named. `key` is the same for all names of one link; empty for "the line", "it"."""

    start: int
    end: int
    key: str
    name: str
    noun: str
    mode: SegmentMode
    corridor: Corridor = "other"
    reference_id: str = ""
    from_place: str = ""
    to_place: str = ""


@once
def mentions_of(document: Document) -> list[Mention]:
    """Every link that is named, in order, none inside another."""
    nouns = document.family("segnoun")
    routes = [name for name in document.names if name.kind == "route"]
    if not nouns and not routes:
        return []
    found = [mention for name in routes if (mention := _route(document, name, nouns)) is not None]
    for noun in nouns:
        mention = None if _inside(noun, found) else _named(document, noun)
        if mention is not None and not _inside(mention, found):
            found.append(mention)
    found += _linked(document, found)
    return sorted(found, key=lambda mention: mention.start)


def _inside(span: Match | Mention, found: list[Mention]) -> bool:
    return any(other.start < span.end and span.start < other.end for other in found)


def _kind(noun: Match) -> str:
    return noun.label.partition(".")[2]


def _route(document: Document, name: Name, nouns: list[Match]) -> Mention | None:
    """A link that the reference tables know by name, with the noun behind it ("BTK railway")."""
    row = gazetteer().rows["route"][name.key]
    if not row["full_name"]:
        return None
    end = name.end
    for noun in within(nouns, name.end, name.end + 30):
        if _MODIFIERS.fullmatch(document.folded, name.end, noun.start) and _kind(noun) == _NOUN_OF.get(row["mode"]):
            end = noun.end
            break
    mention = _of_route(row, name.start, end)
    ends = ("", "") if row["from_place"] else joined_ends(document, name.start, end)
    return replace(mention, from_place=ends[0], to_place=ends[1]) if ends[0] else mention


def _of_route(row: dict[str, str], start: int, end: int) -> Mention:
    return Mention(
        start=start, end=end, key=row["reference_id"] or row["full_name"], name=row["full_name"],
        noun=_NOUN_OF[row["mode"]], mode=cast(SegmentMode, row["mode"]), corridor=cast(Corridor, row["corridor"]),
        reference_id=row["reference_id"], from_place=row["from_place"], to_place=row["to_place"],
    )  # fmt: skip


def _named(document: Document, noun: Match) -> Mention | None:
    """A link whose name is made of its noun and its ends or its site."""
    kind = _kind(noun)
    if kind == "project" or NOT_A_LINK.match(document.folded, noun.end):
        return None
    chain = _chain_at(document, noun)
    if chain is not None and NOT_A_LINE.search(document.folded, chain.end, noun.start):
        return None
    if chain is not None:
        stretch = min(chain.start, noun.start), max(chain.end, noun.end)
        if kind == "corridor" and _ALONG.search(document.folded[max(0, noun.start - 4) : noun.start]):
            return Mention(*stretch, WAY, "", WAY, "", "other", "", *chain.ends)
        return _between(document, kind, stretch, tuple(spot.name for spot in chain.spots))
    if kind in ("rail", "train", "road", "pipeline", "corridor"):
        ends = joined_ends(document, noun.start, noun.end)
        if _SAYS_WHAT_IT_IS.search(document.folded[max(0, noun.start - 60) : noun.start]) or not ends[0]:
            return _site_of(document, noun, kind)
        return _between(document, kind, (noun.start, noun.end), ends)
    return _site_of(document, noun, kind)


def _site_of(document: Document, noun: Match, kind: str) -> Mention | None:
    """A link named by one place, or not named but new."""
    if kind in ("port", "terminal", "bridge", "rail"):
        site = _site(document, noun, kind)
        if site is not None:
            return _at(document, kind, noun, site)
    if kind == "corridor":
        return _by_way_of(document, noun)
    return _unnamed(document, kind, noun) if kind in ("pipeline", "bridge", "rail", "terminal", "road") else None


def _chain_at(document: Document, noun: Match) -> Chain | None:
    """The chain of names at the noun: before it, or in Russian behind it."""
    for chain in chains_of(document):
        if chain.end <= noun.start and noun.start - chain.end < 50:
            if _MODIFIERS.fullmatch(document.folded, chain.end, noun.start):
                return chain
        elif chain.start >= noun.end and chain.start - noun.end < 25:
            if document.lexicon.language == "ru" and _RUSSIAN_GAP.fullmatch(document.folded, noun.end, chain.start):
                return chain
            return None
    return None


def _between(document: Document, kind: str, stretch: tuple[int, int], places: tuple[str, ...]) -> Mention:
    """A link named by its ends (and what lies between); the name is that of the reference where it is there."""
    mode, ends = MODES[kind], (places[0], places[-1])
    known = _known(mode, kind, ends)
    if known is not None:
        name = known.name if known.is_work else f"{_bare(ends[0])}-{_bare(ends[1])} {_NOUNS[known.mode]}"
        return Mention(
            *stretch, known.reference_id, name, kind, known.mode, cast(Corridor, known.corridor),
            known.reference_id, *ends,
        )  # fmt: skip
    route = reference().route_by_ends(mode, frozenset(ends))
    if route is not None:
        return _of_route(route, *stretch)
    printed = document.text[slice(*stretch)]
    if document.lexicon.language != "en":
        printed = f"{'-'.join(places)} {_NOUNS[kind]}"
    elif places[0][:4] not in printed:
        printed = f"{ends[0]}-{ends[1]} {printed}"
    return Mention(*stretch, f"{mode}:{'-'.join(sorted(ends))}", printed, kind, mode, "other", "", *ends)


def _known(mode: SegmentMode, kind: str, ends: tuple[str, str]) -> Known | None:
    """The reference's line between two places; a "route" between the ends of a known railway is that railway."""
    known = reference().by_ends(mode or "rail", frozenset(_bare(name) for name in ends))
    return None if known is not None and kind != "train" and "train" in known.name else known


def _bare(name: str) -> str:
    return name.split(" (", maxsplit=1)[0]


def _site(document: Document, noun: Match, kind: str) -> Spot | None:
    """The place that a port, terminal, bridge or inner railway is named by."""
    spots = spots_of(document)
    for spot in reversed(within(spots, noun.start - 40, noun.start)):
        beside = spot.end <= noun.start and _MODIFIERS.fullmatch(document.folded, spot.end, noun.start)
        if beside and spot.kind == "place" and kind != "bridge":
            return spot
    for spot in within(spots, noun.end, noun.end + 90):
        gap = _COORDINATE.sub("", document.folded[noun.end : spot.start])
        pattern = _SITE.get(document.lexicon.language)
        if kind == "rail":
            return spot if _ACROSS.fullmatch(gap) and spot.kind == "place" else None
        return spot if pattern and re.fullmatch(pattern, gap) and spot.kind == "place" else None
    return None


def _at(document: Document, kind: str, noun: Match, site: Spot) -> Mention:
    mode = MODES[kind]
    start, end = (noun.start, noun.end) if site.start > noun.end + 20 else (
        min(site.start, noun.start), max(site.end, noun.end)
    )  # fmt: skip
    known = reference().by_ends(mode, frozenset((_bare(site.name),)))
    if known is not None:
        return Mention(
            start, end, known.reference_id, known.name, kind, mode, cast(Corridor, known.corridor),
            known.reference_id,
        )  # fmt: skip
    word = document.text[noun.start : noun.end] if document.lexicon.language == "en" else _NOUNS[kind]
    return Mention(start, end, f"{mode}:{site.name}:{fold(word)}", f"{site.name} {word}", kind, mode)


def _by_way_of(document: Document, noun: Match) -> Mention | None:
    """A corridor told by the place it leads through or by what it is called."""
    for spot in within(spots_of(document), noun.end, noun.end + 70):
        gap = document.folded[noun.end : spot.start]
        if spot.kind == "place" and _WAY.fullmatch(gap):
            printed = document.text[noun.start : noun.end]
            return Mention(noun.start, noun.end, f":{spot.name} way", f"{spot.name} {printed}", "corridor", "")
        break
    called = _CALLED.match(document.text, noun.end)
    if called is None:
        return None
    name = f"{called[1]} {document.text[noun.start : noun.end]}"
    known = next((item for item in gazetteer().find(name, fold(name), "en") if item.kind == "route"), None)
    if known is not None:
        return _of_route(gazetteer().rows["route"][known.key], noun.start, called.end())
    return Mention(noun.start, called.end(), f":{called[1]}", name, "corridor", "")


def _unnamed(document: Document, kind: str, noun: Match) -> Mention | None:
    """A link without a name that is to be built: "a new gas pipeline", "build a railway in Georgia"."""
    window = document.folded[max(0, noun.start - 50) : noun.start]
    new, built = _NEW.search(window), _BUILT.search(window)
    site = next(iter(within(spots_of(document), noun.end, noun.end + 25)), None)
    sited = site is not None and _IN.fullmatch(document.folded, noun.end, site.start)
    if new is None and not (built and sited):
        return None
    start, end = noun.start, site.end if site is not None and sited else noun.end
    if new is not None:
        start += new.start() - len(window)
        while not document.text[start].isalnum():
            start += 1
    return Mention(start, end, f"new:{noun.start}", document.text[start:end], kind, MODES[kind])


def _linked(document: Document, found: list[Mention]) -> list[Mention]:
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
