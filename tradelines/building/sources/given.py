"""What comes out of a source: an article as it was given, or the reason why there is none."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

# A year of an agency's news is some 50 million characters; the longest single article known has 1.1 million.
# Longer "articles" are dumps in which no sentence stands for itself.
LONGEST_ARTICLE = 5_000_000
LONGEST_ID = 200

# A scraped page may hold a stray NUL or two; in binary files and in UTF-16 without its mark they are everywhere.
_BINARY = 0.01

# Keys of an article record besides `id` and `text`. What else a record holds is left alone.
OUTSIDE = ("url", "title", "published", "lang", "publisher")

# Ids stand in `|`-joined lists and in addresses of pages.
_NOT_IN_IDS = re.compile(r"[\s|\x00-\x1f\x7f\ud800-\udfff]+")
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Given:
    """One article as it was given: its id, its place, its text to the letter, and what is known from outside."""

    article_id: str
    source: str
    text: str
    outside: Mapping[str, str] = field(default_factory=dict)

    def named(self, article_id: str) -> "Given":
        """The same article under another id."""
        return self if article_id == self.article_id else replace(self, article_id=article_id)


@dataclass(frozen=True, slots=True)
class Rejected:
    """Something that was given and is no article that can be read; `reason` says why, in plain words."""

    article_id: str
    source: str
    reason: str


def as_given(record: Mapping[str, Any], *, fallback_id: str, source: str) -> Given | Rejected:
    """The article of a record, or why it is none."""
    article_id = clean_id(record.get("id")) or clean_id(fallback_id) or "article"
    text = record.get("text")
    if not isinstance(text, str):
        return Rejected(article_id, source, "the record has no text")
    reason = flaw(text)
    if reason:
        return Rejected(article_id, source, reason)
    told = {key: value for key in OUTSIDE if (value := _told(record.get(key)))}
    if "published" in told and not _is_date(told["published"]):
        return Rejected(article_id, source, f"published is no date like 2022-01-29: {told['published'][:40]}")
    return Given(article_id, source, text, told)


def flaw(text: str) -> str:
    """Why a text cannot be read as an article, in plain words; empty where it can."""
    if not text.strip():
        return "empty: there is no text in it"
    if len(text) > LONGEST_ARTICLE:
        return f"too long: an article may have {LONGEST_ARTICLE:,} characters"
    if text.count("\x00") > _BINARY * len(text):
        return "not text: it is full of NUL characters, as binary files are"
    if _SURROGATE.search(text):
        return "not UTF-8: some of its bytes stand for no character; save it as UTF-8"
    return ""


def clean_id(value: Any) -> str:
    """An id without blanks, bars and control characters, of at most `LONGEST_ID` characters."""
    return _NOT_IN_IDS.sub("_", "" if value is None else str(value).strip())[:LONGEST_ID]


class Ids:
    """Hands out ids so that no two articles of a build share one: the second `a` becomes `a-2`."""

    def __init__(self) -> None:
        """No id is taken yet."""
        self._taken: dict[str, int] = {}

    def unique(self, article_id: str) -> str:
        """The id itself where it is free, else with the next free number."""
        if article_id not in self._taken:
            self._taken[article_id] = 1
            return article_id
        number = self._taken[article_id] + 1
        while f"{article_id}-{number}" in self._taken:
            number += 1
        self._taken[article_id] = number
        self._taken[f"{article_id}-{number}"] = 1
        return f"{article_id}-{number}"


def _told(value: Any) -> str:
    """What a record tells under a key, as text: dates in ISO 8601, nothing for null and NaN."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    text = value.isoformat() if isinstance(value, date) else str(value)
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text).strip()


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text[:10])
    except ValueError:
        return False
    return True
