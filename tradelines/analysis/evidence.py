"""From a fact to the words it was read from, its article and what is to be known about it."""

from dataclasses import dataclass
from typing import Any

from tradelines.analysis.articles import name_of
from tradelines.analysis.corrections import corrected_by
from tradelines.analysis.tables import Tables
from tradelines.schema import WarningCode


@dataclass(frozen=True, slots=True)
class Note:
    """One warning about a fact."""

    code: WarningCode
    detail: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """The sentence of a fact, the words in it that carry the fact, and the article it stands in.

    `basis` is how its period or date is known, in the words of the schema; `corrected` what was put right by hand.
    """

    table: str
    row_id: str
    sentence: str
    start: int
    end: int
    rule: str
    article: dict[str, Any]
    article_name: str
    basis: str
    notes: tuple[Note, ...]
    corrected: tuple[str, ...] = ()


def evidence_of(tables: Tables, table: str, row_id: str) -> Evidence | None:
    """The evidence of a row of a fact table; None where there is no such row.

    `start` and `end` are offsets in the sentence. Where the words stand outside of it they are both 0.
    """
    row = tables.row(table, row_id)
    if row is None:
        return None
    text = tables.text(row["article_id"])
    words = text[row["start"] : row["end"]]
    start = _place(text, row, words)
    article = tables.row("articles", row["article_id"]) or {}
    return Evidence(
        table=table,
        row_id=row_id,
        sentence=row["evidence"],
        start=start,
        end=start + len(words) if words and start >= 0 else 0,
        rule=row["rule"],
        article=article,
        article_name=name_of(article, text) if article else str(row["article_id"]),
        basis=str(row.get("period_basis") or row.get("date_basis") or ""),
        notes=notes_of(tables, table, row_id),
        corrected=corrected_by(tables, row),
    )


def _place(text: str, row: dict[str, Any], words: str) -> int:
    """Where the words begin in the sentence: by the offsets, since the same words may stand in it twice."""
    sentence = row["evidence"]
    begin = text.rfind(sentence, 0, int(row["start"]) + len(sentence))
    if begin >= 0 and begin <= row["start"] and sentence[row["start"] - begin :].startswith(words):
        return int(row["start"]) - begin
    return max(sentence.find(words), 0) if words and words in sentence else 0


def notes_of(tables: Tables, table: str, row_id: str) -> tuple[Note, ...]:
    """The warnings about one row."""
    found = tables.warnings[(tables.warnings["row_id"] == row_id) & (tables.warnings["table"] == table)]
    return tuple(Note(code, detail) for code, detail in zip(found["code"], found["detail"], strict=True))
