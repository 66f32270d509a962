"""Meetings of an article, and who took part in them."""

from tradelines.reading.facts.meetings.events import events_of
from tradelines.reading.facts.meetings.rows import rows_of
from tradelines.reading.spans.document import Document
from tradelines.schema import Facts


def read_meetings(document: Document) -> Facts:
    """Meetings, visits, sessions, conferences, calls and signings of an article, with their participants."""
    return rows_of(document, events_of(document))


__all__ = ["read_meetings"]
