"""Parts of a link: its first phase, the section in one country. What is said of a part is not said of the whole."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tradelines.reading.facts.segments.cues import cues_in
from tradelines.reading.facts.segments.links import TURKIC, Mention
from tradelines.reading.gazetteer import Name, gazetteer
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, once, within

_OF = {"en": re.compile(r"\s+of\s+(?:[\w'-]+\s+){0,4}"), "ru": re.compile(r"\s+[\"(]?")}
_BEHIND = {
    "en": re.compile(r"'s\s+(?:[\w-]+\s+){0,2}"),
    "az": re.compile(r"(?!'[yn]?[iuü]\s)(?:['-]?\w{0,5}|\s?\([^)\n]{1,12}\)['-]?\w{0,4})\s+(?:[\w'-]+\s+){0,5}"),
}
# "The Georgian section", "Gürcüstan ərazisindən keçən hissəsi", "Ermenistan'dan geçecek 43 kilometrelik bölümü".
_CROSSED = re.compile(
    r"[\s'-]*|'?\w{0,5}\s+(?:ərazisi\w*\s+|topraklari\w*\s+)?(?:keçən|keçəcək|geçen|geçecek|içindeki|daxilindəki)\s+"
    r"(?:[\d.,]+[\s-]?(?:km|kilomet)\S*\s+)?"
    r"|'?[dt][ae]ki\s+(?:[\d.,]+[\s-]?(?:km|kilomet)\S*\s+)?"
)
# "The stretch in Georgia"; of "the line, which runs from China through Iran" all of the line is told.
_INSIDE = re.compile(
    r"(?:(?!\b(?:which|that|from|котор\w+|от)\b)[^.;])*?(?:\bin|\bthrough|\bв|территории)\s+(?:the\s+)?"
)
_TERRITORY = re.compile(
    r"\s+(?:through|across|in|on|within|по|на|через)\s+(?:the\s+)?(?:territory\s+of|территории|территорию)\s+(?:the\s+)?"
)
# Turkic genitives: of the link itself, written on or behind an apostrophe, and of a word right before the part.
_GENITIVE_END, _GENITIVE_SUFFIX = re.compile(r"[iuü]n$"), re.compile(r"['-]n?[iuü]n\b")
_GENITIVE_BEHIND = re.compile(r"\s\w{2,}[iuü]n\s+(?:\w+\s+){0,2}$")
ORDINALS = ("first", "second", "third", "fourth")
_AGAIN = re.compile(r"section|stretch|segment|part|its?|участ\w+|его|kesim\w*|bölüm\w*|hissə\w*|onun")
# "All sections of the line will be open by 2027": the line.
_ALL = re.compile(r"\b(?:all|all the|all of the|all its|все|всех)\s+$")
_ITS = re.compile(r"\b(?:its|свой|свою|своем|öz|kendi)\s+(?:own\s+)?(?:[\d.,]+[\s-]?(?:km|kilomet\w+|км)\s+)?$")
_AT_HEAD = re.compile(r"(?:[A-Z][^.\n]{0,40}[.,:]\s)?[\s\"“]*")
_NEAR_COUNTRY, _TO_ALL, _TO_ITS = 60, 12, 30


def as_part(document: Document, mention: Mention) -> Mention | None:
    """The part of the link that the words are about; the link itself where they are about the whole.

    None where they are about a part that is not told which.
    """
    noun = _part_noun(document, mention)
    if noun is None:
        inside = _inside_of(document, mention)
        return replace(country_part(mention, inside), start=mention.start, end=mention.end) if inside else mention
    kind = noun.word
    if kind in ORDINALS:
        word = "phase" if mention.mode in ("port", "terminal") else "stage"
        return _part(mention, noun, f"{kind} {word}")
    if kind in ("phase", "some"):
        return mention if _ALL.search(document.folded, max(0, noun.start - _TO_ALL), noun.start) else None
    if not mention.from_place and _is_plain(document, mention):
        return mention  # "The 188-kilometer stretch of railway through Nakhchivan": all of what is meant.
    country = country_of(document, noun, max(mention.end, noun.end))
    if not country and mention.from_place and document.lexicon.language == "ru" and not _counted(document, noun):
        return mention
    return _part(mention, noun, f"{country} section") if country else None


def _is_plain(document: Document, mention: Mention) -> bool:
    """Whether a link is told by no more than its noun: "railway"."""
    nouns = within(document.family("segnoun"), mention.start, mention.start + 1)
    return any(noun.end == mention.end for noun in nouns)


def _inside_of(document: Document, mention: Mention) -> str:
    """The country of "the railway through the territory of Kyrgyzstan", where the link runs through others too."""
    if not mention.from_place or "/" in mention.key:
        return ""
    for name in within(_countries(document), mention.end, mention.end + _NEAR_COUNTRY):
        if _TERRITORY.fullmatch(document.folded, mention.end, name.start):
            return gazetteer().english("country", name.key)
    return ""


def ordinal_part(mention: Mention, noun: Match) -> Mention:
    """The phase that "the first phase" is of a link named before."""
    word = "phase" if mention.mode in ("port", "terminal") else "stage"
    return replace(_part(mention, noun, f"{noun.word} {word}"), start=noun.start, end=noun.end)


def country_part(mention: Mention, country: str) -> Mention:
    """The section of a link in one country."""
    return replace(
        mention, key=f"{mention.key}/{country} section", name=f"{mention.name}, {country} section", reference_id="",
        from_place="", to_place="",
    )  # fmt: skip


def only_section(parts: Sequence[Mention]) -> Mention | None:
    """The section in one country that a sentence is about, where it is about nothing else."""
    keys = {part.key for part in parts}
    return parts[0] if len(keys) == 1 and parts[0].key.endswith(" section") else None


def section_again(document: Document, part: Mention, section: Mention | None) -> Mention:
    """The section told of in the sentence before, where "the section", "it" take it up; else what is named."""
    if section is None or part.key != section.key.partition("/")[0]:
        return part
    if not _AGAIN.fullmatch(document.folded, part.start, part.end):
        return part
    return replace(section, start=part.start, end=part.end)


def _part(mention: Mention, noun: Match, words: str) -> Mention:
    start, end = min(mention.start, noun.start), max(mention.end, noun.end)
    return replace(
        mention, start=start, end=end, key=f"{mention.key}/{words}", name=f"{mention.name}, {words}", reference_id="",
        from_place="", to_place="",
    )  # fmt: skip


def _counted(document: Document, noun: Match) -> bool:
    """Whether a length makes it a piece: "34-километровый участок"; else "участок Решт-Астара" is all of it."""
    return bool(re.search(r"\d[\s-]*(?:км|километр\w*)\s+$", document.folded[max(0, noun.start - 30) : noun.start]))


def _part_noun(document: Document, mention: Mention) -> Match | None:
    language = document.lexicon.language
    if language not in TURKIC:
        of = _OF.get(language, _OF["en"])
        for noun in reversed(within(document.family("segpart"), mention.start - 60, mention.start)):
            if noun.end <= mention.start and of.fullmatch(document.folded, noun.end, mention.start):
                return noun
    if language != "ru":
        behind = _BEHIND["az" if language in TURKIC else "en"]
        for noun in within(document.family("segpart"), mention.end, mention.end + 65):
            # "Layihələndirmə mərhələsindədir", "is at the design stage": a state, and no part.
            if any(cue.start < noun.end <= cue.end for cue in cues_in(document, mention.end, noun.end)):
                continue
            # "Shahid Beheshti Port phase 1".
            beside = language == "en" and noun.word in ORDINALS and noun.start == mention.end + 1
            if language in TURKIC and _is_owned_by_another(document, mention, noun):
                continue
            if beside or behind.fullmatch(document.folded, mention.end, noun.start):
                return noun
    return None


def _is_owned_by_another(document: Document, mention: Mention, noun: Match) -> bool:
    """Whether a Turkic genitive behind the link owns the part: "X dəmir yolu dəhlizin mühüm hissəsidir"."""
    own = _GENITIVE_END.search(document.folded, mention.start, mention.end) or _GENITIVE_SUFFIX.match(
        document.folded, mention.end
    )
    other = _GENITIVE_BEHIND.search(document.folded, mention.end, noun.start)
    return bool(other) and not own and not within(_countries(document), mention.end, noun.start)


def country_of(document: Document, noun: Match, last: int) -> str:
    """The country of "the Georgian section", of "the stretch in Georgia" behind `last`; empty where none is told."""
    countries = _countries(document)
    before = [name for name in within(countries, noun.start - 60, noun.start)
              if _CROSSED.fullmatch(document.folded, name.end, noun.start)]  # fmt: skip
    sentence = document.sentence_at(noun.start)
    after = [] if document.lexicon.language in TURKIC else within(
        countries, last, min(sentence.end, last + _NEAR_COUNTRY)
    )  # fmt: skip
    inside = [name for name in after if _INSIDE.fullmatch(document.folded, last, name.start)]
    found = before or inside or _whose(document, noun, [name for name in countries if name.end <= noun.start])
    return gazetteer().english("country", found[0].key) if found else ""


def _whose(document: Document, noun: Match, before: Sequence[Name]) -> list[Name]:
    """The country of "its section", the subject at the head of the sentence: "Azerbaijan will complete its section"."""
    sentence = document.sentence_at(noun.start)
    its = _ITS.search(document.folded, max(sentence.start, noun.start - _TO_ITS), noun.start)
    of_named = its is not None and (document.lexicon.language != "en" or document.folded.startswith(" of ", noun.end))
    here = [name for name in before if name.start >= sentence.start] if of_named else []
    heads = here and _AT_HEAD.fullmatch(document.text, sentence.start, here[0].start)
    return here if heads and len(here) == 1 else []


@once
def _countries(document: Document) -> list[Name]:
    return [name for name in document.names if name.kind == "country" and name.form != "capital"]
