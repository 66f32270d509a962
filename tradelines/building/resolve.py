"""What is one across articles: the persons behind the spellings, the events behind the reports, mirrored figures."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from sys import intern

from tradelines.building.checks import Claim, NewestClaims, check_corpus, claim_of, comparable_trade
from tradelines.building.people import (
    ByHand,
    Report,
    Sighting,
    report_of,
    resolve_events,
    resolve_sightings,
    sighting_of,
)
from tradelines.building.work import Reading
from tradelines.schema import PersonRow, WarningRow


@dataclass(slots=True)
class Resolved:
    """What the rows of all articles together tell of single ones."""

    people: Sequence[PersonRow]
    person_ids: Mapping[str, str]
    reports: Mapping[str, Report]
    warnings: Mapping[str, Sequence[WarningRow]]
    corrected: Mapping[str, tuple[str, ...]]

    def applied(self, reading: Reading) -> Reading:
        """The reading with persons, events and warnings filled in, in place."""
        for participant in reading.facts.participants:
            participant.person_id = self.person_ids.get(participant.participant_id, "")
            participant.corrected = (*participant.corrected, *self.corrected.get(participant.person_id, ()))
        for meeting in reading.facts.meetings:
            report = self.reports[meeting.meeting_id]
            meeting.event_id, meeting.merged = report.event_id, report.merged
            meeting.corrected = (*meeting.corrected, *report.corrected)
        reading.facts.warnings.extend(self.warnings.get(reading.article.article_id, ()))
        return reading


@dataclass(slots=True)
class _Kept:
    """Of all rows, what identifies them: their evidence would not fit into memory."""

    claims: list[Claim] = field(default_factory=list)
    lines: NewestClaims = field(default_factory=NewestClaims)
    newest: str = ""
    sightings: list[Sighting] = field(default_factory=list)
    reports: list[Report] = field(default_factory=list)

    def add(self, reading: Reading) -> None:
        self.claims.extend(claim for row in comparable_trade(reading.facts) if (claim := claim_of(row)))
        for segment in reading.facts.segments:
            self.lines.add(segment)
        self.newest = max(self.newest, reading.article.published)
        held = {meeting.meeting_id: meeting for meeting in reading.facts.meetings}
        self.sightings.extend(sighting_of(row, held.get(row.meeting_id)) for row in reading.facts.participants)
        self.reports.extend(report_of(meeting, reading.article.published) for meeting in held.values())


def resolve(readings: Iterable[Reading], hand: ByHand | None = None) -> Resolved:
    """Look through the readings of all articles once; of each only what identifies its rows is kept in memory.

    What someone has said by hand of two persons or two reports stands over what the rows tell.
    """
    hand = hand or ByHand()
    kept = _Kept()
    for reading in readings:
        kept.add(reading)
    warnings: dict[str, list[WarningRow]] = defaultdict(list)
    for warning in check_corpus(kept.claims, kept.lines, kept.newest):
        warnings[warning.article_id].append(warning)
    people = resolve_sightings(kept.sightings, hand.of("people"))
    there: dict[str, list[str]] = defaultdict(list)
    for sighting in kept.sightings:
        if sighting.participant_id in people.ids:
            there[sighting.meeting_id].append(intern(people.ids[sighting.participant_id]))
    for report in kept.reports:
        report.people = tuple(there.get(report.meeting_id, ()))
    resolve_events(kept.reports, hand.of("meetings"))
    reports = {report.meeting_id: report for report in kept.reports}
    corrected = {row.person_id: row.corrected for row in people.rows if row.corrected}
    return Resolved(people.rows, people.ids, reports, warnings, corrected)
