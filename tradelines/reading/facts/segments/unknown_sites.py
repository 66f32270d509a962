"""Towns that no table knows, where a terminal stands: "a dry port in Akkent", "терминал на станции Сороковая"."""

import re

from tradelines.reading.facts.segments.spots import Spot, latin
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.timewords import timewords_of

_BEHIND = {
    "en": re.compile(
        r"(?:\s+(?:with|for)\s+(?:an?\s+)?(?:annual\s+)?(?:capacity\s+of\s+)?[\d.,]+[\s-][a-z -]{3,30}?)?"
        r"\s+(?:(?:(?:is|are|was|will be|to be)\s+)?(?:being\s+)?"
        r"(?:built|located|situated|opened|constructed|planned|rising|going up|taking shape)\s+)?"
        r"(?:in|at|near)\s+(?:the\s+|[A-Z]\w+[’']s\s+)?"
        r"(?:(?:[a-z-]+\s+){0,2}(?:city|town|village|station|settlement|port)\s+(?:of\s+)?)?"
        r"([A-Z][\w’'-]*[a-z](?:[ -][A-Z][\w-]*[a-z])?)(?![\w’']|\s+\d)"
    ),
    "ru": re.compile(
        r"(?:\s+мощностью\s+(?:до\s+)?[\d,]+\s(?:[а-яё]+\.?\s?){1,4})?"
        r"(?:\s+(?:стро[ия]тся|построен\w*|постро[ия]т|откроется|открыт\w*|возвод[ия]тся|появится|запущен))?"
        r"\s+(?:в|на|у|под|близ)\s+(?:(?:городе|порту|станции|поселке|посёлке|селе|г\.)\s+)?([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)(?![\w-])"
    ),
}  # fmt: skip
_BEFORE_TURKISH = re.compile(r"\b([A-ZÇĞİÖŞÜ]\w+)['’][dt][ae](?:ki)?\s+(?:[a-zçğıöşü-]+\s+){0,3}$")
# "В Мангистауской области" names a region and no town.
_OF_REGION = re.compile(r"(?:ск|цк)(?:ой|ом|ий)$")
_LOCATIVE = re.compile(r"(?<=[бвгджзклмнпрстфхцчшщ])е$")
_TO_NAME = 60


def unknown_site(document: Document, noun: Match) -> Spot | None:
    """The town right beside a terminal's noun, in Latin letters; None where what stands there is known as else."""
    language = document.lexicon.language
    if language == "tr":
        match = _BEFORE_TURKISH.search(document.text, max(0, noun.start - _TO_NAME), noun.start)
    else:
        pattern = _BEHIND.get(language)
        match = pattern.match(document.text, noun.end) if pattern is not None else None
    if match is None or _OF_REGION.search(match[1]):
        return None
    start, end = match.span(1)
    named = bool(within(document.names, start, end))
    if named or any(area.start < end for area in within(document.family("segarea"), start, end)):
        return None
    if any(word.start < end and start < word.end for word in within(timewords_of(document), start - 1, end)):
        return None
    name = _LOCATIVE.sub("", match[1]) if language == "ru" else match[1]
    return Spot(start, end, latin(name), "place")
