"""Ports, terminals, bridges and roads with names of their own: "Filyos Port", «терминал "Саржа"», "Rikoti tunnel"."""

import re
from dataclasses import replace

from tradelines.reading.facts.segments.at_sites import at_site, word_of
from tradelines.reading.facts.segments.links import MODES, NOUNS, TURKIC, Mention
from tradelines.reading.facts.segments.spots import latin, spots_of
from tradelines.reading.facts.segments.verbs_between import SITE
from tradelines.reading.matching import Match, fold
from tradelines.reading.spans.document import Document, within

_QUOTED = re.compile(r"\s*[«“\"]([^»”\"\n]{2,40})[»”\"]")
_QUOTED_BEFORE = re.compile(r"[«“\"]([^»”\"\n]{2,40})[»”\"]\s+$")
_PROPER = re.compile(
    r"(?:^|[a-zəğıöşüç,]\s|[.!?]\s|\b(?:The|This|That|New)\s)"
    r"((?:(?!(?:The|This|That|New)\s)[A-ZÇĞİÖŞÜƏ][a-zəğıöşüçâ]{2,}(?:-[A-Z][a-z]+)?\s){1,3})$"
)
# "Road and Urban Development Minister", "Highway Police": the noun is another's.
_OF_ROADS = re.compile(
    r"\s+(?:and|map|initiative|department|agency|police|patrol|safety|fund|forum|company|minist|administ)\w*"
)
_GENERIC = re.compile(
    r"\b(?:the|this|that|new|yeni|sea|dry|free|international|beynəlxalq|uluslararasi|main|container|cargo|state|national|"
    r"in|at|from|to|of|dəniz|deniz|sərbəst|serbest|river|air|space|border|its|their|our|and|deep|inland|special|sister|develop|build|expand|open|launch|"
    r"modernize|modernise|upgrade|construct|visit|inspect|sign|seal|invest|start|begin|complete|finish|boost|use|join)\b"
    r"|(?:ian|ish|ese|ani|mani)\b"
)
# "The Rikoti tunnel", "its East-West highway": such ways have names of their own, with a small letter too.
_WAY_BY_NAME = re.compile(r"(?:[a-z]+ )?(?:highway|motorway|expressway|freeway|tunnel)")
# "Xudafərin körpüsü": in a name the noun is a possessive, with a small letter too.
_OWNED = re.compile(r"(?:s[iıuü]|man[ıi]|nal[ıi])(?:n\w*)?$")


def quoted(document: Document, noun: Match, kind: str) -> Mention | None:
    """A link with a name in quotes: "терминал «Саржа»"."""
    if kind not in ("terminal", "port", "bridge", "tunnel", "road"):
        return None
    proper = _proper(document, noun, kind)
    if proper is not None:
        return proper
    behind = _QUOTED.match(document.text, noun.end)
    town = next((spot for spot in within(spots_of(document), noun.end, noun.end + 3) if spot.kind == "place"), None)
    if behind is not None and town is not None and town[:2] == behind.span(1):
        return at_site(kind, word_of(document, kind, noun), town, (noun.start, behind.end()))
    if behind is not None:
        known = _known_there(document, noun, kind, behind)
        return known or _own_name(kind, behind[1], noun.start, behind.end())
    since = max(0, noun.start - 50)
    before = _QUOTED_BEFORE.search(document.text[since : noun.start])
    return _own_name(kind, before[1], since + before.start(), noun.end) if before is not None else None


def _known_there(document: Document, noun: Match, kind: str, told: re.Match[str]) -> Mention | None:
    """The link of the reference that has the quoted name at the place told behind: «терминал "Саржа" в порту Курык»."""
    pattern = SITE.get(document.lexicon.language)
    for spot in within(spots_of(document), told.end(), told.end() + 40)[:1] if pattern is not None else ():
        there = at_site(kind, NOUNS[kind], spot, (noun.start, told.end()))
        beside = pattern.fullmatch(document.folded, told.end(), spot.start) if pattern is not None else None
        if beside and there.reference_id and fold(latin(told[1])) in fold(there.name):
            return there
    return None


def _proper(document: Document, noun: Match, kind: str) -> Mention | None:
    """A port, terminal or bridge with a name that no table knows: "Filyos Port", "Filyos Limanı"."""
    language, printed = document.lexicon.language, document.text[noun.start : noun.end]
    if kind == "road" and (language != "en" or _OF_ROADS.match(document.folded, noun.end)):
        return None
    by_name = printed[0].isupper() or (language == "en" and _WAY_BY_NAME.fullmatch(printed))
    if language == "ru" or not (by_name or (language in TURKIC and _OWNED.search(printed))):
        return None
    since = max(0, noun.start - 40)
    name = _PROPER.search(document.text[since : noun.start])
    if name is None or printed.isupper() or _GENERIC.search(fold(name[1].strip())):
        return None
    start = since + name.start(1)
    if any(spot.start < noun.start and spot.end > start for spot in within(spots_of(document), start, noun.start)):
        return None
    if "Belt" in name[1]:
        return None  # "One Belt One Road" is an initiative.
    own = _own_name(kind, name[1].strip(), start, noun.end)
    return replace(own, name=document.text[start : noun.end]) if kind == "road" else own


def _own_name(kind: str, name: str, start: int, end: int) -> Mention:
    return Mention(start, end, f"{kind}:{fold(name)}", f"{latin(name)} {NOUNS[kind]}", kind, MODES[kind])
