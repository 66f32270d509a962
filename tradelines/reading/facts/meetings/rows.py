"""Rows of the tables from the events of an article."""

from datetime import date

from tradelines.reading.facts.meetings.dating import When, when_of
from tradelines.reading.facts.meetings.event import Event
from tradelines.reading.facts.meetings.inherited import date_after_that, date_at_that_time, date_told_before
from tradelines.reading.facts.meetings.speech import speech_at
from tradelines.reading.facts.meetings.topics import topics_of
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.people import Mention, Person, name_key
from tradelines.schema import Facts, MeetingMode, MeetingRow, ParticipantRow, WarningCode, WarningRow
from tradelines.schema.plover import consult_mode

_LATE_DAYS = 30


def rows_of(document: Document, events: list[Event]) -> Facts:
    """Meetings, participants and what is to be said of them, in the order of the text."""
    facts = Facts()
    reported = _reported(document, events)
    for number, event in enumerate(events, 1):
        meeting_id = f"{document.article.article_id}-m{number}"
        when = date_told_before(document, event) or date_after_that(document, event, events)
        when = when or date_at_that_time(document, event, events)
        when = when or when_of(document, event.dates, infer=event in reported and not event.planned)
        meeting = _meeting(document, event, meeting_id, when, event in reported)
        facts.meetings.append(meeting)
        facts.warnings.extend(_date_warnings(document, meeting, when))
        for count, mention in enumerate(_first_mentions(event), 1):
            row = _participant(document, mention, meeting_id, f"{meeting_id}-p{count}")
            facts.participants.append(row)
            facts.warnings.extend(_name_warnings(row))
    return facts


def _reported(document: Document, events: list[Event]) -> list[Event]:
    """What the article reports: all but what is looked back on, planned or only spoken of in quotation marks.

    Where nothing is left, it reports what its first sentence about meetings tells: "Last week A and B visited Baku".
    """
    reported = [
        event
        for event in events
        if not (event.past or event.planned or speech_at(document, event.frames[0].trigger.start))
    ]
    return reported or [event for event in events if event.frames[0].sentence is events[0].frames[0].sentence]


def _to_come(document: Document, when: When) -> bool:
    """Whether the day or month lies after that of publication."""
    published = document.article.published
    if published is None or when.precision not in ("day", "month"):
        return False
    return when.start > published.isoformat()[: len(when.start)]


def _date_warnings(document: Document, row: MeetingRow, when: When) -> list[WarningRow]:
    found: list[tuple[WarningCode, str]] = []
    if when.inferred:
        found.append(("year_inferred", f"the year of {when.start} is not stated; {when.inferred}"))
    published = document.article.published
    if row.main and published and when.precision == "day" and when.basis != "relative" and not when.inferred:
        days = (published - date.fromisoformat(when.start)).days
        if abs(days) > _LATE_DAYS:
            text = f"the page is dated {published.isoformat()}, the meeting it reports {when.start}"
            found.append(("date_conflict", text))
    return [
        WarningRow(article_id=row.article_id, table="meetings", row_id=row.meeting_id, code=code, detail=detail)
        for code, detail in found
    ]


def _name_warnings(row: ParticipantRow) -> list[WarningRow]:
    """Say where one person's name is spelt in several ways that are no shorter forms of each other."""
    parts = [set(name_key(spelling).split()) for spelling in row.spellings]
    if not any(one - other and other - one for one in parts for other in parts):
        return []
    detail = "one person, printed as " + " and ".join(row.spellings)
    return [
        WarningRow(
            article_id=row.article_id,
            table="participants",
            row_id=row.participant_id,
            code="name_variant",
            detail=detail,
        )
    ]


def _first_mentions(event: Event) -> list[Mention]:
    kept: list[Mention] = []
    for mention in event.people:
        person = mention.person
        known = person.name or (person.country and person.core != "counterpart" and not _is_named(person, event))
        if known and not any(_one_participant(person, other.person) for other in kept):
            kept.append(mention)
    return kept


def _one_participant(one: Person, other: Person) -> bool:
    """Whether two are one, or are told by nothing but the same office."""
    return one is other or (not one.name and not other.name and (one.role, one.country) == (other.role, other.country))


def _is_named(holder: Person, event: Event) -> bool:
    """Whether someone told by office alone is there by name too."""
    head = holder.core.split("+")[0]
    return any(person.country == holder.country and head in person.core.split("+")[0] for person in event.named)


def _meeting(document: Document, event: Event, meeting_id: str, when: When, reported: bool) -> MeetingRow:
    trigger = event.frames[0].trigger
    return MeetingRow(
        meeting_id=meeting_id,
        article_id=document.article.article_id,
        kind=event.kind,
        mode=_mode(event),
        date_start=when.start,
        date_end=when.end,
        date_precision=when.precision,
        date_basis=when.basis,
        place=event.place if _mode(event) == "in person" else "",
        countries=tuple(event.countries),
        topics=topics_of(document, event),
        main=reported,
        held=not event.planned and not _to_come(document, when),
        series_number=event.number,
        consult_mode=consult_mode(event.kind, event.countries, event.place_country),
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
