"""Corrections on their way into the tables: each reading is put right before anything is resolved across articles."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from tradelines.building.checks import check_article
from tradelines.building.corrections.cells import value_of
from tradelines.building.corrections.file import Corrected
from tradelines.building.corrections.following import SETTLED, FactTableRow, set_field
from tradelines.building.people import ByHand
from tradelines.building.sources import shown_source
from tradelines.building.tables import cell
from tradelines.building.work import Reading
from tradelines.schema import FACT_TABLES, TABLES, CorrectionRow, Facts

_MOST_NOTES = 20
_OTHER_WORDS = "the sentence under it has changed; look again, withdraw it, and make it anew where it still holds"


class Corrections:
    """The corrections of one build. What could not be applied is known once every reading has come by."""

    def __init__(self, read: Corrected) -> None:
        """Take what stands in the file."""
        self._read = read
        self._failed: dict[str, str] = {}
        self._by_row: dict[tuple[str, str], list[CorrectionRow]] = defaultdict(list)
        self._sentences: dict[str, list[tuple[str, str]]] = defaultdict(list)
        pairs = []
        for row in read.rows:
            if row.kind in ("join", "apart"):
                pairs.append(row)
                for key, evidence in ((row.row_id, row.evidence), (row.other_id, row.other_evidence)):
                    if evidence:
                        self._sentences[key].append((row.correction_id, evidence))
            else:
                self._failed[row.correction_id] = f"there is no {row.table} {row.row_id} in these articles"
                self._by_row[row.table, row.row_id].append(row)
        self.pairs = ByHand(pairs, self._failed)

    @property
    def fingerprint(self) -> dict[str, str]:
        """sha256 of the file, by its name; nothing where it holds no corrections."""
        if not self._read.rows and not self._read.problems:
            return {}
        return {shown_source(str(self._read.path)): hashlib.sha256(self._read.content).hexdigest()}

    def applied(self, reading: Reading) -> Reading:
        """The reading put right, in place: what follows from a corrected cell is set, all checks are made anew."""
        facts = reading.facts
        self._compare_sentences(facts)
        found = list(self._found(facts))
        if not found:
            return reading
        _, before = check_article(reading.article, facts)
        for warning in before:
            facts.warnings.remove(warning)
        place = {row.correction_id: number for number, row in enumerate(self._read.rows)}
        for correction, row in sorted(found, key=lambda item: place[item[0].correction_id]):
            failure = _apply(correction, row, facts)
            self._failed.pop(correction.correction_id, None)
            if failure:
                self._failed[correction.correction_id] = failure
        reading.checks, after = check_article(reading.article, facts)
        facts.warnings.extend(after)
        return reading

    def rows(self) -> list[CorrectionRow]:
        """Each correction with what became of it."""
        rows = []
        for row in self._read.rows:
            failure = self._failed.get(row.correction_id, "")
            rows.append(replace(row, state="lapsed" if failure else "applied", detail=failure))
        return rows

    def notes(self) -> list[str]:
        """What was not applied, with file and line."""
        lapsed = [f"{self._read.at(row)}: not applied: {row.detail}" for row in self.rows() if row.state == "lapsed"]
        notes = [*self._read.problems, *lapsed]
        more = len(notes) - _MOST_NOTES
        return notes if more <= 0 else [*notes[:_MOST_NOTES], f"{more:,} more corrections were not applied"]

    def _found(self, facts: Facts) -> Iterator[tuple[CorrectionRow, FactTableRow]]:
        for table in FACT_TABLES if self._by_row else ():
            key = TABLES[table].key
            for row in getattr(facts, table):
                for correction in self._by_row.get((table, getattr(row, key)), ()):
                    yield correction, row

    def _compare_sentences(self, facts: Facts) -> None:
        """Let those lapse that join or keep apart reports or participants whose sentence has changed."""
        for table in ("meetings", "participants") if self._sentences else ():
            key = TABLES[table].key
            for row in getattr(facts, table):
                for correction_id, evidence in self._sentences.get(getattr(row, key), ()):
                    if evidence != row.evidence:
                        self._failed[correction_id] = _OTHER_WORDS


def _apply(correction: CorrectionRow, row: FactTableRow, facts: Facts) -> str:
    """Drop the row or set its field; why that cannot be done, where it cannot."""
    rows = getattr(facts, correction.table)
    if not any(other is row for other in rows):
        return "the row was dropped by another correction"
    if row.evidence != correction.evidence:
        return _OTHER_WORDS
    if correction.kind == "drop":
        rows[:] = [other for other in rows if other is not row]
        dropped = {correction.row_id}
        if correction.table == "meetings":
            dropped |= {person.participant_id for person in facts.participants if person.meeting_id in dropped}
            facts.participants = [person for person in facts.participants if person.participant_id not in dropped]
        facts.warnings = [warning for warning in facts.warnings if warning.row_id not in dropped]
        return ""
    stands = cell(getattr(row, correction.field))
    if stands != correction.old:
        return f"{correction.field} is {stands!r} now, not {correction.old!r}; look again"
    set_field(row, correction.field, value_of(correction.table, correction.field, correction.value))
    row.corrected = (*row.corrected, correction.correction_id)
    settled = SETTLED.get(correction.field, ())
    key = correction.row_id
    facts.warnings = [item for item in facts.warnings if item.row_id != key or item.code not in settled]
    return ""
