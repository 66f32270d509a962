"""Meetings that only open a sentence: "Following the talks, A and B signed", «По итогам визита A и B подписали»."""

import re

from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.people import Mention

_DURING = r"during|at|as part of|within(?: the framework of)?|on the sidelines of|в ходе|во время|в рамках|на"
_AFTER = (
    r"following|after|at the end of|at the close of|upon completion of|as a result of|at the conclusion of|"
    r"по итогам|после|по окончании|по завершении|в завершение|в конце|по результатам"
)
_OPENS = re.compile(rf"\W*(?:{_DURING}|{_AFTER}) (?:the |an? |his |their )?(?:[\w-]+ ){{0,2}}")
_OPENS_AFTER = re.compile(rf"\W*(?:{_AFTER}) (?:the |their )?(?:[\w-]+ ){{0,2}}")
# "Görüşün sonunda A və B imzalayıblar", "Görüşmenin ardından A ve B imza attı".
_AFTER_TURKIC = re.compile(
    r"['’]?\w{0,4} (?:sonunda|yekununda|yekunlari üzrə|yekunlarina əsasən|nəticəsində|sonra|ardindan|sonrasi(?:nda)?|"
    r"bitiminde|tamamlanmasinin ardindan)\b"
)
# Characters from the head of a Turkic sentence to its first word for a meeting.
_HEAD = 20


def opens_sentence(document: Document, previous: Frame, first: Mention) -> bool:
    """Whether the first of two triggers only opens the sentence, and who acts stands behind its comma."""
    opens = _OPENS.fullmatch(document.folded, previous.sentence.start, previous.trigger.start)
    behind = document.folded[previous.trigger.end : first.outer_start].lstrip()
    return bool(opens) and (document.lexicon.language == "ru" or behind.startswith(","))


def only_opens(document: Document, last: Frame, frame: Frame) -> bool:
    """Whether papers were signed after a meeting that this sentence only looks back on, and who signed is named."""
    if frame.trigger.kind != "signing" or frame.trigger.form == "noun" or last.trigger.own:
        return False
    if len({mention.person.country for mention in (*last.people, *frame.people)}) < len(("one", "other")):
        return False
    start, trigger = last.sentence.start, last.trigger
    if document.lexicon.language in ("az", "tr"):
        near = trigger.start - start < _HEAD and not any(m.start < trigger.start for m in last.people)
        return near and bool(_AFTER_TURKIC.match(document.folded, trigger.end))
    return bool(_OPENS_AFTER.fullmatch(document.folded, start, trigger.start))
