"""Stretches of time for which a figure stands: "in January-May", "the first half of 2021", "the same period"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tradelines.reading.spans.amounts import money_of
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.period import Period, covers, year_after, year_before
from tradelines.reading.spans.period_chunks import chunks_of
from tradelines.reading.spans.period_draft import Draft
from tradelines.reading.spans.period_drafts import draft_of
from tradelines.reading.spans.period_resolving import Resolver
from tradelines.reading.spans.period_years import is_ahead, now_of
from tradelines.reading.spans.roles import role_of
from tradelines.reading.spans.timeword import TimeWord

# "from the start of 2018 | to the end of May 2021", "2018-ci ilin əvvəlindən 2021-ci ilin I rübünün sonunadək"
_UNTIL = re.compile(
    r",?\s(?:to|until|till|through|up\sto|по|до)\s(?:the\s)?(?:(?:end|close)\sof\s|кон(?:ец|ца)\s)?(?:the\s)?"
)
_LASTS = re.compile(r"(?:'?\w{0,5})\s?(?:sonuna?|axirina?)?\s?-?(?:dək|dek|qədər|kadar|kimi|değin)(?!\w)")
# How near a period stands to its amount, and how long an amount may be printed.
_AT_AMOUNT, _LONGEST_AMOUNT = 12, 40

__all__ = ["Period", "covers", "periods_of", "year_after", "year_before"]


@once
def periods_of(document: Document) -> list[Period]:
    """Every period of the text, in order, with its days as far as text and date of publication give them."""
    drafts = list(_drafts(document))
    sure = {(draft.first, draft.last) for draft in drafts if not draft.doubtful}
    drafts = [draft for draft in drafts if not draft.doubtful or (draft.first, draft.last) in sure]
    resolver = Resolver(document, now_of(document, drafts, _titled(document)), drafts)
    return _with_stretches(document, [resolver.take(draft) for draft in drafts])


def _with_stretches(document: Document, periods: list[Period]) -> list[Period]:
    """The periods, with those joined that are the two ends of one: "from the start of 2018 to the end of May 2021"."""
    joined: list[Period] = []
    for period in periods:
        since = joined[-1] if joined else None
        if since and since.first and period.last and since.first < period.last and _ends(document, since, period):
            joined[-1] = replace(since, end=period.end, last=period.last, months=(0, 0), open_end=False)
        else:
            joined.append(period)
    return joined


def _ends(document: Document, since: Period, period: Period) -> bool:
    """Whether what began with the one period lasted until the end of the other, told right behind it."""
    if since.kind != "to date" or not since.open_end or period.refers_back or period.kind == "to date":
        return False
    gap, turkic = document.folded[since.end : period.start], document.lexicon.language in ("az", "tr")
    if turkic:
        return not gap.strip() and bool(_LASTS.match(document.folded, period.end))
    return bool(_UNTIL.fullmatch(gap))


def _titled(document: Document) -> list[Draft]:
    """The periods of a title that stands apart from the text."""
    article = document.article
    if not article.title or article.published or article.published_month or article.title in article.text:
        return []
    return list(_drafts(Document(replace(article, text=article.title, title=""))))


def _drafts(document: Document) -> Iterator[Draft]:
    """The periods of a text with their years open; "since then" begins on the last day that was named."""
    day: TimeWord | None = None
    told: Draft | None = None
    chunks = chunks_of(document)
    following = [*(chunk.start for chunk in chunks[1:]), len(document.text)]
    for chunk, end in zip(chunks, following, strict=False):
        if chunk.span and chunk.span.first.day and chunk.span.first.year:
            day = chunk.span.first
        draft = draft_of(document, chunk, end)
        if draft and chunk.aimed and chunk.aimed.what == "close" and not is_ahead(document, draft):
            # «По итогам года оборот вырос»: of which year is not told.
            continue
        if draft and draft.back == "then" and day:
            draft.back, draft.first, draft.last, draft.year = "", (day.number, day.day), (12, 31), day.year
        if draft and told and _is_of_comparison(document, told, draft):
            draft.comparison = True
        if draft and not draft.target and _is_of_earlier_level(document, draft):
            draft.comparison = True
        if draft:
            told = draft
            yield draft


def _is_of_comparison(document: Document, before: Draft, draft: Draft) -> bool:
    """Whether a period in brackets says which one was compared with: "... of the same months (Q1 of 2018: 12)"."""
    if not (before.comparison and before.back and draft.year and draft.first):
        return False
    gap = document.folded[before.end : draft.start]
    return gap.endswith("(") and not any(mark in gap for mark in ".;\n")


def _is_of_earlier_level(document: Document, draft: Draft) -> bool:
    """Whether a period stands at an amount from which another rose: "up from $2 million in the first half of 2002"."""
    before = within(money_of(document), draft.start - _AT_AMOUNT - _LONGEST_AMOUNT, draft.start)
    if not before or not 0 <= draft.start - before[-1].end <= _AT_AMOUNT or before[-1].case == "ablative":
        # "2022'deki 124 milyon dolardan 2024'te 60 milyon dolara": in Turkic languages it stands before its amount.
        return False
    return role_of(document, before[-1].start, before[-1].end, before[-1].case) == "previous"
