"""What is one across articles: the persons behind the spellings, the events behind the reports, mirrored figures."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tradelines.building.checks import Claim, NewestClaims, check_corpus, claim_of, comparable_trade
from tradelines.building.people import (
    ByHand,
    Gathering,
    Report,
    Who,
    person_of,
    report_of,
    resolve_events,
    resolve_persons,
    sighting_of,
)
from tradelines.building.work import Reading
from tradelines.schema import PersonRow, WarningRow


@dataclass(slots=True)
class Resolved:
    """What the rows of all articles together tell of single ones: by number of participant and of meeting."""

    who: Who
    participants: Sequence[int]
    reports: Sequence[Report]
    warnings: Mapping[str, Sequence[WarningRow]]

    @property
    def people(self) -> Sequence[PersonRow]:
        """A row of each person."""
        return self.who.rows

    def applied(self, readings: Iterable[Reading]) -> Iterator[Reading]:
        """The same readings in the same order, with persons, events and warnings filled in, in place."""
        numbers, reports = iter(self.participants), iter(self.reports)
        corrected = {row.person_id: row.corrected for row in self.who.rows if row.corrected}
        for reading in readings:
            for participant in reading.facts.participants:
                participant.person_id = person_of(self.who, next(numbers))
                participant.corrected = (*participant.corrected, *corrected.get(participant.person_id, ()))
            for meeting in reading.facts.meetings:
                report = next(reports)
                meeting.event_id, meeting.merged = report.event_id, report.merged
                meeting.corrected = (*meeting.corrected, *report.corrected)
            reading.facts.warnings.extend(self.warnings.get(reading.article.article_id, ()))
            yield reading


@dataclass(slots=True)
class _Kept:
    """Of all rows, what identifies them: their evidence, and the ids of participants, would not fit into memory."""

    gathering: Gathering
    claims: list[Claim] = field(default_factory=list)
    lines: NewestClaims = field(default_factory=NewestClaims)
    newest: str = ""
    participants: "array[int]" = field(default_factory=lambda: array("l"))
    reports: list[Report] = field(default_factory=list)

    def add(self, reading: Reading) -> None:
        self.claims.extend(claim for row in comparable_trade(reading.facts) if (claim := claim_of(row)))
        for segment in reading.facts.segments:
            self.lines.add(segment)
        self.newest = max(self.newest, reading.article.published)
        held = {meeting.meeting_id: meeting for meeting in reading.facts.meetings}
        rows = reading.facts.participants
        numbers = self.gathering.add(sighting_of(row, held.get(row.meeting_id)) for row in rows)
        self.participants.extend(numbers)
        there: dict[str, list[int]] = defaultdict(list)
        for row, number in zip(rows, numbers, strict=True):
            there[row.meeting_id].append(number)
        for meeting in reading.facts.meetings:
            self.reports.append(report_of(meeting, reading.article.published, there[meeting.meeting_id]))


def resolve(readings: Iterable[Reading], hand: ByHand | None = None) -> Resolved:
    """Look through the readings of all articles once; of each only what identifies its rows is kept in memory.

    What someone has said by hand of two persons or two reports stands over what the rows tell.
    """
    hand = hand or ByHand()
    kept = _Kept(Gathering(hand.of("people")))
    for reading in readings:
        kept.add(reading)
    warnings: dict[str, list[WarningRow]] = defaultdict(list)
    for warning in check_corpus(kept.claims, kept.lines, kept.newest):
        warnings[warning.article_id].append(warning)
    kept.claims.clear()
    who = resolve_persons(kept.gathering)
    for report in kept.reports:
        report.people = tuple(dict.fromkeys(person_of(who, number) for number in report.gathered if number >= 0))
    resolve_events(kept.reports, hand.of("meetings"))
    return Resolved(who, kept.participants, kept.reports, warnings)
