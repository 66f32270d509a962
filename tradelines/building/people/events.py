"""One event behind several reports: the same countries, kind, time and people."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from tradelines.schema import MeetingRow, ParticipantRow

_FAMILY = {"signing": "meeting", "visit": "meeting"}
_DAYS_APART = 1
_DAYS_OF_NEWS = 10


def resolve_events(
    meetings: Sequence[MeetingRow],
    participants: Iterable[ParticipantRow],
    published: Mapping[str, str] | None = None,
) -> None:
    """Fill in `event_id` of every meeting, in place: that of the first report of the event.

    `participants` must have their `person_id`. `published` gives the date of publication (ISO 8601) by article_id;
    meetings without a date are one only where it is known and near.
    """
    people: dict[str, set[str]] = defaultdict(set)
    for row in participants:
        if row.person_id:
            people[row.meeting_id].add(row.person_id)
    blocks: dict[str, list[MeetingRow]] = defaultdict(list)
    for meeting in sorted(meetings, key=lambda row: row.meeting_id):
        meeting.event_id = meeting.meeting_id
        for key in _keys(meeting, people[meeting.meeting_id]):
            blocks[key].append(meeting)
    first: dict[str, list[MeetingRow]] = {meeting.event_id: [meeting] for meeting in meetings}
    for key in sorted(blocks):
        for number, one in enumerate(blocks[key]):
            for other in blocks[key][number + 1 :]:
                if one.event_id != other.event_id and _fits(first, one, other, people, published or {}):
                    _join(first, one.event_id, other.event_id)


def _keys(meeting: MeetingRow, people: set[str]) -> Iterable[str]:
    """Under what a report is compared with others: its people and month, else its countries and day or number."""
    month = meeting.date_start[:7]
    for person in people:
        yield f"{person} {month}"
    countries = "|".join(sorted(meeting.countries))
    if len(meeting.date_start) == 10:
        yield f"{countries} {meeting.date_start} {meeting.kind}"
    if meeting.series_number is not None:
        yield f"{countries} no {meeting.series_number} {meeting.kind}"


def _fits(
    first: Mapping[str, list[MeetingRow]],
    one: MeetingRow,
    other: MeetingRow,
    people: Mapping[str, set[str]],
    published: Mapping[str, str],
) -> bool:
    """Whether two events, with all their reports, are one; two meetings of one article never are."""
    ours, theirs = first[one.event_id], first[other.event_id]
    if {row.article_id for row in ours} & {row.article_id for row in theirs}:
        return False
    return all(_same(a, b, people, published) for a in ours for b in theirs)


def _same(one: MeetingRow, other: MeetingRow, people: Mapping[str, set[str]], published: Mapping[str, str]) -> bool:
    if _FAMILY.get(one.kind, one.kind) != _FAMILY.get(other.kind, other.kind) or one.held != other.held:
        return False
    ours, theirs = set(one.countries), set(other.countries)
    if len(ours & theirs) * 2 < len(ours | theirs) or not ours & theirs:
        return False
    if one.place and other.place and one.place != other.place:
        return False
    numbers = one.series_number is not None and one.series_number == other.series_number
    if numbers and one.kind == other.kind == "commission session" and ours == theirs:
        return True
    shared = people[one.meeting_id] & people[other.meeting_id]
    apart = bool(people[one.meeting_id]) and bool(people[other.meeting_id]) and not shared
    if not (one.date_start and other.date_start):
        return len(shared) > 1 and _in_the_news(one, other, published)
    if not _one_time(one.date_start, other.date_start) or apart:
        return False
    days = len(one.date_start) == len(other.date_start) == 10
    return bool(shared) if not days else bool(shared) or (ours == theirs and one.kind == other.kind)


def _one_time(one: str, other: str) -> bool:
    """Whether two dates may be of one day: as far as the less exact goes, or a day apart."""
    size = min(len(one), len(other))
    if size == 10:
        return abs((date.fromisoformat(one) - date.fromisoformat(other)).days) <= _DAYS_APART
    return size > 4 and one[:size] == other[:size]


def _in_the_news(one: MeetingRow, other: MeetingRow, published: Mapping[str, str]) -> bool:
    ours, theirs = published.get(one.article_id, ""), published.get(other.article_id, "")
    if not ours or not theirs:
        return False
    return abs((date.fromisoformat(ours) - date.fromisoformat(theirs)).days) <= _DAYS_OF_NEWS


def _join(first: dict[str, list[MeetingRow]], one: str, other: str) -> None:
    kept, given = sorted((one, other))
    for meeting in first.pop(given):
        meeting.event_id = kept
        first[kept].append(meeting)
