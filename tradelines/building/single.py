"""One article, from a file or from bytes, on the same path as a build."""

from itertools import islice

from tradelines.building.resolve import resolve
from tradelines.building.sources import Given, Rejected, Sources, article_of_bytes, as_given
from tradelines.building.work import Reading, Task, read_task, text_sha256


class NotOneArticleError(ValueError):
    """What was given is no article, or more than one."""


def read_one(file: str, *, content: bytes | None = None, published: str = "") -> Reading:
    """The rows of the one article in a file, or in `content` if that is given, with all warnings.

    `published` is an ISO 8601 date that stands over what the article says. SourceError where there is no such
    file; NotOneArticleError where it holds none that can be read, or several, or the date is none.
    """
    found = list(islice(Sources([file]), 2)) if content is None else [article_of_bytes(content, "stdin", file)]
    if len(found) > 1:
        raise NotOneArticleError(f"{file} holds several articles; use build for those")
    article = found[0] if found else Rejected(file, file, "there is no article in it")
    if isinstance(article, Given) and published:
        record = {**article.outside, "text": article.text, "published": published}
        article = as_given(record, fallback_id=article.article_id, source=article.source)
    if isinstance(article, Rejected):
        raise NotOneArticleError(f"{file}: {article.reason}")
    reading = read_task(Task(article, text_sha256(article.text)))
    if reading.article.status == "rejected":
        raise NotOneArticleError(f"{file}: {reading.article.reason}")
    return next(resolve([reading]).applied([reading]))
