"""Words that stand for a link named before: "the line", "this project", "дорога", "the first phase", "agreed on it"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter

from tradelines.reading.facts.segments.cases import is_oblique
from tradelines.reading.facts.segments.links import MODES, PROJECT, TURKIC, Mention, kind_of
from tradelines.reading.facts.segments.mentions import NOT_A_LINE, NOT_A_LINK
from tradelines.reading.facts.segments.parts import ORDINALS, country_of, country_part, ordinal_part
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.sentences import Sentence
from tradelines.reading.spans.terms import labelled

REACH_SENTENCES, REACH_OF_THE_ONLY = 5, 12
_BESIDE, _TO_HEAD = 14, 12
_SEMICOLON = re.compile(r";\s+(?:and\s+|а\s+)?")
# What begins a new clause; a comma within a number begins none.
_CLAUSE = re.compile(r"[,;:](?!\d)|\band\b|\bwhile\b|\bи\b|\bа\b")
_OTHER_LINE = re.compile(
    r"\b(?:uluslararasi|transit|beynəlxalq|tranzit|diğer|digər|başqa|başka|международн\w+|друг\w+)\s+$"
)
_NAME_BETWEEN = re.compile(r"\b(?:[Tt]he|[Tt]his|[Ii]ts)\s+[^.]*[A-Z][^.]*\s$|\w-[A-Z]\w+\s$")
_OWNER = re.compile(r"\b([A-Z][\w-]+)[’']s\s+$")
_OF_NAMED = re.compile(r"\s+of\s+(?:the\s+)?")
_ANY = re.compile(r"(?:^|[\s,(])$")
_DEFINITE = {
    "en": re.compile(
        r"\b(?:the|this|that(?! all\b)|its|whole|entire)\s+(?:(?:us)?[$€]?\d[\d.,]*\w*\s+)?(?:[\w-]+\s+){0,2}$"
    ),
    "ru": _ANY, "az": _ANY, "tr": _ANY,
}  # fmt: skip
_THE_PROJECT = re.compile(
    r"(?:\b(?:the|this|that)\s+(?:(?:mentioned|named|said|major|large|whole|entire|strategic)\s+)?|^|[.,(]\s|проект\w*\s|"
    r"\bthe\s+(?:us)?[$€]?\s?(?:usd\s?|eur\s?)?\d[\d.,]*\s?-?(?:m|mn|mln|bn|bln|million|billion)\s+|"
    r"\b(?:эт|данн|вс|масштабн|крупн|указанн|рамк|стоимост|протяженност|реализаци)\w+\s)$"
)
# "Hatta 8 stansiya, 22 körpü var": so many bridges, and not the one named before.
_COUNTED = re.compile(r"(?<!\d)\d{1,3}\s+(?:(?:ədəd|adet|iri|böyük|büyük|yeni|ayri)\s+)?$")
_ORDINAL = re.compile(r"\b(?:first|second|third|перв\w+|втор\w+|birinci|ilk|ikinci)\s+$")
# "The route will be 450 km long": of a railway too.
_WAY_WORD = re.compile(r"(?:route|маршрут\w*|marşrut\w*|g[uü]z[eə]rg[aâ]h\w*)\b")
# "It will be completed by 2027": of the link of the sentence before.
_SUBJECT = re.compile(
    r"it(?=\s+(?:is|was|will|has|would|should)\b)|its(?=\s+(?:total\s+|overall\s+|estimated\s+|reported\s+|planned\s+|full\s+)?(?:length|cost|construction|value|price))"
    r"|the total length(?=\s+(?:is|will|of which)\b)|(?:его|ее)(?=\s+(?:общ\w+\s+)?(?:длин|протяж|стоим|стро|"
    r"сда|откр|заверш|достр|оцен|введ|планир|намер|обеща|должн))"
    r"|(?:общая\s+)?(?:длина|протяженность|стоимость)(?=\s+(?:-|состав|оцени|превы|равн|будет))"
    r"|onun(?=\s+(?:d[aə]\s+)?(?:ümumi\s+|toplam\s+)?(?:uzunl|dəyər|maliyet|tikint|inşa|yapim|tamamlan|açil|istifad|20\d\d))|(?:ümumi\s+|toplam\s+)?uzunluğu(?=\s+\d)"
)
# "The first phase of the power plant": of something that is no link.
_OF_ANOTHER = re.compile(
    r"\s+of\s+(?!(?:(?:the|this|its)\s+)?(?:\w+\s+)?(?:project|line|railway|railroad|road|port|terminal|pipeline|bridge|plan|works?|"
    r"construction|corridor|development)\b)"
)
_PRONOUN = {"en": re.compile(r"\b(?:on|about) it\b"), "ru": re.compile(r"\b(?:о|об)\s+(?:нем|ней)\b")}


@dataclass(frozen=True, slots=True)
class Heard:
    """A link that was named, and in which sentence last."""

    mention: Mention
    sentence: int
    times: int


def anaphors_of(
    document: Document, sentence: Sentence, named: Sequence[Mention], before: Sequence[Heard]
) -> list[Mention]:
    """What in a sentence stands for a link that was named in the sentences before it, or earlier in it."""
    heard = [item for item in before if 0 < sentence.number - item.sentence <= _reach_of(item, before)]
    if not heard:
        return [*_repeated(document, sentence, named), *_phases(document, sentence, named, [])] if named else []
    near = _by_salience(document, heard)
    main = _just_named(heard, sentence) or max(reversed(heard), key=lambda item: item.times).mention
    found = list(_sections(document, sentence, named, near))
    until = min((mention.start for mention in named), default=sentence.end)
    for noun in within(document.family("segnoun"), sentence.start, until):
        if any(_OF_NAMED.fullmatch(document.folded, noun.end, mention.start) for mention in named):
            continue  # "The 188-km stretch of railway through X": of what is named behind it.
        link = _stands_for(document, noun, near, main, sentence)
        if link is not None and not _touches(noun, [*named, *found], 3):
            kind = PROJECT if noun.label == "segnoun.project" else link.noun
            found.append(replace(link, start=noun.start, end=noun.end, noun=kind))
    found.extend(_repeated(document, sentence, named))
    found.extend(_phases(document, sentence, [*named, *found], near))
    start = _SUBJECT.match(document.folded, sentence.start) if heard[-1].sentence == sentence.number - 1 else None
    if start is not None and not named and not found:
        found.append(replace(near[-1], start=start.start(), end=start.end()))
    pronoun = _PRONOUN.get(document.lexicon.language)
    match = pronoun.search(document.folded, sentence.start, sentence.end) if pronoun else None
    if match is not None:
        found.append(replace(main, start=match.start(), end=match.end(), noun="it"))
    return found


def _reach_of(item: Heard, before: Sequence[Heard]) -> int:
    """How many sentences on words may stand for a link: farther where it is the only railway, port ... told of."""
    alike = [other for other in before if other.mention.mode == item.mention.mode]
    return REACH_SENTENCES if len(alike) > 1 or not item.mention.mode else REACH_OF_THE_ONLY


def _repeated(document: Document, sentence: Sentence, named: Sequence[Mention]) -> Iterator[Mention]:
    """The one link that a sentence names, where a later clause takes it up: "..., and the line is due in 2029"."""
    if len({mention.key for mention in named}) != 1 or not named[0].mode:
        return
    last = named[-1]
    if last.start - sentence.start <= _TO_HEAD and last.mode:
        for stop in _SEMICOLON.finditer(document.folded, last.end, sentence.end):
            it = _SUBJECT.match(document.folded, stop.end())
            if it is not None:
                yield replace(last, start=it.start(), end=it.end())
                return
    clause = _CLAUSE.search(document.folded, last.end, sentence.end)
    for noun in within(document.family("segnoun"), clause.end(), sentence.end)[:1] if clause else ():
        if _OTHER_LINE.search(document.folded, clause.end() if clause else 0, noun.start):
            return  # "The link matters for the completion of an international line": another.
        if kind_of(noun) != PROJECT and _stands_for(document, noun, [last], last, sentence) is not None:
            yield replace(last, start=noun.start, end=noun.end)


def _phases(
    document: Document, sentence: Sentence, said: Sequence[Mention], near: Sequence[Mention]
) -> Iterator[Mention]:
    """The phases of a link named before: "the first phase", "limanın ikinci mərhələsi"; not "Baku's second phase"."""
    for noun in within(document.family("segpart"), sentence.start, sentence.end):
        ordinal = noun.word in ORDINALS and not _OF_ANOTHER.match(document.folded, noun.end)
        begins_clause = document.folded.endswith((": the ", ": ", "; the "), sentence.start, noun.start)
        if not ordinal or _touches(noun, said, 0 if begins_clause else 40):
            continue
        told = [] if document.lexicon.language in TURKIC else said
        before = [link for link in told if link.end <= noun.start and link.mode]
        subjects = [link for link in before if not is_oblique(document, link)]
        whole = _whole_of(document, noun, subjects or before or near)
        if whole is not None and not _of_other_owner(document, noun, whole):
            yield ordinal_part(whole, noun)


def _of_other_owner(document: Document, part: Match, whole: Mention) -> bool:
    """Whether the part is told to be that of something the link's name does not tell: "Baku's second phase"."""
    owner = _OWNER.search(document.text, max(0, part.start - 30), part.start)
    return owner is not None and owner[1] not in whole.name


def _by_salience(document: Document, heard: Sequence[Heard]) -> list[Mention]:
    """The links in the order in which words may mean them, the likeliest last: the subject of the latest sentence."""
    found: list[Mention] = []
    for _, items in groupby(heard, attrgetter("sentence")):
        group = list(items)
        said = [item.mention for item in group]
        often = max(reversed(group), key=lambda item: item.times).mention
        subject = next((mention for mention in said if not is_oblique(document, mention)), often)
        found += [mention for mention in said if mention is not subject] + [subject]
    return _passing_first(document, heard, found)


def _passing_first(document: Document, heard: Sequence[Heard], found: list[Mention]) -> list[Mention]:
    """The same order, but for the line told of again and again, which goes before one named in passing.

    "The line will take over cargo from the section X - Y. It was begun in 2023": the line, and no X - Y.
    """
    times = {item.mention.key: item.times for item in heard}
    last = found[-1]
    if last.mode not in ("rail", "road") or times[last.key] > 1 or not is_oblique(document, last):
        return found
    often = [mention for mention in found[:-1] if mention.mode == last.mode and times[mention.key] > 1]
    if not often:
        return found
    return [mention for mention in found if mention is not often[-1]] + [often[-1]]


def _just_named(heard: Sequence[Heard], sentence: Sentence) -> Mention | None:
    """The one line, road, bridge or terminal that the sentence before named: "the project" is that."""
    last = [item.mention for item in heard if item.sentence == sentence.number - 1]
    built = [mention for mention in last if mention.mode not in ("", "port", "sea")]
    return built[0] if len(built) == 1 else None


def _sections(
    document: Document, sentence: Sentence, named: Sequence[Mention], near: Sequence[Mention]
) -> Iterator[Mention]:
    """The sections in one country of the line named last: "the Kyrgyz part", "the 184-km stretch in Georgia"."""
    lines = [link for link in near if link.mode in ("rail", "road", "pipeline", "")]
    for noun in within(labelled(document, "segpart.nation"), sentence.start, sentence.end) if lines else ():
        country = country_of(document, noun, noun.end)
        of_another = _OF_ANOTHER.match(document.folded, noun.end)
        if country and not of_another and not _touches(noun, named, 40):
            yield replace(country_part(lines[-1], country), start=noun.start, end=noun.end)


def _whole_of(document: Document, part: Match, near: Sequence[Mention]) -> Mention | None:
    """The link that "the second phase", "limanın ikinci mərhələsi" is a part of."""
    nouns = within(document.family("segnoun"), part.start - _BESIDE, part.end + _BESIDE)
    kinds = {MODES[noun.word] for noun in nouns if noun.word in MODES and noun.word != "line"} - {""}
    built = [link for link in near if link.mode or link.corridor == "other"]  # A corridor is not built in phases.
    fits = [link for link in built if not kinds or link.mode in kinds]
    return fits[-1] if fits else None


def _stands_for(
    document: Document, noun: Match, near: list[Mention], main: Mention, sentence: Sentence
) -> Mention | None:
    kind = noun.word
    before = document.folded[max(sentence.start, noun.start - 30) : noun.start]
    if not _DEFINITE.get(document.lexicon.language, _DEFINITE["en"]).search(before) or _COUNTED.search(before):
        return None
    if any(kind_of(many) != "line" for many in within(document.family("segmany"), noun.start, noun.start + 1)):
        return None  # Several links; the Russian plural of "line" is its genitive too.
    if NOT_A_LINK.match(document.folded, noun.end) or document.folded.startswith(" agreement", noun.end):
        return None
    near_noun = max(sentence.start, noun.start - 30)
    if document.lexicon.language == "en" and _NAME_BETWEEN.search(document.text, near_noun, noun.start):
        return None  # "The Zahedan-Khash railroad": named, and no word for one named before.
    if kind == "project":
        return main if _THE_PROJECT.search(before) else None
    if kind not in MODES:
        return None
    if NOT_A_LINE.search(before) or _ORDINAL.search(before):
        return None
    fits = [link for link in near if kind == "line" or MODES[kind] == link.mode]
    heads = noun.start - sentence.start <= _TO_HEAD and _WAY_WORD.match(document.folded, noun.start)
    way = kind == "corridor" and not fits and heads
    if kind == "road" and not fits and document.lexicon.language in TURKIC:
        fits = [link for link in near if link.mode == "rail"]  # "162 kilometrlik yolun": "dəmir yolu" is a way too.
    if kind == "line" or way:
        fits = [link for link in near if link.mode in ("rail", "pipeline", "road")]
    if kind in ("line", "rail"):
        fits = [link for link in fits if not link.name.endswith(("tunnel", "bridge"))]
    if kind in ("rail", "road"):  # "The railroad" is the line told of, before any section of it.
        fits = [link for link in fits if link.noun != "line"] or fits
    return fits[-1] if fits else None


def _touches(noun: Match, mentions: Sequence[Mention], room: int = 0) -> bool:
    return any(mention.start - room < noun.end and noun.start < mention.end + room for mention in mentions)
