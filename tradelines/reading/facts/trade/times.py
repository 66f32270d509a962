"""For which period a figure stands: the one in its clause, else in its sentence, else the one told of before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tradelines.reading.facts.trade.aimed_times import aimed, nearest
from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.sayings import (
    comes_later,
    compared_with,
    dates_source,
    introduced_by,
    is_of_next_statement,
    leads_to_year,
    of_earlier_level,
    time_in_order,
    times_told,
    told_behind,
)
from tradelines.reading.facts.trade.stretches import Ends, Stretches, spans_years
from tradelines.reading.spans.amounts import TURKIC, money_of, percents_of
from tradelines.reading.spans.changes import changes_of, directions_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.levels_before import was_so_much
from tradelines.reading.spans.period_short import PARTS
from tradelines.reading.spans.periods import Period, covers, year_after, year_before
from tradelines.reading.spans.terms import terms_of
from tradelines.schema import PeriodBasis, TradeKind

# As in "compared to January 2020 ($913 million)" and "the same period of 2020 - $10 billion".
_AT_ONCE = re.compile(r",?[^,;.()]{0,60}")
_AND_CAME = re.compile(r",?\s(?:and|to|и|до|və|ve)\s")
_OPENS_NEXT = 24  # ", while in"
_AT_AMOUNT = re.compile(r"\s?[(-]\s?")


@dataclass(frozen=True, slots=True)
class Timed:
    """A figure's period, and on what it rests."""

    period: Period | None
    basis: PeriodBasis


class Times:
    """Gives the figures of one article their periods, in the order of the text."""

    def __init__(self, document: Document) -> None:
        """Take the article; nothing is remembered yet."""
        self._document = document
        # That of the figures which the text is about, and that of the last one.
        self._current: Period | None = None
        self._last: Period | None = None
        self._told: Period | None = None
        self._earlier: set[int] = set()
        self._sentence = -1
        # An earlier level with which its sentence begins: the sentence's number and that level's period.
        self._was: tuple[int, Period] | None = None
        self._stretches, self._ends = Stretches(document), Ends(document)

    def of(self, clause: Clause, kind: TradeKind) -> Timed:
        """The period of the next figure."""
        if kind != "actual":
            near = aimed(clause)
            return Timed(near, near.basis) if near else Timed(None, "")
        timed = self._earlier_level(clause) if clause.role == "previous" else self._reached(clause)
        self._ends.tell(clause, timed.period)
        return timed

    def _earlier_level(self, clause: Clause) -> Timed:
        if since := self._ends.since(clause):
            return Timed(since, "inherited")
        told = self._previous(clause)
        first = self._stretches.began(clause, self._current or introduced_by(clause))
        return Timed(first, "inferred") if first else told

    def _reached(self, clause: Clause) -> Timed:
        told = self._level(clause)
        last = self._stretches.came_to(clause, told.period)
        self._current, self._last = last or self._current, last or self._last
        return Timed(last, "inferred") if last else told

    def _level(self, clause: Clause) -> Timed:
        own = self._own(clause) or self._since_earlier(clause)
        found = own or self._of_sentence(clause)
        found = self._same_months(found) if found else None
        introduced = introduced_by(clause) if found and found.kind == "back" else None
        apart = introduced is not None and found is not None and introduced.interval == found.interval
        if found and self._current and not apart and self._is_that_of(found, self._current):
            return Timed(self._current, "inherited")
        if found is None and clause.terms("then"):
            return Timed(introduced_by(clause), "inherited") if introduced_by(clause) else Timed(None, "")
        if found is None and self._current is None:
            told = compared_with(clause) or introduced_by(clause)
            self._current = told or told_behind(self._document, clause.sentence.number)
        elif found is None and not (
            clause.pointers() or within(money_of(self._document), clause.sentence.start, clause.money.start)
        ):
            self._go_on_with(introduced_by(clause))
        if (found is None and self._is_of_now(clause)) or (own is None and comes_later(clause)):
            return Timed(None, "")
        if found is None:
            before = self._last if clause.pointers() or clause.has("anaphor.share") else self._current
            self._last = before or self._last
            return Timed(before or self._current, "inherited") if before or self._current else Timed(None, "")
        if not _AT_AMOUNT.fullmatch(self._document.folded, found.end, clause.money.start):
            self._sentence, self._told = clause.sentence.number, found
        self._last = found
        if self._current is None or not (found.comparison or self._is_counterpart(found)):
            self._current = found
        return Timed(found, "inherited" if own is None and found.basis == "stated" else found.basis)

    def _go_on_with(self, introduced: Period | None) -> None:
        """Let figures from here on be of the period of the sentence before, where that is no earlier one than theirs.

        As in "In January-December most was sold to Peru. Exports there were $5 million", behind those of December.
        """
        before = self._current.last if self._current else None
        if introduced is None or introduced.last is None or before is None or introduced.last < before:
            return
        sentence = self._document.sentence_at(introduced.start)
        if not self._grows(sentence.start, sentence.end):
            self._current = introduced

    def _is_of_now(self, clause: Clause) -> bool:
        """Whether a figure is told as that of now, behind a stretch of years: "over ten years ... and now it is"."""
        now = [term for term in clause.terms("now") if term.end <= clause.money.start]
        return bool(now) and self._current is not None and self._current.kind == "years"

    def _is_that_of(self, found: Period, before: Period) -> bool:
        """Whether "the said time" is that of the figure before, and not of the earlier level it was compared with."""
        if found.kind != "back" or found.comparison or not before.known:
            return False
        number = self._document.sentence_at(found.start).number
        since = self._document.sentences[max(number - 1, 0)].start
        if found.known and any(one.interval == found.interval for one in self._in(since, found.start)):
            # "the rise was steepest in May: in that month exports reached ...".
            return False
        if found.interval and before.interval and found.interval != before.interval and covers(found, before):
            # "in September it was $5 million; in the said nine months ...": of the whole again.
            return False
        return found.interval is None or year_before(found).interval != before.interval

    def _same_months(self, found: Period) -> Period:
        """The months that "this year" means beside those of last year: "in May 2024 $5 million, this year $6"."""
        before, published = self._last, self._document.article.published
        if before is None or published is None or found.kind != "year" or before.kind not in PARTS:
            return found
        later = year_after(before, "the same months of the year before")
        running = found.last is not None and found.last > published and found.relative
        same = running and later.last is not None and later.last <= published and covers(found, later)
        return later if same else found

    def _is_counterpart(self, found: Period) -> bool:
        """Whether a period is the main one a year earlier: the text comes back to the main one."""
        before = self._current
        if before is None or before.kind == "year":
            return False
        return before.interval is not None and year_before(before).interval == found.interval

    def pass_over(self, clause: Clause) -> Timed:
        """The period of what makes no row, such as an increment: later figures may inherit it."""
        own = self._own(clause) or self._of_sentence(clause)
        if own is None or own.comparison:
            return Timed(None, "")
        if clause.start <= own.start < clause.money.start:
            self._sentence, self._told = clause.sentence.number, own
        before = self._current.last if self._current and not self._current.open_end else None
        published = self._document.article.published
        ahead = bool(before and published and before > published)
        if before is None or ahead or own.last is None or own.last >= before or own.end <= clause.money.start:
            self._current = own
        return Timed(own, own.basis)

    def _in(self, start: int, end: int) -> Sequence[Period]:
        return within(times_told(self._document), start, end)

    def _own(self, clause: Clause) -> Period | None:
        """The nearest period of the clause that is not one of comparison, unless there is no other."""
        ordered = time_in_order(self._document, clause.sentence, clause.money.start)
        inside = [ordered] if ordered else self._in(clause.start, clause.end)
        for period in inside:
            if _AT_AMOUNT.fullmatch(self._document.folded, period.end, clause.money.start):
                return period
        usable = [period for period in inside if not period.comparison and not period.target]
        if clause.terms("record"):
            usable = [period for period in usable if not spans_years(period)]
        if len(usable) > 1:
            usable = [period for period in usable if not dates_source(self._document, period)] or usable
        if any(period.end <= clause.money.start for period in usable):
            usable = [period for period in usable if not is_of_next_statement(clause, period)]
        told = nearest(clause, [period for period in inside if not period.target])
        if told and told.comparison and self._stands_for_figure(clause, told, usable):
            # "while the figure stood at $2 billion in the same months of 2016", "a year before it was ..."
            return told
        return nearest(clause, usable)

    def _stands_for_figure(self, clause: Clause, period: Period, usable: Sequence[Period]) -> bool:
        """Whether a period of comparison is the figure's own, and not that of "up 12 percent on the year before"."""
        money = clause.money
        anaphor = any(term.end <= money.start for term in clause.pointers())  # "the figure" stands before the amount
        start, end = (money.end, period.start) if period.start >= money.end else (period.end, money.start)
        behind = start == money.end
        gap = self._document.folded[start:end]
        if period.against and _AND_CAME.match(gap) and not behind and self._grows(clause.sentence.start, period.start):
            # "this figure fell 4% on the year before and came to $2 billion": that of the later year.
            return False
        if behind and within(changes_of(self._document), start, end):
            # "to $5 million, 93 times more than in the same period of 2023"
            return False
        if behind and _AT_ONCE.fullmatch(gap) and not within(terms_of(self._document, "baseline"), start, end):
            # "goods for $5 million to Russia in the same months of 2016": no growth between, so it is the figure's.
            return not usable and not self._grows(start, end)
        if not anaphor and (behind or any(one.start < money.start for one in usable)):
            return False
        if not anaphor and not usable:
            start = clause.start
        if behind and usable and clause.document.lexicon.language in TURKIC and self._grows(period.end, clause.end):
            # "dəyəri 5 milyon olub ki, bu da keçən ilin eyni dövründəkindən 6% çoxdur": the growth stands last.
            return False
        return not self._grows(start, end)

    def _grows(self, start: int, end: int) -> bool:
        """Whether a growth is told in a stretch."""
        told = (directions_of(self._document), percents_of(self._document))
        return any(within(growths, start, end) for growths in told)

    def _of_sentence(self, clause: Clause) -> Period | None:
        """That of the figure before, else the last one before the clause in the sentence, else the first behind it."""
        if self._sentence == clause.sentence.number and self._told:
            # Behind the growth from an earlier level the text is back at the main one.
            grown = self._told.comparison and self._current and self._grows(self._told.end, clause.start)
            return self._current if grown else self._told
        before = [
            p
            for p in self._in(clause.sentence.start, clause.start)
            if not (p.comparison or p.target or p.start in self._earlier)
        ]
        if before:
            return before[-1]
        amounts = within(money_of(self._document), clause.end, clause.sentence.end)
        # "... were $334 million; in July they were $37 million": the time of the last amount alone.
        since = amounts[-1].end if amounts and ";" in self._document.folded[clause.money.end : amounts[-1].start] else 0
        after = self._in(max(clause.end, since), clause.sentence.end)
        after = [p for p in after if not p.comparison and not p.target]
        opens = amounts and after and after[0].end < amounts[0].start and after[0].start - clause.end <= _OPENS_NEXT
        # "They reached $2 million, while in 2021 they had been $1 million": the time of the next amount.
        after = after[1:] if opens and introduced_by(clause) else after
        return next((period for period in after if not of_earlier_level(clause, period)), None)

    def _previous(self, clause: Clause) -> Timed:
        """The period of an earlier level: the one that stands by it, else a year before the figure's own."""
        told = self._by_previous(clause)
        money = clause.money
        if told and told.known and told.end <= money.start and was_so_much(self._document, money.start, money.end):
            self._was = (clause.sentence.number, told)
        if told:
            part = self._current
            if part and part.known and part.kind != "year" == told.kind and not leads_to_year(clause):
                before = year_before(part)
                if before.last and before.last.year == (told.last.year if told.last else 0):
                    # "in the first half of 2016 ..., against $1.9 billion in 2015": of the same months.
                    return Timed(before, "inferred")
            return Timed(told, told.basis)
        if self._current and self._current.known:
            return Timed(year_before(self._current), "inferred")
        return Timed(None, "")

    def _since_earlier(self, clause: Clause) -> Period | None:
        """A year behind the earlier level that the sentence begins with: "geçen yıl mayısta 5 $ olan ihracat 7 $ oldu".

        Only where that had passed when the article was published.
        """
        published = self._document.article.published
        if self._was is None or self._was[0] != clause.sentence.number or published is None:
            return None
        later = year_after(self._was[1], "a year behind the earlier level")
        return later if later.last and later.last <= published else None

    def _by_previous(self, clause: Clause) -> Period | None:
        """The period that stands by an earlier level: behind it, or the nearest before it.

        One before a growth is the figure's own: "in 2020 it rose from $4 million to $5 million".
        """
        behind = self._in(clause.money.end, clause.end)
        before = self._in(clause.start, clause.money.start)
        if not behind and not before:
            return None
        told = behind[0] if behind else before[-1]
        grown = told.known and not (behind or told.comparison) and self._grows(clause.start, clause.money.start)
        if grown and not told.refers_back:
            return year_before(told)
        self._earlier.add(told.start)
        return told
