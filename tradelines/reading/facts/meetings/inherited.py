"""The day of a meeting from the sentence before it: "Work began on May 2. A and B came to the ceremony"."""

from tradelines.reading.facts.meetings.dating import When, when_of
from tradelines.reading.facts.meetings.event import Event
from tradelines.reading.facts.meetings.triggers import trigger_terms
from tradelines.reading.spans.dates import dates_of
from tradelines.reading.spans.document import Document, within


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
