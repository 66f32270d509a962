"""Which year "this year" is: by the date of publication, or by what the text itself says of its years."""

from dataclasses import dataclass
from datetime import date

from tradelines.reading.spans.calendar import solar_new_year, solar_year_of
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.period_drafts import Draft

_MONTHS_OF_A_WHOLE_YEAR = 12


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


def now_of(document: Document, drafts: list[Draft]) -> Now:
    """The time from which an article speaks, as far as it is known."""
    article = document.article
    if article.published:
        day = article.published
        return Now(day, day.month, day.year, solar_year_of(day), "the date of publication")
    if len(article.published_partial) == len("YYYY-MM"):
        year, month = map(int, article.published_partial.split("-"))
        solar = year - 621 if month > 3 else year - 622 if month < 3 else 0
        return Now(None, month, year, solar, "the month of publication")
    return Now(None, 0, _year_of_text(drafts), _solar_year_of_text(drafts), "the other figures of the text")


def _year_of_text(drafts: list[Draft]) -> int:
    """The latest year of which only a part is told: a part of a year is told of while the year is running."""
    candidates = {0}
    latest = 0
    pending: Draft | None = None
    for draft in drafts:
        if draft.solar or draft.target:
            continue
        year = draft.year_last or draft.year
        if draft.comparison:
            # "in this January-March ... more than in the same months of 2020": the year after.
            if year and pending and not pending.year:
                candidates.add(year + 1)
            continue
        latest = max(latest, year)
        if year and draft.first and draft.last and draft.last[0] < _MONTHS_OF_A_WHOLE_YEAR:
            candidates.add(year)
        if draft.first or draft.year_word:
            pending = draft
    best = max(candidates)
    return best if best >= latest else 0


def _solar_year_of_text(drafts: list[Draft]) -> int:
    """The current Iranian year, where any mention ties "current", "past" or "next" to a number."""
    shift = {"this": 0, "last": 1, "next": -1}
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


def solar_on(now: Now, first: tuple[int, int]) -> int:
    """The Iranian year of a stretch that begins on a Gregorian (month, day) of the nearest past; 0 if unknown."""
    if not now.published:
        return now.solar_year
    year = now.published.year
    begins = date(year, first[0], min(first[1] or 1, 28))
    begins = begins if begins <= now.published else begins.replace(year=year - 1)
    near = solar_new_year(begins.year - 621)
    return begins.year - 621 if (begins - near).days >= -2 else begins.year - 622
