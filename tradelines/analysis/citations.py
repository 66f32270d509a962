"""Where a fact was read: its sentence, where that stands, and the article to cite, for papers that leave the house."""

from collections.abc import Iterable
from dataclasses import dataclass

from tradelines.analysis.evidence import Note, evidence_of
from tradelines.analysis.tables import Tables

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Citation:
    """The source of one row of a fact table.

    `sentence` stands in the article as it is; `start` and `end` are the offsets, in characters of the article's text,
    of the words in it that carry the fact. What is not known is empty.
    """

    title: str
    publisher: str
    published: str
    address: str
    sentence: str
    start: int
    end: int
    notes: tuple[Note, ...]


def citations(tables: Tables, keys: Iterable[Key]) -> dict[Key, Citation]:
    """The sources of these rows, each named by its table and its id; rows that are not there are left out."""
    wanted = list(dict.fromkeys(keys))
    rows = {key: tables.row(*key) for key in wanted}
    tables.texts([str(row["article_id"]) for row in rows.values() if row])  # all at one go; they are remembered
    found = {}
    for key, row in rows.items():
        evidence = evidence_of(tables, *key)
        if row is not None and evidence is not None:
            article = evidence.article
            found[key] = Citation(
                title=evidence.article_name,
                publisher=str(article.get("publisher", "")),
                published=str(article.get("published", "")),
                address=str(article.get("url", "")),
                sentence=evidence.sentence,
                start=int(row["start"]),
                end=int(row["end"]),
                notes=evidence.notes,
            )
    return found
