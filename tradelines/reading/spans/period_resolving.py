"""From the words of a period to its days: the year it lies in, and the period to which "the same period" points."""

import re
from dataclasses import replace
from datetime import date

from tradelines.reading.spans.amounts import money_of, percents_of, quantities_of
from tradelines.reading.spans.calendar import (
    months_of_year,
    shifted,
    solar_shifted,
    solar_year_of,
)
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.period import Period, covers, year_before
from tradelines.reading.spans.period_draft import Draft, interval_of, is_previous_year
from tradelines.reading.spans.period_short import is_year_of_same, short_for
from tradelines.reading.spans.period_years import (
    Now,
    fiscal_year,
    is_beside,
    is_of_current_year,
    is_only_aimed_at,
    is_over,
    is_part_of,
    whole_of,
    year_on,
)
from tradelines.schema import PeriodBasis

# What can be said of the current year of either calendar.
_OF_EITHER_CALENDAR = frozenset({"year", "months", "quarter", "half", "month"})
_ROUND_YEARS = 10
# "the said period", no "said month"
_OF_SEVERAL = re.compile(r"period|span|months|период|срок|месяц(?:ев|ы)|dövr|müddət|aylar|dönem|süre")


class Resolver:
    """Walks through the periods of one article and keeps the one to which "the same period" points."""

    def __init__(self, document: Document, now: Now, drafts: list[Draft]) -> None:
        self.document = document
        self.now = now
        self.drafts = drafts
        self.antecedent: Period | None = None
        self.latest: Period | None = None
        self.earlier: Period | None = None
        self.whole: Period | None = None
        dated = [draft for draft in drafts if draft.year and draft.first and draft.last and not draft.solar]
        self.iranian = not any(draft.kind != "days" for draft in dated) and any(
            draft.solar and draft.year_word for draft in drafts
        )
        ends = sorted((draft.year, draft.last) for draft in dated if draft.last)
        self.newest = dict(ends)
        # Where months are told of several years, the first counts.
        self.stated = {
            (draft.first, draft.last): (draft.year, draft.start) for draft in reversed(dated) if not draft.comparison
        }

    def take(self, draft: Draft) -> Period:
        """The period of a draft; what it says of itself goes with it."""
        if self._is_iranian() and not draft.year and draft.kind in _OF_EITHER_CALENDAR:
            # "the current year", "the first half" among Iranian years are Iranian.
            draft.solar = draft.solar or bool(draft.year_word or draft.unit)
        period = self._read(draft)
        self.latest = period = replace(
            period,
            comparison=draft.comparison,
            against=draft.against,
            target=draft.target,
            relative=bool(draft.year_word),
            refers_back=bool(draft.back),
        )
        told = not (draft.comparison or draft.back or draft.target) and self._carries_figures(draft)
        if told and not is_only_aimed_at(self.document, draft) and not self._is_counterpart(period):
            self.whole = whole_of(period, self.antecedent, self.whole)
            self.earlier = self.antecedent
            self.antecedent = period
        return period

    def _is_counterpart(self, period: Period) -> bool:
        """Whether a part of a year is that of the year before the antecedent: the text is still about the later one."""
        before = self.antecedent
        if not (before and before.interval and period.interval) or before.kind in ("year", "years", "to date"):
            return False
        return year_before(before).interval == period.interval

    def _is_iranian(self) -> bool:
        """Whether years without a name are Iranian here: behind an Iranian period, or in a text of such only."""
        if self.antecedent and self.antecedent.kind not in ("year", "to date"):
            return self.antecedent.solar
        return self.iranian or bool(self.antecedent and self.antecedent.solar)

    def _carries_figures(self, draft: Draft) -> bool:
        """Whether later words may point to the period: not to the year of some event, nor to "since 1993"."""
        if draft.kind not in ("year", "to date") or draft.year_word:
            return True
        sentence = self.document.sentence_at(draft.start)
        amounts = (money_of, quantities_of, percents_of)
        told = any(within(spans(self.document), sentence.start, sentence.end) for spans in amounts)
        # "exports decreased in 2020": the figures that follow are of that year.
        words = (self.document.family("direction"), self.document.family("flow"))
        told = told or all(within(family, sentence.start, sentence.end) for family in words)
        return told and not (draft.kind == "to date" and not draft.year_word)

    def _read(self, draft: Draft) -> Period:
        if draft.back:
            return self._back(draft)
        blank = Period(draft.start, draft.end, kind=draft.kind, solar=draft.solar)
        if draft.first and draft.last and not draft.printed:
            blank = replace(blank, months=(draft.first[0], draft.last[0]))
        beside = self._before_or_behind(blank, draft)
        if beside:
            return beside
        short = self._short_for_months(blank, draft)
        if short:
            return short
        if draft.kind == "fiscal":
            return fiscal_year(self.document, draft, blank)
        if draft.trailing_years:
            return self._trailing(draft, blank)
        if draft.trailing_months:
            return self._trailing_months(draft, blank)
        if draft.year_word.startswith("month."):
            return self._month_before(draft, blank)
        year, basis, reason = self._year(draft)
        if not year:
            return blank
        interval = interval_of(draft, year)
        if not interval:
            return blank
        first, last = interval
        if draft.kind == "to date":
            return self._until_now(replace(blank, first=first, basis=basis, reason=reason))
        return replace(blank, first=first, last=last, basis=basis, reason=reason)

    def _before_or_behind(self, blank: Period, draft: Draft) -> Period | None:
        """Such as "the year before" and "the following year", counted from the period told of; else None."""
        before = self.antecedent
        # The year before a Gregorian one is no Iranian year: that is counted from the article.
        if is_previous_year(draft) and before and (before.solar or not draft.solar):
            return self._shifted(blank, before, -1)
        return self._following(blank) if draft.year_word == "following" else None

    def _following(self, blank: Period) -> Period:
        """Such as "the following year": the year after the one told of, where it had come at publication."""
        before, now = self.antecedent, self.now.year
        if before is None or before.last is None or (before.last.year >= now and not before.solar):
            return blank
        if before.kind in ("year", "fiscal"):
            return self._shifted(blank, before, 1)
        first, last = date(before.last.year + 1, 1, 1), date(before.last.year + 1, 12, 31)
        return replace(blank, first=first, last=last, basis="inferred", reason="the period before it")

    def _until_now(self, period: Period) -> Period:
        """A period that runs on; behind "in ten months of this year" the figures are of the same months."""
        before = self.antecedent
        if before and before.kind == "months" and before.first == period.first and before.last:
            return replace(period, last=before.last, months=before.months)
        if before and before.first and is_beside(self.document, before, period):
            return replace(period, first=before.first.replace(month=1), last=before.last)
        return replace(period, last=self.now.published, open_end=True)

    def _short_for_months(self, blank: Period, draft: Draft) -> Period | None:
        """The months for which a bare year is short, of the same year as those just told or the one before."""
        told = short_for(self.document, draft, (self.latest, self.antecedent), self.now, self.drafts)
        return self._shifted(replace(blank, kind=told.kind), told.period, told.years) if told else None

    def _year(self, draft: Draft) -> tuple[int, PeriodBasis, str]:
        """The year of a draft in its own calendar, how it is known and why; 0 where it is not."""
        if draft.year:
            return draft.year, "stated", ""
        now = self.now.solar_year if draft.solar else self.now.year
        steps = {"this": 0, "last": -1, "next": 1, "before_last": -2, "previous": -1, "bare": 0}
        if is_of_current_year(self.document, draft, self.antecedent, self.now):
            return now, "inferred", self.now.reason
        if draft.year_word == "bare" and self.antecedent and self.antecedent.first and not self.antecedent.solar:
            return self.antecedent.first.year, "inferred", "the period before it"
        if draft.year_word.startswith("ago."):
            # "Three years ago" is a year; "ten years ago" and "a decade ago" are only about then.
            back = int(draft.year_word.removeprefix("ago."))
            return (now - back, "inferred", self.now.reason) if now and 0 < back < _ROUND_YEARS else (0, "", "")
        if draft.year_word == "bare" and draft.last and not draft.solar and is_over(self.document, draft):
            return year_on(self.now, draft.last[0]), "inferred", self.now.reason
        if draft.year_word:
            return (now + steps[draft.year_word], "inferred", self.now.reason) if now else (0, "", "")
        return self._year_of_months(draft)

    def _year_of_months(self, draft: Draft) -> tuple[int, PeriodBasis, str]:
        """The year of months without one: as stated elsewhere in the text, else the nearest past."""
        before = self.antecedent
        if draft.solar or not (draft.first and draft.last):
            year = solar_year_of(before.last) if before and before.solar and before.last else self.now.solar_year
            year -= self._is_ahead(draft, year)
            return (year, "inferred", self.now.reason or "the period before it") if year else (0, "", "")
        if draft.first > draft.last:
            published = self.now.published
            if draft.kind != "days" or not published:
                return 0, "", ""
            # "the ten months to January 20": those that ended last.
            return published.year - 1 - (draft.last > (published.month, published.day)), "inferred", self.now.reason
        if before and before.first and not before.solar and is_part_of(self.document, draft, before):
            return before.first.year, "inferred", "the period before it"
        elsewhere, place = self.stated.get((draft.first, draft.last), (0, 0))
        year = year_on(self.now, draft.last[0])
        if elsewhere and (place < draft.start or not self.now.published or elsewhere != year - 1):
            # Only told later, the months of the year before are those compared with.
            return elsewhere, "inferred", "the same months elsewhere in the text"
        if not self.now.month and draft.last < self.newest.get(year, (0, 0)):
            # The text tells of a later month of that year: these months may be of the next.
            return 0, "", ""
        return (year, "inferred", self.now.reason) if year else (0, "", "")

    def _is_ahead(self, draft: Draft, year: int) -> bool:
        """Whether printed days of the Iranian year of the article are to come: those of the year before are meant."""
        days, published = interval_of(draft, year) if draft.printed and year else None, self.now.published
        return bool(days and published and days[1] > published)

    def _back(self, draft: Draft) -> Period:
        """Such as "the same period", "the said months": the antecedent, or its counterpart in another year."""
        blank = Period(draft.start, draft.end, kind="back")
        before = self.antecedent or self._told_next(draft)
        if not before:
            return blank
        if self.earlier and before.first and is_year_of_same(self.document, before, draft):
            years = before.first.year - (self.earlier.first.year if self.earlier.first else 0)
            return self._shifted(blank, self.earlier, years)
        if self.earlier and self._is_running(before) and covers(before, self.earlier):
            # "in January-May ..., the most this year. In the reporting period ...": no statistics are of the year.
            before = self.earlier
        if draft.back == "said" and self.whole and _OF_SEVERAL.search(self.document.folded, draft.start, draft.end):
            before = self.whole
        if draft.back == "then":
            return replace(blank, first=before.last, last=self.now.published, open_end=True, basis="inherited")
        blank = replace(blank, months=before.months, solar=before.solar)
        if draft.year and before.first:
            return self._shifted(blank, before, draft.year - before.first.year)
        if draft.year_word == "this" and before.relative and before.first and before.first.year == self.now.year - 1:
            # "in January-May of last year ..., in the same months of this year": seen from now, not from there.
            return self._shifted(blank, before, 1)
        earlier = draft.year_word in ("last", "previous") or (draft.comparison and draft.back == "same")
        return self._shifted(blank, before, -1 if earlier else 0)

    def _is_running(self, period: Period) -> bool:
        """Whether a period is the year in which the article appears, which is not over."""
        published = self.now.published
        return period.kind == "year" and bool(published and period.last and published < period.last)

    def _told_next(self, draft: Draft) -> Period | None:
        """The months to which words at the head of a text point: "2 in the same period of last year, 5 in May"."""
        end = self.document.sentence_at(draft.start).end
        following = (one for one in self.drafts if draft.end <= one.start < end and one.first and one.last)
        told = next(following, None) if draft.back == "same" and draft.year_word in ("last", "previous") else None
        return self._read(told) if told and not told.back else None

    def _shifted(self, blank: Period, before: Period, years: int) -> Period:
        blank = replace(blank, months=before.months, solar=before.solar, reason=before.reason)
        interval = before.interval
        if not interval:
            return blank
        first, last = solar_shifted(interval, years) if before.solar else shifted(interval, years)
        return replace(blank, first=first, last=last, basis="inherited")

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

    def _trailing_months(self, draft: Draft, blank: Period) -> Period:
        """Such as "the last 12 months": up to the month that was told last; unknown where none was."""
        before = self.antecedent
        if not before or not before.last or before.solar or before.kind not in ("month", "months"):
            return blank
        year, month = divmod(before.last.year * 12 + before.last.month - draft.trailing_months, 12)
        return replace(blank, first=date(year, month + 1, 1), last=before.last, basis="inferred", reason="")

    def _month_before(self, draft: Draft, blank: Period) -> Period:
        if not (self.now.year and self.now.month):
            return blank
        months = self.now.year * 12 + self.now.month - 1 - (draft.year_word == "month.last")
        year, month = divmod(months, 12)
        first, last = months_of_year(year, month + 1, month + 1)
        return replace(
            blank, first=first, last=last, months=(month + 1, month + 1), basis="inferred", reason=self.now.reason
        )
