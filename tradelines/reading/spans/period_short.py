"""A year that is short for the months of it that were just told: "in January-May it was 5, this year's $6 million"."""

import re

from tradelines.reading.spans.document import Document
from tradelines.reading.spans.period import Period
from tradelines.reading.spans.period_draft import Draft
from tradelines.reading.spans.period_years import Now

# "..., this year", "а в этом году", "bu yıl ise": a comma and at most a few words before it.
_TURNS = re.compile(r",(?!\d)(?:\s[^\W\d]+){0,2}\s?$")


def is_of_these_months(document: Document, before: Period, draft: Draft) -> bool:
    """Whether "this year's" is short for the months just told: "January-May ... this year's $5 million"."""
    if not _may_be_short(before, draft):
        return False
    text = document.folded
    possessive = text[draft.start : draft.end].endswith("'s") or text.startswith("'s", draft.end)
    return possessive and document.sentence_at(before.start) == document.sentence_at(draft.start)


def is_of_those_months(document: Document, before: Period, draft: Draft, now: Now) -> bool:
    """Whether "this year" is short for the months just told of last year: "in May 2024 it was 5, this year 6"."""
    if not (_may_be_short(before, draft) and before.first) or draft.unit:
        return False
    here = document.sentence_at(before.start) == document.sentence_at(draft.start)
    turns = _TURNS.search(document.folded, before.end, draft.start)
    return here and before.first.year == now.year - 1 and bool(turns)


def is_year_of_same(document: Document, before: Period, draft: Draft) -> bool:
    """Whether a year, told by its distance in the same sentence, is that of "the same period"."""
    if draft.back != "same" or before.kind != "year" or not before.relative or draft.year or draft.year_word:
        return False
    return document.sentence_at(before.start) == document.sentence_at(draft.start)


def _may_be_short(before: Period, draft: Draft) -> bool:
    if before.kind not in ("month", "months", "quarter", "half") or before.solar:
        return False
    return draft.year_word == "this" and draft.kind == "year" and not (draft.first or draft.target)
