"""One report of a meeting: what tells events apart, and nothing else of the row."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from sys import intern

from tradelines.schema import MeetingRow
from tradelines.schema.vocabularies import MeetingKind

_FAMILY = {"signing": "meeting", "visit": "meeting"}
_DAYS_APART = 1
DAYS_OF_NEWS = 10


@dataclass(slots=True)
class Report:
    """What identifies a meeting as one article tells of it, and the event that it was found to tell of.

    `gathered` are the numbers of its participants' personas, `people` their ids once they are known.
    """

    meeting_id: str
    article_id: str
    kind: MeetingKind
    date_start: str
    place: str
    countries: tuple[str, ...]
    held: bool
    series_number: int | None
    published: str = ""
    gathered: tuple[int, ...] = ()
    people: tuple[str, ...] = ()
    event_id: str = ""
    merged: str = ""
    corrected: tuple[str, ...] = ()


def report_of(meeting: MeetingRow, published: str, gathered: Sequence[int]) -> Report:
    """The identifying part of a row; `published` is its article's date (ISO 8601), `gathered` who was there."""
    return Report(
        meeting.meeting_id,
        meeting.article_id,
        meeting.kind,
        intern(meeting.date_start),
        intern(meeting.place),
        _kept_once(meeting.countries),
        meeting.held,
        meeting.series_number,
        intern(published),
        tuple(gathered),
    )


@lru_cache(maxsize=4096)
def _kept_once(countries: tuple[str, ...]) -> tuple[str, ...]:
    """The same set of countries comes back in thousands of reports."""
    return tuple(intern(code) for code in countries)


def why_same(one: Report, other: Report) -> str:
    """Why two reports are taken to tell of one event; empty where they are not."""
    if _FAMILY.get(one.kind, one.kind) != _FAMILY.get(other.kind, other.kind) or one.held != other.held:
        return ""
    ours, theirs = set(one.countries), set(other.countries)
    if len(ours & theirs) * 2 < len(ours | theirs) or not ours & theirs:
        return ""
    if one.place and other.place and one.place != other.place:
        return ""
    numbers = one.series_number is not None and one.series_number == other.series_number
    if numbers and one.kind == other.kind == "commission session" and ours == theirs:
        return f"session no. {one.series_number} of the same countries"
    shared = len(set(one.people) & set(other.people))
    if not (one.date_start and other.date_start):
        return (
            f"{shared} people in common, in the news within {DAYS_OF_NEWS} days" if _newly(one, other, shared) else ""
        )
    when = _one_time(one.date_start, other.date_start)
    if not when or (one.people and other.people and not shared):
        return ""
    if shared:
        return f"{shared} {'person' if shared == 1 else 'people'} in common, {when}"
    days = len(one.date_start) == len(other.date_start) == 10
    return f"the same countries and kind, {when}" if days and ours == theirs and one.kind == other.kind else ""


def _one_time(one: str, other: str) -> str:
    """How two dates may be of one day, as far as the less exact goes or a day apart; empty where they may not."""
    size = min(len(one), len(other))
    if size == 10:
        days = abs((date.fromisoformat(one) - date.fromisoformat(other)).days)
        return "" if days > _DAYS_APART else "a day apart" if days else f"both on {one}"
    return f"both in {one[:size]}" if size > 4 and one[:size] == other[:size] else ""


def _newly(one: Report, other: Report, shared: int) -> bool:
    """Whether two reports without a date have people in common and were published near each other."""
    if shared < 2 or not one.published or not other.published:
        return False
    return abs((date.fromisoformat(one.published) - date.fromisoformat(other.published)).days) <= DAYS_OF_NEWS
