"""What a build maps over its articles: one pure function, an article as given to its rows."""

import hashlib
from dataclasses import dataclass, field

from tradelines.building.checks import check_article
from tradelines.building.sources import Given
from tradelines.reading.articles import Article, article_from_record
from tradelines.reading.reader import read
from tradelines.schema import ArticleRow, CheckRow, Facts


@dataclass(frozen=True, slots=True)
class Task:
    """One article to be read; only as far as its own row where another article has the same text."""

    given: Given
    sha256: str
    duplicate_of: str = ""


@dataclass(slots=True)
class Reading:
    """The rows of one article, as far as they can be told from this article alone."""

    article: ArticleRow
    facts: Facts = field(default_factory=Facts)
    checks: list[CheckRow] = field(default_factory=list)


def read_task(task: Task) -> Reading:
    """Read one article and check its figures against each other.

    An error in a reader costs this article, which says so, and no other.
    """
    given = task.given
    try:
        record = {**given.outside, "id": given.article_id, "text": given.text}
        article = article_from_record(record, source=given.source)
        row = _row(article, task.sha256)
        if task.duplicate_of:
            row.status, row.duplicate_of = "duplicate", task.duplicate_of
            return Reading(row)
        facts = read(article)
        checks, warnings = check_article(row, facts)
    except Exception as error:  # whatever it is, the other articles are not to suffer
        reason = f"the reader failed: {type(error).__name__}: {error}"
        return Reading(ArticleRow(article_id=given.article_id, source=given.source, status="rejected", reason=reason))
    facts.warnings.extend(warnings)
    return Reading(row, facts, checks)


def text_sha256(text: str) -> str:
    """The fingerprint of a text, by which duplicates are told."""
    return hashlib.sha256(text.encode()).hexdigest()


def _row(article: Article, sha256: str) -> ArticleRow:
    return ArticleRow(
        article_id=article.article_id,
        source=article.source,
        url=article.url,
        title=article.title,
        publisher=article.publisher,
        language=article.language,
        published=article.published.isoformat() if article.published else "",
        published_basis=article.published_basis,
        words=len(article.text.split()),
        sha256=sha256,
    )
