"""Corrections: what someone who looked has put right, with who, when and why. They are data, and can be withdrawn."""

from dataclasses import dataclass

from tradelines.schema.columns import column
from tradelines.schema.vocabularies import CorrectedTable, CorrectionKind, CorrectionState

# What the column `corrected` means, which every table that can be corrected has.
CORRECTED = "ids of the corrections that the row went through; the table corrections says what, who, when and why"


@dataclass(slots=True, kw_only=True)
class CorrectionRow:
    """One correction. All but the last two columns stand in data/corrections.csv, in this order."""

    correction_id: str = column("the correction")
    kind: CorrectionKind = column("a field set, a row dropped, two taken for one, or two kept apart")
    table: CorrectedTable = column("the table; for one or two of persons people, of events meetings")
    row_id: str = column(
        "key of the row; of a person the person_id, a participant_id, or a spelling, with its country where several "
        "have it: Ali Asadov (AZE)"
    )
    other_id: str = column("the other person or meeting of two", default="")
    field: str = column("the column that is set", default="")
    old: str = column("what stood there; where something else stands there, the correction lapses", default="")
    value: str = column("what is to stand there, written as in CSV", default="")
    evidence: str = column("the sentence of the row; where the row has another, the correction lapses", default="")
    other_evidence: str = column("the sentence of the other row of two", default="")
    author: str = column("who made it")
    made_on: str = column("when, ISO 8601")
    reason: str = column("why")
    state: CorrectionState = column("whether it was applied in this build", default="applied")
    detail: str = column("why it was not", default="")
