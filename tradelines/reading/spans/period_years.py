"""Which year "this year" is: by the date of publication, or by what the text itself says of its years."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from tradelines.reading.spans.amounts import Money, Quantity, money_of, quantities_of
from tradelines.reading.spans.calendar import solar_year_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.modality import modality_of
from tradelines.reading.spans.period import Period, covers
from tradelines.reading.spans.period_draft import Draft
from tradelines.reading.spans.period_roles import is_season

_MONTHS_OF_A_WHOLE_YEAR = 12
# From the spring of a Gregorian year to its end the Iranian year is less by so many.
_YEARS_APART, _SPRING, _AUTUMN = 621, 4, 10


@dataclass(frozen=True, slots=True)
class Now:
    """When an article speaks: its day where known, else its year, Gregorian or Iranian; 0 where unknown.

    `reason` says how the years are known.
    """

    published: date | None = None
    month: int = 0
    year: int = 0
    solar_year: int = 0
    reason: str = ""


def now_of(document: Document, drafts: list[Draft], titled: Sequence[Draft] = ()) -> Now:
    """The time from which an article speaks, as far as it is known; `titled` are the periods of its title."""
    article = document.article
    if article.published:
        day = article.published
        return Now(day, day.month, day.year, solar_year_of(day), "the date of publication")
    if article.published_month:
        year, month = article.published_month
        solar = year - 621 if month > 3 else year - 622 if month < 3 else 0
        return Now(None, month, year, solar, "the month of publication")
    year = _year_of_text(document, drafts) or max((draft.year for draft in titled if _is_part(draft)), default=0)
    return Now(None, 0, year, _solar_year_of_text(drafts, year), "the other figures of the text")


def _year_of_text(document: Document, drafts: list[Draft]) -> int:
    """The year from which a text without a date speaks, 0 where it does not tell.

    A part of a year is told of while the year is running, and what is expected of a year too, unless it is far ahead
    of all that happened ("28,600 km in 2053"); of a year that has only whole figures the text speaks in the year
    after. Years of events do not count, nor those in which something began ("since 1988").
    """
    candidates = {0}
    expected = set()
    pending: Draft | None = None
    for draft in drafts:
        year = draft.year_last or draft.year
        untold = year and not draft.comparison and not _figure_of(document, draft)
        if draft.solar or draft.target or untold or draft.began:
            continue
        if draft.comparison:
            # "in January-March ... more than in the same months of 2020": the year after.
            if year and pending and not pending.year:
                candidates.add(year + (2 if pending.year_word == "last" else 1))
            continue
        if year and not _is_part(draft) and _figure_of(document, draft) != "actual":
            expected.add(year)
        elif year:
            candidates.add(year if _is_part(draft) else year + 1)
        if draft.first or draft.year_word:
            pending = draft
    spoken = max(candidates)
    if not spoken:
        return expected.pop() if len(expected) == 1 else 0  # of several years ahead none is that of the text
    return max((year for year in expected if spoken < year <= spoken + 1), default=spoken)


def _is_part(draft: Draft) -> bool:
    """Whether a period is part of a Gregorian year."""
    return bool(not draft.solar and draft.first and draft.last and draft.last[0] < _MONTHS_OF_A_WHOLE_YEAR)


def _figure_of(document: Document, draft: Draft) -> str:
    """Whether the sentence of a period gives an amount, and of what modality its last one is; "" for none."""
    sentence = document.sentence_at(draft.start)
    amounts: list[Money | Quantity] = [
        *within(money_of(document), sentence.start, sentence.end),
        *within(quantities_of(document), sentence.start, sentence.end),
    ]
    if not amounts:
        return ""
    nearest = min(amounts, key=lambda amount: abs(amount.start - draft.start))
    told = modality_of(document, nearest.start, nearest.end, sentence.start, sentence.end)
    if told != "actual" or draft.first:
        return told
    # "$64 billion were spent, and in 2053 the network shall be longer": the year has a modality of its own.
    return modality_of(document, draft.start, draft.end, sentence.start, sentence.end)


def is_ahead(document: Document, draft: Draft) -> bool:
    """Whether the figure of a time is only aimed at or foreseen."""
    return _figure_of(document, draft) in ("target", "forecast")


def is_only_aimed_at(document: Document, draft: Draft) -> bool:
    """Whether a whole year is that of an aim or forecast: "a goal of $15 million in 2023"."""
    whole = bool(draft.kind == "year" and draft.year and not draft.first)
    return whole and is_ahead(document, draft)


def _has_ended(draft: Draft) -> bool:
    """Whether months of the current year reach into spring: a text that tells of them was written in that year."""
    return bool(draft.last and _SPRING <= draft.last[0] < _AUTUMN)


def _solar_year_of_text(drafts: list[Draft], year: int) -> int:
    """The current Iranian year, where any mention ties "current", "past" or "next" to a number.

    Where none does, months of the current Gregorian `year` that are over by spring tell it too.
    """
    shift = {"this": 0, "last": 1, "next": -1}
    part = any(draft.year_word == "this" and _is_part(draft) and _has_ended(draft) for draft in drafts)
    if part and year and not any(draft.solar and draft.year and draft.year_word for draft in drafts):
        return year - _YEARS_APART
    known = {
        draft.year + shift[draft.year_word]
        for draft in drafts
        if draft.solar and draft.year and draft.year_word in shift
    }
    # Two answers are none: the text is a patchwork of several years.
    return known.pop() if len(known) == 1 else 0


def year_on(now: Now, month: int, *, ahead: bool = False) -> int:
    """The year of a month that is named without one: the nearest that is past, or to come where `ahead`."""
    if not now.month or not now.year:
        return now.year
    if ahead:
        return now.year if month >= now.month else now.year + 1
    return now.year if month <= now.month else now.year - 1


def is_of_current_year(document: Document, draft: Draft, before: Period | None, now: Now) -> bool:
    """Whether "the year's first quarter" behind a whole "last year", told in a sentence before, is that of now."""
    today = now.published
    if not (before and before.relative and before.kind == "year" and before.first and today and draft.last):
        return False
    if draft.year_word != "bare" or draft.solar or before.first.year != today.year - 1:
        return False
    apart = document.sentence_at(before.start) != document.sentence_at(draft.start)
    return apart and draft.last[0] < today.month


def fiscal_year(document: Document, draft: Draft, blank: Period) -> Period:
    """A business year: India's runs from April to March; of others the months are not known."""
    sentence = document.sentence_at(draft.start)
    names = within(document.names, sentence.start, sentence.end)
    if is_season(document, draft.end) or not any(name.kind == "country" and name.key == "IND" for name in names):
        return blank
    return replace(
        blank,
        first=date(draft.year, 4, 1),
        last=date(draft.year + 1, 3, 31),
        basis="inferred",
        reason="the Indian fiscal year",
    )


def whole_of(period: Period, before: Period | None, whole: Period | None) -> Period | None:
    """The stretch of months that a text is about while it tells of a single month of it; None where of none."""
    if period.kind != "month":
        return None
    about = before if before and before.kind in ("months", "quarter", "half") else whole
    return about if about and covers(about, period) else None


def is_part_of(document: Document, draft: Draft, before: Period) -> bool:
    """Whether months without a year are those of the period before, one month of its stretch, or end with it."""
    if not (draft.first and draft.last):
        return False
    if before.months == (draft.first[0], draft.last[0]):
        return True
    if before.kind == "month" and draft.kind == "months" and before.months[0] == draft.last[0]:
        # "in March 2023 $3 million, in January-March $8 million"
        return document.sentence_at(before.start) == document.sentence_at(draft.start)
    return (
        draft.kind == "month"
        and before.kind in ("months", "to date")
        and before.first is not None
        and before.last is not None
        and before.first.year == before.last.year
        and before.first.month <= draft.first[0] <= before.last.month
    )


def is_beside(document: Document, before: Period, period: Period) -> bool:
    """Whether "since the beginning of the year" is told beside a month of it: "in March $3, this year $8 million"."""
    if before.kind != "month" or before.solar or period.solar or period.basis == "stated":
        return False
    return document.sentence_at(before.start) == document.sentence_at(period.start)


def is_over(document: Document, draft: Draft) -> bool:
    """Whether what is told of a time has happened, so that it lies behind the article: "in nine months of the year"."""
    return _figure_of(document, draft) == "actual"
