"""The article as all readers see it."""

from dataclasses import dataclass
from datetime import date

from tradelines.schema import PublishedBasis


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article. `text` is kept to the letter: every offset of every fact counts in it.

    `published_partial` is what is known of a date of publication that is not whole: "YYYY-MM" of a page that
    names no day, "--MM-DD" of a dateline that names no year.
    """

    article_id: str
    text: str
    source: str = ""
    url: str = ""
    title: str = ""
    publisher: str = ""
    language: str = "en"
    published: date | None = None
    published_basis: PublishedBasis = ""
    published_partial: str = ""
