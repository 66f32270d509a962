"""The article as all readers see it."""

from dataclasses import dataclass
from datetime import date

from tradelines.schema import PublishedBasis


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article. `text` is kept to the letter, as it is seen: every offset of every fact counts in it.

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

    @property
    def published_month(self) -> tuple[int, int] | None:
        """Year and month of publication, from the whole date or from one that is known that far."""
        if self.published:
            return self.published.year, self.published.month
        year, _, month = self.published_partial.partition("-")
        return (int(year), int(month)) if year else None
