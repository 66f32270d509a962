"""Links named by one place, by a name of their own, or only as new: "terminal in Astara", "a new gas pipeline"."""

import re
from collections.abc import Sequence

from tradelines.reading.facts.segments.adjectives import place_of
from tradelines.reading.facts.segments.at_sites import at_site, word_of
from tradelines.reading.facts.segments.crossings import crossing
from tradelines.reading.facts.segments.links import TURKIC, Mention
from tradelines.reading.facts.segments.named_ways import by_way_of, called
from tradelines.reading.facts.segments.own_names import quoted
from tradelines.reading.facts.segments.site_told import in_port, told_port
from tradelines.reading.facts.segments.spots import Spot, latin, spots_of
from tradelines.reading.facts.segments.unknown_sites import unknown_site
from tradelines.reading.facts.segments.unnamed import unnamed
from tradelines.reading.facts.segments.verbs_between import SITE, behind_verb
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, within

# Words between a name and its noun: "the Tehran-Qom high speed railway". Any of these ends the name.
MODIFIERS = re.compile(
    r"(?:'s)?[^\S\n]*\"?(?:[^\S\n]?\([^)\n]{1,25}\))?[^\S\n]*(?:(?!(?:and|or|an?|of|to|in|on|by|at|for|with|via|the|is|was|"
    r"as|from|has|have|into|its|this|one|ve|və|и|в|на|по|с)\s)\w[\w-]*(?:'(?!s\b)\w{1,4})?[^\S\n]+){0,3}"
)
_OVER_RIVER = re.compile(
    r"'?\w{0,4}\s+(?:çayi\w*\s+|nehri\w*\s+|sərhəd\s+|sinir\s+)*üz[əe]rin(?:[dt][əe](?:ki)?|[əe])\s+(?:[\w-]+\s+){0,2}"
)
# "Aktau Limanı'nda yeni bir terminal": the place in the locative or the genitive.
_IN_TURKIC = re.compile(r"(?:'?n?(?:[dt][əae]|[iuü]n)|'n?[aeə])?" + MODIFIERS.pattern)
# "Razi Sınır Kapısı'nda yapımı tamamlanan yeni terminal".
_NAMED_GATE = re.compile(
    r"\"?([A-ZÇĞİÖŞÜƏ]\w+)\"?\s+(?:[Ss][ıi]n[ıi]r|[Gg]ümrük|[Gg]ömrük|[Ss]ərhəd)\s+"
    r"(?:[Kk]ap[ıi]s[ıi]|[Kk]eçid\w*?|[Bb]uraxılış\w*?)(?:\s+məntəqəsi\w*?)?['’]?n?[dt][əae]\s+(?:[\w-]+\s+){0,6}$"
)
# The same of a river that no table knows: "Через реку Самур возводится мост", "Samur çayı üzərində körpü".
_RIVER_BEFORE = re.compile(
    r"\b[Чч]ерез\s+(?:реку\s+|р\.\s*)([А-ЯЁ]\w+)\s+(?:[а-яё-]+\s+){0,4}$"
    r"|\b([A-ZÇĞİÖŞÜƏ]\w+)\s+(?:[çÇ]ay|[nN]ehr)\w*\s+üz[əe]rin\w+\s+(?:[\w-]+\s+){0,3}$"
)
_RIVER = re.compile(
    r"(?:,\s+[\d.,]+\s?k?m(?:\s+long)?,?)?(?:\s+(?:being\s+)?(?:built|constructed|erected))?(?:\s+between\s+(?:the\s+)?\w+\s+and\s+(?:the\s+)?\w+)?"
    r"\s+(?:over|across|on)\s+(?:the\s+)?([A-Z]\w+(?:\s[A-Z]\w+)?)(?:\s+border)?\s+(?:[Rr]iver|[Bb]ay|[Gg]ulf|[Ss]trait|[Cc]anal)"
    r"|\s+(?:через|над)\s+(?:реку|реки|залив|пролив|канал|озеро|бухту)\s+([А-ЯЁ][\w-]+)"
)
# "A grain terminal (300 m) and a container terminal (400 m) at the port": both stand there.
_COORDINATE = re.compile(
    r"^(?:\s*\([^)\n]{1,30}\))?(?:\s+and\s+an?\s+[\w\s-]{3,30}(?:\([^)\n]{1,30}\))?(?=\s+(?:at|in)\b))?"
)
_ACROSS = re.compile(
    r"\s+(?:(?:running |passing )?(?:across|through)|crossing|inside|round|around|вокруг|на территории|"
    r"по территории|через)\s+(?:the\s+)?"
)
_ADJECTIVE = re.compile(r"\b([А-ЯЁ][а-яё]+ск[а-яё]{2,3})\s+(?:[а-яё]+(?:ий|ый|ой|ого|ому|им|ым|ом)\s+){0,3}$")
_TO_ADJECTIVE = 60
# "The terminal in Poti", and not "the terminal built in Poti".
_RIGHT_AT = re.compile(r"\s+(?:of|in|at|on|over|near|в|на|у|под)\s")
_OF_CITY = re.compile(r"\s+(?:города\s+|г\.\s*)?")
# "At the port of Poti we launched ..." and "The Poti port will get ...".
_HEAD = re.compile(r"[\s\"'-]*(?:in|at|в|во)\s+(?:the\s+)?(?:(?:port|city|town)(?:\s+of)?\s+|порту\s+|городе\s+)?")
_POSSESSOR = re.compile(r"(?:[^.\n]{0,40}\.\s+)?[\s\"'-]*(?:the\s+)?(?:port of\s+|порт\s+)?")
_GETS = re.compile(
    r"(?:\s+port)?\s+(?:is going to|is to|will|would|plans to)\s+(?:get|have|receive|gain)\b|\s+получит\b"
)
_THERE = re.compile(r"\b(?:в|in|at)\s+(?:порту\s+|городе\s+)?$")
_SHORT_GAP = re.compile(r"\s+(?:an?\s+)?(?:(?!и\b|and\b)[\w-]+\s+){0,2}")
_DEFINED = re.compile(r"\b(?:the|this|that|its|their|этот|этого|данный)\s+(?:[\w-]+\s+)?$")
_BARE_GAP = re.compile(r" ")
_FAR_SITE, _BESIDE = 80, 8
NAMED_BY_PLACE = ("port", "terminal", "bridge", "crossing", "rail", "bypass", "tunnel", "road")
NAMED_AS_NEW = ("pipeline", "bridge", "rail", "terminal", "road")


def by_site(document: Document, noun: Match, kind: str) -> Mention | None:
    """A link named by one place or by a name of its own, or not named but new."""
    if kind in NAMED_BY_PLACE:
        found = _sited(document, noun, kind) or quoted(document, noun, kind)
        if found is None and kind == "crossing":
            found = crossing(document, noun)
        if found is not None:
            return found
        site = _fronted(document, noun, kind)
        told = told_port(document, noun, kind) if site is None else None
        if told is not None:
            return in_port(kind, word_of(document, kind, noun), told, noun)
        if site is not None:
            return at_site(kind, word_of(document, kind, noun), site, (noun.start, noun.end))
    if kind == "corridor":
        return by_way_of(document, noun) or called(document, noun)
    return unnamed(document, kind, noun) if kind in NAMED_AS_NEW else None


def _sited(document: Document, noun: Match, kind: str) -> Mention | None:
    site = _before(document, noun, kind) or _behind(document, noun, kind)
    site = site or (unknown_site(document, noun) if kind == "terminal" else None)
    if site is not None:
        return _at(document, kind, noun, site)
    if kind != "bridge":
        return None
    behind = _RIVER.match(document.text, noun.end)
    river = behind or _RIVER_BEFORE.search(document.text[max(0, noun.start - 80) : noun.start])
    if river is None:
        return None
    end, name = behind.end() if behind is not None else noun.end, river[1] or river[2]
    near = within(spots_of(document), noun.start - 80, end)
    name = next((spot.name for spot in near if document.text.startswith(name, spot.start)), name)
    return Mention(noun.start, end, f"bridge:{name}", f"{latin(name)} bridge", kind, "bridge")


def _before(document: Document, noun: Match, kind: str) -> Spot | None:
    """The place in front of the noun: "Kuryk port", "Samur çayı üzərində körpü"."""
    language = document.lexicon.language
    between = (
        _OVER_RIVER
        if kind == "bridge"
        else _IN_TURKIC
        if kind in ("terminal", "port") and language in TURKIC
        else MODIFIERS
    )
    if language == "ru":
        return _by_adjective(document, noun) if kind in ("port", "terminal") else None
    if kind == "bridge" and language not in TURKIC:
        between = _BARE_GAP
    for spot in reversed(within(spots_of(document), noun.start - 50, noun.start)):
        if kind == "terminal" and language in TURKIC and spot.kind == "country":
            continue  # "Potidə Qazaxıstanın terminalı".
        chained = spot.start and document.folded[spot.start - 1] == "-"
        if kind in ("port", "terminal") and spot.end == noun.end and spot.kind == "place":
            return spot  # "Grand Faw Port": the noun is part of its name.
        if spot.end <= noun.start and between.fullmatch(document.folded, spot.end, noun.start):
            return spot if spot.kind == "place" and not chained else None
    return _at_gate(document, noun) if kind == "terminal" and language in TURKIC else None


def _at_gate(document: Document, noun: Match) -> Spot | None:
    """The border gate at which a terminal is told to be, also one that no table knows."""
    since = max(document.sentence_at(noun.start).start, noun.start - _FAR_SITE)
    gate = _NAMED_GATE.search(document.text, since, noun.start)
    if gate is None:
        return None
    known = next(iter(within(spots_of(document), gate.start(1), gate.end(1))), None)
    return known or Spot(gate.start(1), gate.end(1), latin(gate[1]), "place")


def _by_adjective(document: Document, noun: Match) -> Spot | None:
    """The place of "Курыкский морской порт"; the gazetteer's own where it knows the name with its noun."""
    named = (spot for spot in within(spots_of(document), noun.start - _TO_ADJECTIVE, noun.start + 1))
    known = next((spot for spot in named if spot.kind == "place" and spot.end == noun.end), None)
    since = max(0, noun.start - _TO_ADJECTIVE)
    adjective = _ADJECTIVE.search(document.text, since, noun.start) if known is None else None
    place = place_of(adjective[1]) if adjective is not None else ""
    return Spot(adjective.start(1), adjective.end(1), place, "place") if adjective is not None and place else known


def _fronted(document: Document, noun: Match, kind: str) -> Spot | None:
    """The place at the head of the sentence: "In Poti a terminal was opened", "Poti is to get one"."""
    language = document.lexicon.language
    if (
        kind not in ("terminal", "port")
        or language in TURKIC
        or _DEFINED.search(document.folded[max(0, noun.start - 25) : noun.start])
    ):
        return None
    sentence = document.sentence_at(noun.start)
    if document.folded.startswith(" there", noun.end):  # "In Poti works began: a terminal there is to ..."
        told = [spot for spot in within(spots_of(document), sentence.start, noun.start) if spot.kind == "place"]
        return told[-1] if told else None
    for spot in reversed(within(spots_of(document), sentence.start, noun.start)):
        there = _THERE.search(document.folded[max(sentence.start, spot.start - 12) : spot.start])
        if spot.kind == "place" and there and _SHORT_GAP.fullmatch(document.folded, spot.end, noun.start):
            return spot
        break
    for spot in within(spots_of(document), sentence.start, noun.start)[:1]:
        head, gap = document.folded[sentence.start : spot.start], document.folded[spot.end : noun.start]
        if spot.kind != "place" or len(gap) > _FAR_SITE or re.search(r"[.;:]", gap):
            return None
        return spot if _HEAD.fullmatch(head) or (_POSSESSOR.fullmatch(head) and _GETS.match(gap)) else None
    return None


def _behind(document: Document, noun: Match, kind: str) -> Spot | None:
    """The place behind the noun: "port of Kuryk", "terminal built in Astara", "railway across Nakhchivan"."""
    language = document.lexicon.language
    pattern = SITE.get(language)
    for spot in within(spots_of(document), noun.start, noun.end):
        if spot.kind == "place" and spot.end > noun.end:
            return spot  # "Порт Энзели", "the port of Varna": the noun is a part of its name.
    for spot in within(spots_of(document), noun.end, noun.end + 90):
        if spot.kind == "area" and kind == "terminal":
            continue  # "In the Black Sea port of Poti".
        if spot.kind == "country" and document.folded.startswith("'s ", spot.end):
            continue  # "In Iran's Astara".
        gap = _COORDINATE.sub("", document.folded[noun.end : spot.start])
        if kind in ("rail", "bypass"):
            gap = document.folded[behind_verb(document, noun.end) : spot.start]
            of_it = kind == "bypass" and language == "ru" and _OF_CITY.fullmatch(gap)
            return spot if spot.kind == "place" and (of_it or _ACROSS.fullmatch(gap)) else None
        return spot if pattern and pattern.fullmatch(gap) and spot.kind == "place" else None
    return None


def _at(document: Document, kind: str, noun: Match, site: Spot) -> Mention:
    behind = _RIGHT_AT.match(document.folded, noun.end) if site.start > noun.end else None
    behind = None if within(document.family("segnoun"), noun.end, site.end + _BESIDE) else behind
    stretch = (noun.start, max(site.end, noun.end) if kind == "bridge" or behind else noun.end)
    # "Bakı limanında yeni terminal": the port is a link of its own.
    of_port = kind == "terminal" and any(
        port.label in ("segnoun.port", "segnoun.crossing") for port in _nouns(document, site, noun)
    )
    if site.start < noun.start and not of_port:
        stretch = (site.start, noun.end)
    return at_site(kind, word_of(document, kind, noun), site, stretch)


def _nouns(document: Document, site: Spot, noun: Match) -> Sequence[Match]:
    """The nouns of links from a place to a noun behind it."""
    return within(document.family("segnoun"), site.start, noun.start)
