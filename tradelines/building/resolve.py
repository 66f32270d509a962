"""What is one across articles: the persons behind the spellings, the events behind the reports, mirrored figures."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from anyascii import anyascii

from tradelines.building.checks import Claim, check_corpus, claim_of, comparable_trade
from tradelines.building.work import Reading
from tradelines.schema import ParticipantRow, WarningRow

_NO_LETTERS = re.compile(r"[^a-z0-9]+")


@dataclass(slots=True)
class Resolved:
    """What the rows of all articles together tell of single ones."""

    warnings: dict[str, list[WarningRow]] = field(default_factory=lambda: defaultdict(list))

    def applied(self, reading: Reading) -> Reading:
        """The reading with persons, events and warnings filled in, in place."""
        for participant in reading.facts.participants:
            participant.person_id = person_id(participant)
        for meeting in reading.facts.meetings:
            meeting.event_id = meeting.meeting_id
        reading.facts.warnings.extend(self.warnings.get(reading.article.article_id, ()))
        return reading


def resolve(readings: Iterable[Reading]) -> Resolved:
    """Look through the readings of all articles once; of each only what identifies it is kept in memory."""
    claims: list[Claim] = []
    for reading in readings:
        claims.extend(claim for row in comparable_trade(reading.facts) if (claim := claim_of(row)))
    resolved = Resolved()
    for warning in check_corpus(claims):
        resolved.warnings[warning.article_id].append(warning)
    return resolved


def person_id(participant: ParticipantRow) -> str:
    """A person's name in Latin letters and country, as one word; empty for an office holder without a name."""
    letters = _NO_LETTERS.sub("-", anyascii(participant.name).lower()).strip("-")
    return "-".join(part for part in (letters, participant.country.lower()) if part) if letters else ""
