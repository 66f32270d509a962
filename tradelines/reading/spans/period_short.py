"""A year that is short for the months of it that were just told: "in January-May it was 5, this year's $6 million"."""

import re
from typing import NamedTuple

from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.period import Period
from tradelines.reading.spans.period_draft import Draft, PeriodKind
from tradelines.reading.spans.period_years import Now
from tradelines.reading.spans.terms import labelled

PARTS = ("month", "months", "quarter", "half")  # of a year
_FROM_THAT = re.compile(r"\b(?:from that of|from those of|from (?:its|their) previous|против|from [$€\d][^,;]*?in\s$)")
_CLAUSE = 160
_MONTHS = 350  # so many days are no whole year
# "..., this year", "а в этом году", "bu yıl ise": a comma and at most a few words before it.
_TURNS = re.compile(r",(?!\d)(?:\s[^\W\d]+){0,2}\s?$")


class Short(NamedTuple):
    """What a bare year is short for: a period told before, so many years later, and the kind it then has."""

    period: Period
    years: int
    kind: PeriodKind


def short_for(
    document: Document, draft: Draft, told: tuple[Period | None, Period | None], now: Now, drafts: list[Draft]
) -> Short | None:
    """The months for which a bare year is short; `told` are the period just told and the one the text is about."""
    latest, antecedent = told
    if latest and _is_elliptic(document, latest, draft, drafts):
        return Short(latest, -1, draft.kind)
    if latest and _is_led_to(document, latest, draft):
        return Short(latest, 1, draft.kind)
    if latest and _is_of_these_months(document, latest, draft):
        return Short(latest, 0, latest.kind)
    if latest and _is_of_those_months(document, latest, draft, now):
        return Short(latest, 1, latest.kind)
    if antecedent and _is_of_months_named_again(document, antecedent, draft, drafts):
        return Short(antecedent, 0, antecedent.kind)
    return None


def _is_elliptic(document: Document, before: Period, draft: Draft, drafts: list[Draft]) -> bool:
    """Whether a bare year is short for part of it: "in January-May ... from that of $2 billion in 2016"."""
    if not (before.first and before.kind not in ("year", "years", "fiscal", "to date")):
        return False
    if draft.kind != "year" or before.solar or draft.target or draft.year != before.first.year - 1:
        return False
    apart = document.sentence_at(before.start) != document.sentence_at(draft.start)
    if draft.comparison:
        # Behind "in January-May ..." of the same sentence years are short; behind "in May he said that ..." none is.
        said = bool(within(labelled(document, "meettake.say"), before.end, draft.start))
        return not ((apart or said) and _leads_to_year(document, draft, drafts))
    between = "" if apart else document.folded[before.start : draft.start]
    return len(between) < _CLAUSE and bool(_FROM_THAT.search(between))


def _is_led_to(document: Document, before: Period, draft: Draft) -> bool:
    """Whether a year follows one that is short for months: "in January-May ... from $5 in 2022 to $6 in 2023"."""
    if not (before.kind == draft.kind == "year" and before.comparison and before.first and before.last):
        return False
    short = before.basis == "inherited" and (before.last - before.first).days < _MONTHS
    here = document.sentence_at(before.start) == document.sentence_at(draft.start)
    return short and here and not (draft.first or draft.target) and draft.year == before.first.year + 1


def _is_of_these_months(document: Document, before: Period, draft: Draft) -> bool:
    """Whether "this year's" is short for the months just told: "January-May ... this year's $5 million"."""
    if not _may_be_short(before, draft):
        return False
    text = document.folded
    possessive = text[draft.start : draft.end].endswith("'s") or text.startswith("'s", draft.end)
    return possessive and document.sentence_at(before.start) == document.sentence_at(draft.start)


def _is_of_those_months(document: Document, before: Period, draft: Draft, now: Now) -> bool:
    """Whether "this year" is short for the months just told of last year: "in May 2024 it was 5, this year 6"."""
    if not (_may_be_short(before, draft) and before.first) or draft.unit:
        return False
    here = document.sentence_at(before.start) == document.sentence_at(draft.start)
    turns = _TURNS.search(document.folded, before.end, draft.start)
    return here and before.first.year == now.year - 1 and bool(turns)


def _is_of_months_named_again(document: Document, before: Period, draft: Draft, drafts: list[Draft]) -> bool:
    """Whether a printed year is short for its months just told, as what it is set against tells.

    As in "... in the first six months of 2022. It was $9 million in 2022 and $7 in the same period of 2021".
    """
    if before.kind not in PARTS or before.solar or not before.first or draft.kind != "year" or draft.target:
        return False
    if draft.first or draft.comparison or draft.unit or draft.year != before.first.year:
        return False
    following = _next_in_sentence(document, draft, drafts)
    return following is not None and following.back == "same" and following.year == draft.year - 1


def _leads_to_year(document: Document, draft: Draft, drafts: list[Draft]) -> bool:
    """Whether an earlier year leads to a whole one: "from $124 million in 2022 to $60 million this year"."""
    following = _next_in_sentence(document, draft, drafts)
    return following is not None and following.kind == "year" and not (following.back or following.comparison)


def _next_in_sentence(document: Document, draft: Draft, drafts: list[Draft]) -> Draft | None:
    """The next period of the same sentence; None where none follows."""
    end = document.sentence_at(draft.start).end
    return next((one for one in drafts if draft.end <= one.start < end), None)


def is_year_of_same(document: Document, before: Period, draft: Draft) -> bool:
    """Whether a year, told by its distance in the same sentence, is that of "the same period"."""
    if draft.back != "same" or before.kind != "year" or not before.relative or draft.year or draft.year_word:
        return False
    return document.sentence_at(before.start) == document.sentence_at(draft.start)


def _may_be_short(before: Period, draft: Draft) -> bool:
    if before.kind not in PARTS or before.solar:
        return False
    return draft.year_word == "this" and draft.kind == "year" and not (draft.first or draft.target)
