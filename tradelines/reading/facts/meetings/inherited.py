"""The day of a meeting from the sentence before it: "Work began on May 2. A and B came to the ceremony"."""

import re

from tradelines.reading.facts.meetings.dating import When, when_of
from tradelines.reading.facts.meetings.event import Event
from tradelines.reading.facts.meetings.triggers import trigger_terms
from tradelines.reading.spans.dates import dates_of
from tradelines.reading.spans.document import Document, within

# "After that the heads of government will attend the session": the day of what the sentence before tells.
_AFTER_THAT = re.compile(
    r"\W*(?:after that|afterwards?|then|later that day|the same day|после этого|затем|потом|далее|в тот же день|"
    r"bundan sonra|daha sonra|sonra|ardinca|ardindan|ayni gün|elə həmin gün|həmin gün)\b"
)
# "A forum was held at that time": the time of the visit told before.
_AT_THAT_TIME = re.compile(r"\b(?:at that time|at the same time|тогда|в то же время|o zaman|o vaxt|həmin vaxt)\b")


def date_after_that(document: Document, event: Event, events: list[Event]) -> When | None:
    """The day of the event told right before, where a sentence without a date goes on from it: "After that, ..."."""
    first = event.frames[0]
    if event.dates or not first.sentence.number or not _AFTER_THAT.match(document.folded, first.sentence.start):
        return None
    number = first.sentence.number - 1
    told = [
        frame.date
        for other in events
        for frame in other.frames
        if frame.sentence.number == number and frame.date and frame.planned == first.planned
    ]
    days = {span.first for span in told if span.precision == "day"}
    if len(days) != 1 or len(told) != len([span for span in told if span.precision == "day"]):
        return None
    when = when_of(document, told, infer=False)
    return when._replace(basis="inherited", end="") if when.start else None


def date_at_that_time(document: Document, event: Event, events: list[Event]) -> When | None:
    """The time of the event told right before, where a sentence without a date says so: "was held at that time"."""
    first = event.frames[0]
    if event.dates or not _AT_THAT_TIME.search(document.folded, first.sentence.start, first.sentence.end):
        return None
    number = events.index(event)
    before = events[number - 1] if number else None
    if before is None or not before.dates or first.sentence.number - before.frames[-1].sentence.number > 1:
        return None
    when = when_of(document, before.dates, infer=False)
    return when._replace(basis="inherited", end="") if when.start else None


def date_told_before(document: Document, event: Event) -> When | None:
    """The one day that the sentence before "the ceremony" gives, where no telling of the event has a date."""
    first = event.frames[0]
    if event.dates or event.planned or event.kind != "conference" or not first.trigger.definite:
        return None
    if not first.sentence.number:
        return None
    before = document.sentences[first.sentence.number - 1]
    if document.text.count("\n", before.end, first.sentence.start) > 1:
        return None
    spans = [span for span in within(dates_of(document), before.start, before.end) if not span.dateline]
    told = within(trigger_terms(document), before.start, before.end)
    told = [term for term in told if not term.label.endswith(".open")]
    if len(spans) != 1 or spans[0].precision != "day" or told:
        return None
    when = when_of(document, spans, infer=False)
    return when._replace(basis="inherited") if when.start else None
