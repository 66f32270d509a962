"""What kind of meeting a session is: of the commission of two governments, of a council of many, or of nobody named."""

import re

from tradelines.reading.facts.meetings.event import Event
from tradelines.reading.facts.meetings.home import groups
from tradelines.reading.facts.meetings.of_groups import is_of_group
from tradelines.reading.spans.document import Document, within

_COUNCIL = re.compile(r"council|совет|şura|konsey")
_OF_BUSINESS = re.compile(r"(?:business|делов\w+|işgüzar|biznes|iş) (?:council|совет|şura|konsey)")
_BODIES = frozenset({"meet.session.body", "meet.session.noun"})
_MANY = 3
# Characters before the word for a council in which it is told whose it is.
_NEAR = 10


def settle_kinds(document: Document, events: list[Event]) -> None:
    """Call the sessions of councils of many countries, or of businesses, conferences, and those of no body meetings."""
    for event in events:
        if event.kind == "meeting" and is_of_group(event):
            event.kind = "conference"
        if event.kind == "commission session" and event.like is None:
            _settle(document, event)


def _settle(document: Document, event: Event) -> None:
    spans = {(frame.sentence.start, frame.sentence.end) for frame in event.frames}
    terms = [term for span in sorted(spans) for term in within(document.family("meet"), *span)]
    words = [document.folded[max(term.start - _NEAR, 0) : term.end] for term in terms if term.label in _BODIES]
    councils = bool(words) and all(_COUNCIL.search(word) for word in words)
    many = len(event.countries) >= _MANY or groups().issuperset(event.countries)
    if councils and (many or any(_OF_BUSINESS.search(word) for word in words)):
        event.kind = "conference"
    elif not words and any(term.label == "meet.conference.noun" for term in terms):
        event.kind = "conference"  # "the opening session of the forum"
    elif not words and event.number is None and len(event.countries) >= _MANY:
        event.kind = "meeting"
