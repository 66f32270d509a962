"""Two meetings told in one breath: "their talks in September in Batumi and in May 2022 in Astana"."""

import re
from dataclasses import replace

from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.where import place_name
from tradelines.reading.spans.dates import DateSpan, dates_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people.tokens import tokens_of

_AND_THEN = re.compile(
    r"[\s,](?:and|as well as|и|а также)\s(?:(?:again|then|later|also|earlier|затем|потом) )?(?:(?:in|on|в) )?$"
)
_IN = re.compile(r",? (?:in|в) (?:the )?")
_KINDS = frozenset({"meeting", "visit", "commission session"})


def held_again(document: Document, frame: Frame) -> list[Frame]:
    """The further meetings of the same sides that a clause joins with "and", each with a day and a town of its own."""
    if frame.date is None or frame.trigger.kind not in _KINDS or document.lexicon.language in ("az", "tr"):
        return []
    spans = within(dates_of(document), frame.date.end, frame.sentence.end)
    return [again for span in spans if (again := _again(document, frame, span))]


def _again(document: Document, frame: Frame, span: DateSpan) -> Frame | None:
    joined = _AND_THEN.search(document.folded, max(span.start - 24, 0), span.start)
    there = _IN.match(document.folded, span.end)
    if not joined or not there or span.dateline:
        return None
    for token in tokens_of(document).of(frame.sentence):
        if token.start == there.end() and token.country and token.kind in ("place", "country"):
            town = place_name(token) if token.kind == "place" else ""
            return replace(frame, date=span, place=town, place_country=token.country)
    return None
