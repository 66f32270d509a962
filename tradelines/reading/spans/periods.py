"""Stretches of time for which a figure stands: "in January-May", "the first half of 2021", "the same period"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from tradelines.reading.articles.months import valid_date
from tradelines.reading.spans.amounts import money_of, percents_of, quantities_of
from tradelines.reading.spans.calendar import Interval, months_of_year, shifted, solar_months, solar_shifted
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.period_chunks import chunks_of
from tradelines.reading.spans.period_drafts import Draft, PeriodKind, draft_of
from tradelines.reading.spans.period_years import Now, now_of, year_on
from tradelines.reading.spans.timewords import TimeWord
from tradelines.schema import PeriodBasis


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time in the text; `first` and `last` are its days, both None where the year is unknown.

    `months` are the months, 1 to 12, that are known even without a year ((0, 0) for whole years); Iranian ones
    where `solar`. `basis` is stated for what stands there, inherited for what points back, inferred for what
    was worked out by `reason`. `comparison` marks the period with which another is compared, `target` one that
    is aimed at ("by 2030"), `relative` one told by its distance from the article ("last year"), `open_end`
    one that runs on until the article is published.
    """

    start: int
    end: int
    first: date | None = None
    last: date | None = None
    basis: PeriodBasis = ""
    kind: PeriodKind = "year"
    months: tuple[int, int] = (0, 0)
    solar: bool = False
    relative: bool = False
    refers_back: bool = False
    comparison: bool = False
    target: bool = False
    open_end: bool = False
    reason: str = ""

    @property
    def known(self) -> bool:
        """Whether both its days are known."""
        return self.first is not None and self.last is not None

    @property
    def interval(self) -> Interval | None:
        """First and last day, None unless both are known."""
        return (self.first, self.last) if self.first and self.last else None


@once
def periods_of(document: Document) -> list[Period]:
    """Every period of the text, in order, with its days as far as text and date of publication give them."""
    drafts = list(_drafts(document))
    reading = _Reading(document, now_of(document, drafts), drafts)
    return [reading.take(draft) for draft in drafts]


def year_before(period: Period) -> Period:
    """The same stretch one year earlier, as "a year earlier" means it."""
    move = solar_shifted if period.solar else shifted
    first, last = move(period.interval, -1) if period.interval else (None, None)
    return replace(period, first=first, last=last, comparison=True)


def _drafts(document: Document) -> Iterator[Draft]:
    """The periods of a text with their years open; "since then" begins on the last day that was named."""
    day: TimeWord | None = None
    chunks = chunks_of(document)
    ends = [*(chunk.start for chunk in chunks[1:]), len(document.text)]
    for chunk, following in zip(chunks, ends, strict=True):
        if chunk.span and chunk.span.first.day and chunk.span.first.year:
            day = chunk.span.first
        draft = draft_of(document, chunk, following)
        if draft and draft.back == "then" and day:
            draft.back, draft.first, draft.last, draft.year = "", (day.number, day.day), (12, 31), day.year
        if draft:
            yield draft


class _Reading:
    """Walks through the periods of one article and keeps the one to which "the same period" points."""

    def __init__(self, document: Document, now: Now, drafts: list[Draft]) -> None:
        self.document = document
        self.now = now
        self.antecedent: Period | None = None
        self.stated = {
            (draft.first, draft.last): draft.year
            for draft in drafts
            if draft.year and draft.first and not draft.comparison
        }

    def take(self, draft: Draft) -> Period:
        """The period of a draft; what it says of itself goes with it."""
        if self.antecedent and self.antecedent.solar and not draft.solar and not draft.year and draft.year_word:
            # "the current year" among Iranian years is the Iranian one.
            draft.solar = draft.back == "" and draft.kind != "to date" and not draft.printed and draft.kind != "days"
        period = self._read(draft)
        period = replace(
            period,
            comparison=draft.comparison,
            target=draft.target,
            relative=bool(draft.year_word),
            refers_back=bool(draft.back),
        )
        if not (draft.comparison or draft.back or draft.target) and self._carries_figures(draft):
            self.antecedent = period
        return period

    def _carries_figures(self, draft: Draft) -> bool:
        """Whether later words may point to the period: not to the year of some event, nor to "since 1993"."""
        if draft.kind not in ("year", "to date") or draft.year_word:
            return True
        sentence = self.document.sentence_at(draft.start)
        amounts = (money_of, quantities_of, percents_of)
        return any(within(spans(self.document), sentence.start, sentence.end) for spans in amounts) and not (
            draft.kind == "to date" and not draft.year_word
        )

    def _read(self, draft: Draft) -> Period:
        if draft.back:
            return self._back(draft)
        blank = Period(draft.start, draft.end, kind=draft.kind, solar=draft.solar)
        if draft.first and draft.last and not draft.printed:
            blank = replace(blank, months=(draft.first[0], draft.last[0]))
        if draft.year_word == "previous" and not draft.first and self.antecedent:
            return self._shifted(blank, self.antecedent, -1)
        if draft.kind == "fiscal":
            return self._fiscal(draft, blank)
        if draft.trailing_years:
            return self._trailing(draft, blank)
        if draft.year_word.startswith("month."):
            return self._month_before(draft, blank)
        year, basis, reason = self._year(draft)
        if not year:
            return blank
        interval = _interval(draft, year)
        if not interval:
            return blank
        first, last = interval
        if draft.kind == "to date":
            return replace(blank, first=first, last=self.now.published, basis=basis, reason=reason, open_end=True)
        return replace(blank, first=first, last=last, basis=basis, reason=reason)

    def _year(self, draft: Draft) -> tuple[int, PeriodBasis, str]:
        """The year of a draft in its own calendar, how it is known and why; 0 where it is not."""
        if draft.year:
            return draft.year, "stated", ""
        now = self.now.solar_year if draft.solar else self.now.year
        steps = {"this": 0, "last": -1, "next": 1, "before_last": -2, "previous": -1, "bare": 0}
        if draft.year_word == "bare" and self.antecedent and self.antecedent.first and not self.antecedent.solar:
            return self.antecedent.first.year, "inferred", "the period before it"
        if draft.year_word:
            return (now + steps[draft.year_word], "inferred", self.now.reason) if now else (0, "", "")
        return self._year_of_months(draft)

    def _year_of_months(self, draft: Draft) -> tuple[int, PeriodBasis, str]:
        """The year of months without one: as stated elsewhere in the text, else the nearest past."""
        elsewhere = self.stated.get((draft.first, draft.last)) if draft.first and draft.last else None
        if elsewhere:
            return elsewhere, "inferred", "the same months elsewhere in the text"
        if draft.solar or not draft.last:
            return (
                (self.now.solar_year, "inferred", self.now.reason)
                if draft.solar and self.now.solar_year
                else (0, "", "")
            )
        before = self.antecedent
        if before and before.first and before.last and not before.solar and draft.kind == "month":
            within_it = before.first.month <= draft.last[0] <= before.last.month and before.kind in (
                "months",
                "to date",
            )
            if within_it and before.first.year == before.last.year:
                return before.first.year, "inferred", "the period before it"
        year = year_on(self.now, draft.last[0])
        return (year, "inferred", self.now.reason) if year else (0, "", "")

    def _back(self, draft: Draft) -> Period:
        """Such as "The same period", "the said months": the antecedent, or its counterpart in another year."""
        blank = Period(draft.start, draft.end, kind="back")
        before = self.antecedent
        if not before:
            return blank
        if draft.back == "then":
            return replace(blank, first=before.last, last=self.now.published, open_end=True, basis="inherited")
        blank = replace(blank, months=before.months, solar=before.solar)
        if draft.year and before.first:
            return self._shifted(blank, before, draft.year - before.first.year)
        earlier = draft.year_word in ("last", "previous") or (draft.comparison and draft.back == "same")
        return self._shifted(blank, before, -1 if earlier else 0)

    def _shifted(self, blank: Period, before: Period, years: int) -> Period:
        blank = replace(blank, months=before.months, solar=before.solar, reason=before.reason)
        interval = before.interval
        if not interval:
            return blank
        first, last = solar_shifted(interval, years) if before.solar else shifted(interval, years)
        return replace(blank, first=first, last=last, basis="inherited")

    def _fiscal(self, draft: Draft, blank: Period) -> Period:
        """A business year: India's runs from April to March; of others the months are not known."""
        sentence = self.document.sentence_at(draft.start)
        names = within(self.document.names, sentence.start, sentence.end)
        if not any(name.kind == "country" and name.key == "IND" for name in names):
            return blank
        return replace(
            blank,
            first=date(draft.year, 4, 1),
            last=date(draft.year + 1, 3, 31),
            basis="inferred",
            reason="the Indian fiscal year",
        )

    def _trailing(self, draft: Draft, blank: Period) -> Period:
        """Such as "The last five years": whole years up to the one before publication."""
        if not self.now.published:
            return blank
        last = self.now.published.year - 1
        return replace(
            blank,
            first=date(last - draft.trailing_years + 1, 1, 1),
            last=date(last, 12, 31),
            basis="inferred",
            reason=self.now.reason,
        )

    def _month_before(self, draft: Draft, blank: Period) -> Period:
        if not (self.now.year and self.now.month):
            return blank
        months = self.now.year * 12 + self.now.month - 1 - (draft.year_word == "month.last")
        year, month = divmod(months, 12)
        first, last = months_of_year(year, month + 1, month + 1)
        return replace(
            blank, first=first, last=last, months=(month + 1, month + 1), basis="inferred", reason=self.now.reason
        )


def _interval(draft: Draft, year: int) -> Interval | None:
    """The days of a draft whose year is known; None for days that do not exist."""
    if not draft.first or not draft.last:
        if draft.solar:
            return solar_months(year)
        return months_of_year(year, 1, 12)[0], months_of_year(draft.year_last or year, 1, 12)[1]
    if draft.solar and not draft.printed:
        return solar_months(year, draft.first[0], draft.last[0])
    begins = year + 621 if draft.solar else year
    ends = draft.year_last or (begins if draft.first <= draft.last else begins + 1)
    first = valid_date(begins, draft.first[0], draft.first[1] or 1)
    last = valid_date(ends, *draft.last) if draft.last[1] else months_of_year(ends, draft.last[0], draft.last[0])[1]
    return (first, last) if first and last and first <= last else None
