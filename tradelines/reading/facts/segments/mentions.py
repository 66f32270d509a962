"""Where a text names a link: a railway, road, bridge, terminal, port, pipeline or corridor."""

import re
from dataclasses import dataclass, replace
from typing import cast

from tradelines.reading.facts.segments.joins import joined_ends
from tradelines.reading.facts.segments.reference import Known, reference
from tradelines.reading.facts.segments.spots import Chain, Spot, chains_of, spots_of
from tradelines.reading.gazetteer import Name, gazetteer
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, once, within
from tradelines.schema import Corridor, SegmentMode

TURKIC = ("az", "tr")
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
    r"as|from|has|have|ve|və|и|в|на|по|с)\s)[\w-]+[^\S\n]+){0,3}"
)
# "The Middle Corridor is an international route connecting ...": the noun behind such words names nothing new.
_SAYS_WHAT_IT_IS = re.compile(
    r"\b(?:is|was|as|are|являет\w+|представляет собой)\s+(?:also\s+)?(?:(?:an?|the|one of the)\s+)?(?:[\w-]+\s+){0,4}$"
    r"|-\s+это\s+(?:\w+\s+){0,3}$"
)
_RUSSIAN_GAP = re.compile(r"\s+(?:сообщением\s+|по маршруту\s+)?[\"(]?")
_SITE = {
    "en": r"(?:\s+(?:that is |to be )?(?:built|located|situated|located))?\s+(?:of|in|at|on|over|across)\s+(?:the\s+)?",
    "ru": r"(?:\s+построенн\w+)?\s+(?:в|на|через|через реку|на реке|у)\s+(?:город\w*\s+|реку\s+|реке\s+|р\.\s*)?",
}
_ACROSS = re.compile(r"\s+(?:across|through|inside|на территории|по территории|через)\s+(?:the\s+)?")
_NEW = re.compile(r"\b(?:a|the|another)?\s?new\s+(?:[a-z-]+\s+){0,3}$|\b(?:нов\w+|yeni)\s+(?:\w+\s+){0,2}$")


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
    nouns = [term for term in document.terms if term.label.startswith("segnoun.")]
    routes = [name for name in document.names if name.kind == "route"]
    if not nouns and not routes:
        return []
    found = [mention for name in routes if (mention := _route(document, name, nouns)) is not None]
    for noun in nouns:
        mention = None if _inside(noun, found) else _named(document, noun)
        if mention is not None and not _inside(mention, found):
            found.append(mention)
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
    mention = Mention(
        start=name.start, end=end, key=row["full_name"], name=row["full_name"],
        noun=_NOUN_OF[row["mode"]],
        mode=cast(SegmentMode, row["mode"]), corridor=cast(Corridor, row["corridor"]),
        reference_id=row["reference_id"], from_place=row["from_place"], to_place=row["to_place"],
    )  # fmt: skip
    ends = ("", "") if row["from_place"] else joined_ends(document, name.start, end)
    return replace(mention, from_place=ends[0], to_place=ends[1]) if ends[0] else mention


def _named(document: Document, noun: Match) -> Mention | None:
    """A link whose name is made of its noun and its ends or its site."""
    kind = _kind(noun)
    if kind == "project":
        return None
    chain = _chain_at(document, noun)
    if chain is not None:
        stretch = min(chain.start, noun.start), max(chain.end, noun.end)
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
    return _new(document, kind, noun) if kind in ("pipeline", "bridge", "rail", "terminal", "road") else None


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
    for spot in within(spots, noun.end, noun.end + 45):
        gap = document.folded[noun.end : spot.start]
        pattern = _SITE.get(document.lexicon.language)
        if kind == "rail":
            return spot if _ACROSS.fullmatch(gap) and spot.kind == "place" else None
        return spot if pattern and re.fullmatch(pattern, gap) and spot.kind == "place" else None
    return None


def _at(document: Document, kind: str, noun: Match, site: Spot) -> Mention:
    mode = MODES[kind]
    start, end = min(site.start, noun.start), max(site.end, noun.end)
    known = reference().by_ends(mode, frozenset((_bare(site.name),)))
    if known is not None:
        return Mention(
            start, end, known.reference_id, known.name, kind, mode, cast(Corridor, known.corridor),
            known.reference_id,
        )  # fmt: skip
    word = document.text[noun.start : noun.end] if document.lexicon.language == "en" else _NOUNS[kind]
    return Mention(start, end, f"{mode}:{site.name}", f"{site.name} {word}", kind, mode)


def _new(document: Document, kind: str, noun: Match) -> Mention | None:
    """A link without a name that the text calls new: "a new gas pipeline"."""
    window = document.folded[max(0, noun.start - 50) : noun.start]
    new = _NEW.search(window)
    if new is None:
        return None
    start = noun.start - len(window) + new.start()
    while not document.text[start].isalnum():
        start += 1
    printed = document.text[start : noun.end]
    return Mention(start, noun.end, f"new:{noun.start}", printed, kind, MODES[kind])
