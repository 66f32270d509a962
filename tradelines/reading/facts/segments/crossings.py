"""Border crossings by names that no table knows: "the Bedel checkpoint", «пункт пропуска Бедель»."""

import re

from tradelines.reading.facts.segments.links import TURKIC, Mention
from tradelines.reading.facts.segments.spots import latin
from tradelines.reading.matching import Match, fold
from tradelines.reading.spans.document import Document, within

_BEFORE = re.compile(
    r"(?<![\w-])(?!(?:The|This|That|New|Our)\s)([A-ZÇĞİÖŞÜƏ][\w’'-]*[^\W\d_](?:[ -][A-ZÇĞİÖŞÜƏ][\w-]+)?)\s+$"
)
_BEHIND = {
    "en": re.compile(r"\s+(?:at|of|in)\s+([A-Z][\w’'-]*[a-z](?:[ -][A-Z][\w-]+)?)(?![\w’'])"),
    "ru": re.compile(r"\s+[«\"“]?([А-ЯЁ][а-яё]+(?:-[А-ЯЁ\d][а-яё]*)?)(?![\w-])"),
}
_NO_NAME = re.compile(r"\b(?:the|this|that|new|one|each|state|our|its|yeni|bu|customs|border)\b|(?:ian|ish|ese)$")
_TO_NAME = 40


def crossing(document: Document, noun: Match) -> Mention | None:
    """A crossing by the name beside its noun; None where what stands there is a country or no name."""
    behind = _BEHIND.get(document.lexicon.language)
    told = behind.match(document.text, noun.end) if behind is not None else None
    since = max(document.sentence_at(noun.start).start, noun.start - _TO_NAME)
    if told is None and document.lexicon.language != "ru":
        told = _BEFORE.search(document.text, since, noun.start)
    if told is None or _NO_NAME.search(fold(told[1])):
        return None
    if any(name.kind != "place" for name in within(document.names, told.start(1), told.end(1))):
        return None
    heads = told.end() <= noun.start and told.start(1) <= since
    if heads and document.lexicon.language in TURKIC and document.text[noun.start].islower():
        return None  # A capital letter at the head of a sentence makes no name.
    name = latin(told[1])
    stretch = min(noun.start, told.start(1)), max(noun.end, told.end(1))
    return Mention(*stretch, f"crossing:{fold(name)}", f"{name} border crossing", "crossing", "road")
