"""What is one across articles: the persons behind the spellings, the events behind the reports, mirrored figures."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from sys import intern

from tradelines.building.checks import Claim, NewestClaims, check_corpus, claim_of, comparable_trade
from tradelines.building.people import Sighting, resolve_events, resolve_sightings, sighting_of
from tradelines.building.work import Reading
from tradelines.schema import MeetingRow, ParticipantRow, PersonRow, WarningRow


@dataclass(slots=True)
class Resolved:
    """What the rows of all articles together tell of single ones."""

    people: Sequence[PersonRow]
    person_ids: Mapping[str, str]
    event_ids: Mapping[str, str]
    warnings: Mapping[str, Sequence[WarningRow]]

    def applied(self, reading: Reading) -> Reading:
        """The reading with persons, events and warnings filled in, in place."""
        for participant in reading.facts.participants:
            participant.person_id = self.person_ids.get(participant.participant_id, "")
        for meeting in reading.facts.meetings:
            meeting.event_id = self.event_ids[meeting.meeting_id]
        reading.facts.warnings.extend(self.warnings.get(reading.article.article_id, ()))
        return reading


@dataclass(slots=True)
class _Kept:
    """Of all rows, what identifies them: their evidence would not fit into memory."""

    claims: list[Claim] = field(default_factory=list)
    lines: NewestClaims = field(default_factory=NewestClaims)
    newest: str = ""
    sightings: list[Sighting] = field(default_factory=list)
    meetings: list[MeetingRow] = field(default_factory=list)
    published: dict[str, str] = field(default_factory=dict)
    countries: dict[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)

    def add(self, reading: Reading) -> None:
        self.claims.extend(claim for row in comparable_trade(reading.facts) if (claim := claim_of(row)))
        for segment in reading.facts.segments:
            self.lines.add(segment)
        self.newest = max(self.newest, reading.article.published)
        held = {meeting.meeting_id: meeting for meeting in reading.facts.meetings}
        self.sightings.extend(sighting_of(row, held.get(row.meeting_id)) for row in reading.facts.participants)
        self.meetings.extend(self._slim(meeting) for meeting in held.values())
        if held and reading.article.published:
            self.published[intern(reading.article.article_id)] = intern(reading.article.published)

    def _slim(self, meeting: MeetingRow) -> MeetingRow:
        """What tells one event from another, words that come back in thousands of articles kept once."""
        return MeetingRow(
            meeting_id=intern(meeting.meeting_id),
            article_id=intern(meeting.article_id),
            kind=meeting.kind,
            date_start=intern(meeting.date_start),
            place=intern(meeting.place),
            countries=self.countries.setdefault(meeting.countries, meeting.countries),
            held=meeting.held,
            series_number=meeting.series_number,
            evidence="",
            start=0,
            end=0,
            rule="",
        )


def resolve(readings: Iterable[Reading]) -> Resolved:
    """Look through the readings of all articles once; of each only what identifies its rows is kept in memory."""
    kept = _Kept()
    for reading in readings:
        kept.add(reading)
    warnings: dict[str, list[WarningRow]] = defaultdict(list)
    for warning in check_corpus(kept.claims, kept.lines, kept.newest):
        warnings[warning.article_id].append(warning)
    people = resolve_sightings(kept.sightings)
    resolve_events(kept.meetings, _persons(kept.sightings, people.ids), kept.published)
    return Resolved(
        people.rows, people.ids, {meeting.meeting_id: meeting.event_id for meeting in kept.meetings}, warnings
    )


def _persons(sightings: Iterable[Sighting], person_ids: Mapping[str, str]) -> Iterator[ParticipantRow]:
    for sighting in sightings:
        yield ParticipantRow(
            participant_id=sighting.participant_id, meeting_id=sighting.meeting_id, article_id="",
            person_id=person_ids.get(sighting.participant_id, ""), evidence="", start=0, end=0, rule="",
        )  # fmt: skip
