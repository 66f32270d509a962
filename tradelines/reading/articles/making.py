"""From what is given to an Article: what is missing is read off the text where it stands there plainly."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from tradelines.reading.articles.article import Article
from tradelines.reading.articles.dating import Dating, dating_of
from tradelines.reading.articles.furniture import publisher_of, title_of
from tradelines.reading.articles.language import language_of
from tradelines.schema import PublishedBasis

_MISSING = frozenset({"nan", "NaN", "NaT", "<NA>"})
# What takes no room on a page and would cut a word in two: soft hyphens, joiners, marks of direction, a stray BOM.
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")


def article_from_text(  # noqa: PLR0913 - each is a fact of the article that may be given or not
    text: str,
    *,
    article_id: str,
    source: str,
    url: str = "",
    title: str = "",
    publisher: str = "",
    language: str = "",
    published: date | None = None,
    published_basis: PublishedBasis = "given",
) -> Article:
    """An article of a text and of what is known beside it; the text is kept to the letter, as `as_seen` tells.

    `published_basis` tells where a `published` that is handed over comes from.
    """
    text, title = as_seen(text), as_seen(title)
    dating = Dating(published, published_basis) if published else dating_of(text, url)
    return Article(
        article_id=article_id,
        text=text,
        source=source,
        url=url,
        title=title or title_of(text),
        publisher=publisher or publisher_of(text),
        language=language or language_of(text),
        published=dating.published,
        published_basis=dating.basis,
        published_partial=dating.partial,
    )


def as_seen(text: str) -> str:
    """The text as it is seen: each letter one character with its marks (NFC), and nothing that takes no room."""
    if text.isascii():
        return text
    if _UNSEEN.search(text):
        text = _UNSEEN.sub("", text)
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def article_from_record(record: Mapping[str, Any], *, source: str) -> Article:
    """An article of a record with `text` and, where known, `id`, `url`, `title`, `published`, `lang`, `publisher`.

    Without an id the stem of the source is the id. Raises KeyError without `text`, and ValueError for a
    `published` that is no ISO 8601 date.
    """
    published = _date(record.get("published"))
    return article_from_text(
        record["text"],
        article_id=_text(record.get("id")) or _stem(source),
        source=source,
        url=_text(record.get("url")),
        title=_text(record.get("title")),
        publisher=_text(record.get("publisher")),
        language=_text(record.get("lang")),
        published=published,
    )


def _text(value: object) -> str:
    """A cell as text; missing values of any library (None, NaN, NaT) are empty."""
    return "" if value is None or str(value) in _MISSING else str(value).strip()


def _date(value: object) -> date | None:
    given = _text(value)
    return date.fromisoformat(given[:10]) if given else None


def _stem(source: str) -> str:
    return PurePosixPath(urlsplit(source).path.replace("\\", "/")).stem
