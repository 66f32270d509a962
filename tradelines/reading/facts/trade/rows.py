"""What an article tells of trade as rows: each fact once, with period, growth, kind and warnings."""

import re
from collections.abc import Iterable

from tradelines.reading.facts.trade.adding_up import settle_by_sums
from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.figures import Figure, Growth, Unread
from tradelines.reading.facts.trade.growths import growth_beside, is_of_other_time
from tradelines.reading.facts.trade.increments import with_growth_of_later, without_increments
from tradelines.reading.facts.trade.marks import GROUPS
from tradelines.reading.facts.trade.repeats import (
    complete,
    is_headed_aim,
    is_mark_of,
    is_rounded,
    is_same_period,
    is_vaguer,
    key_of,
    make_precise,
)
from tradelines.reading.facts.trade.state import WORLD, Frame
from tradelines.reading.facts.trade.times import Timed, Times
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.modality import modality_of
from tradelines.reading.spans.periods import periods_of
from tradelines.schema import Facts, TradeKind, TradeRow, WarningCode, WarningRow

# Smaller sums are prices of a unit or cut off.
_LEAST, _LEAST_OF_TWO = 10_000.0, 1_000.0  # two small countries may trade for less than what a price may be
_SAME_WORDS = 40
_HEADED = 2
_SHARES_VERB = re.compile(r",?\s(?:and|и)\s[^,.;:\d]{1,40}\s(?:to|до)\s(?:\w+\s)?")
_BY_THEN = 16  # "to $35 billion by 2030"
_HOME_CURRENCIES = ("IRR", "IRT")


def rows_of(document: Document, told: Iterable[Figure | Growth | Unread]) -> Facts:
    """The rows of an article; a fact that is told again is one row, the first."""
    rows = _Rows(document)
    for item in told:
        if isinstance(item, Unread):
            rows.warn("", item.code, document.text[item.clause.money.start : item.clause.money.end])
        elif isinstance(item, Growth):
            rows.add_growth(item)
        else:
            rows.add_figure(item)
    without_increments(rows.facts)
    with_growth_of_later(rows.facts)
    settle_by_sums(document, rows.facts.trade)
    return rows.facts


class _Rows:
    """Collects the rows of one article."""

    def __init__(self, document: Document) -> None:
        self.facts = Facts()
        self._document = document
        self._times = Times(document)
        self._told: dict[tuple[object, ...], list[TradeRow]] = {}
        self._values: dict[tuple[float | None, str], list[TradeRow]] = {}
        self._compared, self._gone = "", 0  # the last row of the time compared with; rows taken out from before it

    def warn(self, row_id: str, code: WarningCode, detail: str) -> None:
        """Add a warning, about a row where it has one."""
        self.facts.warnings.append(
            WarningRow(
                article_id=self._document.article.article_id, table="trade", row_id=row_id, code=code, detail=detail
            )
        )

    def add_figure(self, figure: Figure) -> None:
        """Add the row of a figure, or complete the one that tells the same."""
        if not _makes_row(figure):
            self._times.pass_over(figure.clause)
            if figure.rule == "trade.anaphor" and figure.clause.role == "increment":
                growth = growth_beside(figure.clause, figure.frame, figure.reach)
                self._grow_last(figure.clause, growth)
            return
        kind = _kind(self._document, figure)
        if kind == "forecast" and _is_supposed(self._document, figure):
            return
        timed = self._times.of(figure.clause, kind)
        row = self._row(figure.frame, timed, figure.rule, (figure.clause.money.start, figure.clause.money.end))
        money = figure.clause.money
        sign = -1.0 if figure.frame.negative else 1.0
        row.value, row.currency, row.approx, row.kind = sign * money.value, money.currency, money.approx, kind
        row.value_usd = None if money.value_usd is None else sign * money.value_usd
        row.source_side = figure.source
        growth = growth_beside(figure.clause, figure.frame, figure.reach)
        compared = timed.period is not None and timed.period.comparison and figure.frame.partner != "GROUP"
        if figure.clause.role == "level" and not (compared and self._follows_later(row)):
            row.change_pct = growth
        else:
            self._grow_to(row, growth)
        self._settle(row, figure, timed)

    def _settle(self, row: TradeRow, figure: Figure, timed: Timed) -> None:
        """Put a row among the others: as a new one, or into the one that tells the same."""
        keys = key_of(row, row.value), key_of(row, figure.clause.money.value_high)
        again = [other for key in keys for other in self._told.get(key, ())]
        again += [other for other in self._values.get((row.value, row.currency), ()) if is_vaguer(row, other)]
        same = next((other for other in again if figure.repeated or is_same_period(other, row)), None)
        same = same or self._in_the_same_words(row) or self._headed_as_aim(row)
        rough = None if same or figure.repeated else self._told_roughly(row)
        if same:
            complete(same, row)
        elif rough:
            make_precise(rough, row)
            self._told.setdefault(key_of(rough, rough.value), []).append(rough)
        elif not figure.repeated:
            self._take_growth(row)
            self._take_back(row)
            self._pass_threshold(row)
            self._add(row, timed)
            if figure.frame.regional:
                self.warn(row.trade_id, "subnational", "told of a part of the country")
            self._told.setdefault(key_of(row, row.value), []).append(row)
            self._values.setdefault((row.value, row.currency), []).append(row)

    def add_growth(self, growth: Growth) -> None:
        """Add a growth that is told without a level, where the sentence tells one."""
        if growth.again:
            self._grow_last(growth.clause, growth.change.percent if growth.change else None)
            return
        timed = self._times.pass_over(growth.clause)
        if growth.change:
            row = self._row(growth.frame, timed, "trade.growth", (growth.change.start, growth.change.end))
            row.change_pct = growth.change.percent
            self._add(row, timed)

    def _in_the_same_words(self, row: TradeRow) -> TradeRow | None:
        """The row whose amount stands behind the same words: a page may hold its text twice, once without capitals."""
        folded, words = self._document.folded, slice(max(row.start - _SAME_WORDS, 0), row.start)
        for other in self._values.get((row.value, row.currency), ()):
            if row.start >= _SAME_WORDS and folded[words] == folded[max(other.start - _SAME_WORDS, 0) : other.start]:
                return other
        return None

    def _headed_as_aim(self, row: TradeRow) -> TradeRow | None:
        """The row of a headline in the present that the text then tells as a fact: "Peru, Chile raise trade to $5"."""
        other = next((one for one in self._headed() if is_headed_aim(one, row)), None)
        if other:
            other.kind = row.kind
        return other

    def _told_roughly(self, row: TradeRow) -> TradeRow | None:
        """The row of headline or lead that tells the same in a round number: "trade tops $970 million"."""
        return next((other for other in self._headed() if is_rounded(other, row)), None)

    def _headed(self) -> list[TradeRow]:
        first = self.facts.trade[:_HEADED]
        return [row for row in first if self._document.sentence_at(row.start).number < _HEADED]

    def _follows_later(self, row: TradeRow) -> bool:
        """Whether the row before tells the same of a later time: "7% less than in 2023, when it was $5 million"."""
        last = self.facts.trade[-1] if self.facts.trade else None
        if last is None or not last.value or key_of(last, None) != key_of(row, None):
            return False
        return "" < row.period_start < last.period_start

    def _grow_to(self, earlier: TradeRow, growth: float | None) -> None:
        """Give the growth that is told beside an earlier level to the level it led to: "6% less ($749 million)"."""
        last = self.facts.trade[-1] if self.facts.trade else None
        if last and last.change_pct is None and last.value and key_of(last, None) == key_of(earlier, None):
            last.change_pct = growth if earlier.period_start < last.period_start else None

    def _pass_threshold(self, row: TradeRow) -> None:
        """A mark passed on the way is no figure of its own: "rose above $1 billion and reached $1.14 billion"."""
        last = self.facts.trade[-1] if self.facts.trade else None
        if last is None or not last.value or not row.value or last.evidence != row.evidence or last.kind != row.kind:
            return
        same = key_of(last, None) == key_of(row, None) and last.commodity == row.commodity
        if same and is_same_period(last, row) and is_mark_of(last.approx, last.value, row.value):
            row.change_pct = last.change_pct if row.change_pct is None else row.change_pct
            if not row.period_start:
                row.period_start, row.period_end, row.period_basis = (
                    last.period_start,
                    last.period_end,
                    last.period_basis,
                )
            self.facts.trade.pop()

    def _grow_last(self, clause: Clause, percent: float | None) -> None:
        """Give a growth to the only figure of the sentence before, of the same time, where that has none yet."""
        number = clause.sentence.number
        told = [row for row in self.facts.trade[-2:] if self._document.sentence_at(row.start).number == number - 1]
        if len(told) != 1 or told[0] is not self.facts.trade[-1] or is_of_other_time(clause, told[0]):
            return
        if told[0].value and told[0].kind == "actual":
            told[0].change_pct = percent if told[0].change_pct is None else told[0].change_pct

    def _take_growth(self, row: TradeRow) -> None:
        """A growth that stands right before its level is part of it: "exports grew 12 percent. The figure was ..."."""
        told = self.facts.trade
        # «Оборот вырос на 32%. Было 67 миллионов, стало 90»: the earlier level may stand between.
        between = len(told) > 1 and bool(told[-1].value) and "" < told[-1].period_end < row.period_start
        last = told[-2 if between else -1] if told else None
        if last is None or last.value is not None or key_of(last, None)[:3] != key_of(row, None)[:3]:
            return
        if row.commodity and not last.commodity:
            # The growth of all goods is none of some of them.
            return
        if last.period_start in ("", row.period_start) and row.change_pct in (None, last.change_pct):
            row.change_pct = last.change_pct
            told.remove(last)
            self._gone += between
            for warning in self.facts.warnings:  # what was uncertain of the growth is so of its level
                warning.row_id = self._next_id() if warning.row_id == last.trade_id else warning.row_id

    def _take_back(self, row: TradeRow) -> None:
        """A growth beside the level it started from is that of the later one: "up 4% on 2020 ($5 million) - to $6"."""
        last = self.facts.trade[-1] if self.facts.trade else None
        if last is None or not last.value or row.change_pct is not None or last.evidence != row.evidence:
            return
        same = key_of(last, None) == key_of(row, None) and last.commodity == row.commodity
        if same and self._compared == last.trade_id and last.period_start < row.period_start:
            row.change_pct, last.change_pct = last.change_pct, None

    def _next_id(self) -> str:
        return f"{self._document.article.article_id}-t{len(self.facts.trade) + self._gone + 1}"

    def _add(self, row: TradeRow, timed: Timed) -> None:
        row.trade_id = self._next_id()
        self.facts.trade.append(row)
        if timed.period is not None and timed.period.comparison:
            self._compared = row.trade_id
        if row.period_basis == "inferred" and timed.period and timed.period.reason:
            self.warn(row.trade_id, "year_inferred", timed.period.reason)

    def _row(self, frame: Frame, timed: Timed, rule: str, place: tuple[int, int]) -> TradeRow:
        sides = sorted(frame.pair) if frame.flow == "turnover" else list(frame.pair)
        days = timed.period.interval if timed.period else None
        return TradeRow(
            trade_id="",
            article_id=self._document.article.article_id,
            reporter=sides[0],
            partner=sides[1],
            flow=frame.flow,
            period_start=days[0].isoformat() if days else "",
            period_end=days[1].isoformat() if days else "",
            period_basis=timed.basis if days else "",
            commodity=frame.commodity,
            evidence=self._document.evidence(*place),
            start=place[0],
            end=place[1],
            rule=rule,
        )


def _makes_row(figure: Figure) -> bool:
    """Whether a figure is a level of trade between two; sums in rials are of markets and budgets at home."""
    money, frame = figure.clause.money, figure.frame
    if frame.reporter == frame.partner and frame.reporter not in GROUPS:
        return False
    if money.currency in _HOME_CURRENCIES and (frame.flow == "turnover" or frame.partner == WORLD):
        return False
    least = _LEAST if frame.partner == WORLD else _LEAST_OF_TWO
    return figure.clause.role in ("level", "previous") and money.value >= least


def _is_supposed(document: Document, figure: Figure) -> bool:
    """Whether a figure would only follow from what is supposed: "if the road were built, it could be $20 billion".

    What follows where only the growth goes on ("if the trend continues") is a forecast like others.
    """
    start, end = figure.clause.sentence.start, figure.clause.money.start
    return any(term.label == "suppose.word" for term in within(document.family("suppose"), start, end))


def _goes_with_aim(clause: Clause) -> bool:
    """Whether an amount shares its verb with the one before: "plans to take exports to $5, and imports to $6"."""
    if not _SHARES_VERB.fullmatch(clause.before):
        return False
    return not (clause.terms("happened", "modal") or clause.document.lexicon.language in TURKIC)


def _verb_reach(clause: Clause) -> int:
    """How far the verb of an amount may stand: that of "əvvəlcə 5, sonra 10 milyona çatdırmaq" stands at the end."""
    shared = (clause.money.case == "dative" or clause.money.borrowed) and not clause.after.strip(" ,;")
    return clause.sentence.end if shared and clause.document.lexicon.language in TURKIC else clause.end


def _kind(document: Document, figure: Figure) -> TradeKind:
    clause = figure.clause
    if clause.role == "previous":
        return "actual"
    if figure.rule == "trade.stage":
        return "target"
    dates = within(periods_of(document), clause.money.end, min(clause.money.end + _BY_THEN, clause.sentence.end))
    between = document.folded[clause.money.end : dates[0].start] if dates else ""
    if dates and dates[0].target and "," not in between:
        return "target"
    own = within(periods_of(document), clause.start, clause.money.start)
    since = figure.since if figure.since >= 0 and not any(not one.target for one in own) else clause.start
    since = clause.sentence.start if _goes_with_aim(clause) else since
    modality = modality_of(document, clause.money.start, clause.money.end, since, _verb_reach(clause))
    return "forecast" if modality == "capacity" else modality
