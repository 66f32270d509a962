"""A new correction: the row it is about is looked up in the tables, so that it says what it was made against."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from tradelines.building.corrections.cells import CellError, check_fields, value_of
from tradelines.building.corrections.file import CorrectionsError, load, next_id, save
from tradelines.building.people import name_and_country
from tradelines.building.tables import cells_of
from tradelines.schema import TABLES, CorrectionRow


def add(path: Path, tables: Path, correction: CorrectionRow) -> CorrectionRow:
    """Put a correction into the file, with an id, and with what stands in the tables now.

    CorrectionsError where there is no such row, person or meeting, or the value cannot stand there; nothing is
    written then.
    """
    look_up = _of_two if correction.kind in ("join", "apart") else _of_row
    correction = look_up(tables, correction)
    if not correction.reason.strip() or not correction.author.strip():
        raise CorrectionsError("say who makes the correction, and why")
    read = load(path)
    correction = replace(correction, correction_id=next_id(read.rows))
    save(read, [*read.rows, correction])
    return correction


def withdraw(path: Path, correction_id: str) -> CorrectionRow:
    """Take a correction out of the file, and give it back. CorrectionsError where there is none of that id."""
    read = load(path)
    found = [row for row in read.rows if row.correction_id == correction_id]
    if not found:
        known = ", ".join(row.correction_id for row in read.rows) or "none"
        raise CorrectionsError(f"there is no correction {correction_id}; there are: {known}")
    save(read, [row for row in read.rows if row.correction_id != correction_id])
    return found[0]


def _of_row(tables: Path, correction: CorrectionRow) -> CorrectionRow:
    """A field or a whole row, with its sentence."""
    row = _row(tables, correction.table, correction.row_id)
    if correction.kind == "drop":
        return replace(correction, evidence=row["evidence"])
    try:
        check_fields(correction.table, correction.field)
        value_of(correction.table, correction.field, correction.value)
    except CellError as error:
        raise CorrectionsError(str(error)) from error
    old = row[correction.field]
    if old == correction.value:
        raise CorrectionsError(f"{correction.field} of {correction.row_id} is {old!r} already")
    return replace(correction, old=old, evidence=row["evidence"])


def _of_two(tables: Path, correction: CorrectionRow) -> CorrectionRow:
    """Two persons or two reports; of reports and participants with their sentences."""
    if correction.row_id == correction.other_id:
        raise CorrectionsError("two different ones must be named")
    if correction.table == "meetings":
        sentences = [_row(tables, "meetings", side)["evidence"] for side in (correction.row_id, correction.other_id)]
    else:
        sentences = [_sentence(tables, side) for side in (correction.row_id, correction.other_id)]
    return replace(correction, evidence=sentences[0], other_evidence=sentences[1])


def _sentence(tables: Path, side: str) -> str:
    """The sentence of a participant; none for a whole person. CorrectionsError where there is no such person."""
    name, country = name_and_country(side)

    def known(row: dict[str, str]) -> bool:
        return row["person_id"] == side or (name in row["spellings"].split("|") and country in ("", row["country"]))

    if _rows(tables, "people", known):
        return ""
    found = _rows(tables, "participants", lambda row: row["participant_id"] == side)
    if not found:
        raise CorrectionsError(f"nobody in {tables} is {side!r}: give a person_id, a participant_id or a spelling")
    return found[0]["evidence"]


def _row(tables: Path, table: str, key: str) -> dict[str, str]:
    found = _rows(tables, table, lambda row: row[TABLES[table].key] == key)
    if not found:
        raise CorrectionsError(f"there is no {TABLES[table].key} {key!r} in {tables}")
    return found[0]


def _rows(tables: Path, table: str, wanted: Callable[[dict[str, str]], bool]) -> Sequence[dict[str, str]]:
    names = TABLES[table].names
    try:
        rows = (dict(zip(names, cells, strict=True)) for cells in cells_of(tables, table))
        return [row for row in rows if wanted(row)]
    except (OSError, ValueError) as error:
        raise CorrectionsError(f"the tables cannot be looked up ({error}); build them first") from error
