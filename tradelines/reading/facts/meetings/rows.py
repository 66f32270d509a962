"""Rows of the tables from the events of an article."""

from tradelines.reading.facts.meetings.event import Event
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.people import Mention
from tradelines.schema import Facts, MeetingMode, MeetingRow, ParticipantRow


def rows_of(document: Document, events: list[Event]) -> Facts:
    """Meetings and participants, in the order of the text."""
    facts = Facts()
    for number, event in enumerate(events, 1):
        meeting_id = f"{document.article.article_id}-m{number}"
        facts.meetings.append(_meeting(document, event, meeting_id, number == 1))
        for mention in _first_mentions(event):
            row_id = f"{meeting_id}-p{len(facts.participants) + 1}"
            facts.participants.append(_participant(document, mention, meeting_id, row_id))
    return facts


def _first_mentions(event: Event) -> list[Mention]:
    kept: list[Mention] = []
    for mention in event.people:
        if all(mention.person is not other.person for other in kept):
            kept.append(mention)
    return kept


def _meeting(document: Document, event: Event, meeting_id: str, first: bool) -> MeetingRow:
    trigger = event.frames[0].trigger
    return MeetingRow(
        meeting_id=meeting_id,
        article_id=document.article.article_id,
        kind=event.kind,
        mode=_mode(event),
        place=event.place,
        countries=tuple(event.countries),
        main=first and not event.past,
        held=not event.planned,
        series_number=event.number,
        evidence=document.evidence(trigger.start, trigger.end),
        start=trigger.start,
        end=trigger.end,
        rule=f"meetings.{trigger.kind.replace(' ', '_')}.{trigger.form}",
    )


def _mode(event: Event) -> MeetingMode:
    modes = {frame.mode for frame in event.frames}
    if "phone" in modes and event.kind == "call":
        return "phone"
    if "online" in modes:
        return "online"
    return "in person"


def _participant(document: Document, mention: Mention, meeting_id: str, row_id: str) -> ParticipantRow:
    person = mention.person
    return ParticipantRow(
        participant_id=row_id,
        meeting_id=meeting_id,
        article_id=document.article.article_id,
        name=person.name,
        spellings=tuple(person.spellings),
        role=person.role,
        organisation=person.organisation,
        country=person.country,
        evidence=document.evidence(mention.start, mention.end),
        start=mention.start,
        end=mention.end,
        rule=f"participants.{mention.form}",
    )
