"""The growth that belongs to an amount: of its value and not of its weight, of its flow and not of the next one's."""

import re
from collections.abc import Sequence

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.cuts import BREAK
from tradelines.reading.facts.trade.parties import parties_of
from tradelines.reading.facts.trade.state import Frame
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import percents_of, quantities_of
from tradelines.reading.spans.changes import Change, changes_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.modality import modal_words
from tradelines.reading.spans.periods import periods_of
from tradelines.reading.spans.sentences import Sentence
from tradelines.reading.spans.terms import terms_of
from tradelines.schema import TradeRow

_FLOWS = ("flow.turnover", "flow.export", "flow.import", "flow.balance", "flow.surplus", "flow.deficit")
_BEHIND = 45
_AHEAD = 40
_OPENING = 14  # what another statement begins with, before its period: ", and in"
_COMMA = re.compile(r",(?!\d)|;|\"")
# "16 percent decrease in the value of exports"
_IN_FLOW = re.compile(
    r"(?:\s[^\W\d_]+)?\s(?:in|of)\s(?:the\s|its\s)?(?:(?:value|amount|worth|volume)\sof\s)?(?:the\s|its\s)?"
)
# "12 percent and 7 percent respectively in terms of weight and value"
_IN_ORDER = re.compile(
    r"\bweight and (?:in |by )?(?:terms of )?value\b|\b(?P<first>value and (?:in |by )?(?:terms of )?weight)\b"
)

Reach = tuple[int, int]


def reaches_of(clauses: Sequence[Clause]) -> dict[int, Reach]:
    """Where the growth of each clause's amount may be told, by the start of the clause.

    What stands between two levels goes to the first up to the last comma or "and" before the second.
    """
    found: dict[int, Reach] = {}
    since = clauses[0].start if clauses else 0
    for number, clause in enumerate(clauses):
        # What is told behind an increase or an earlier level is still of the figure before them.
        following = next((other for other in clauses[number + 1 :] if other.role == "level"), None)
        until = clauses[-1].end if following is None else _boundary(clause, following)
        found[clause.start] = (since, max(until, clause.money.end))
        if clause.role == "level":
            since = until
    return found


def _boundary(clause: Clause, following: Clause) -> int:
    """Where the words of a clause's growth end and those of the next one's begin."""
    start, end = clause.money.end, following.money.start
    folded = clause.document.folded
    strong = folded.rfind(";", start, end)
    if strong >= 0:
        return strong
    breaks = list(BREAK.finditer(folded, start, end))
    if following.money.case == "instrumental":
        # "... dolarla İtalya'nın ikinci, yüzde 16 artış ve 63 milyon dolarla Çin'in üçüncü": the next one's rise.
        breaks = [mark for mark in breaks if mark.group().startswith((",", ";"))] or breaks
    named = [span.start for span in terms_of(clause.document, "flow", "goods")]
    named += [party.start for party in parties_of(clause.document)]
    opens = [mark for mark in breaks if any(mark.end() <= place < end for place in named)]
    if opens or breaks:
        return (opens or breaks)[-1].start()
    return following.start


def growth_beside(clause: Clause, frame: Frame, reach: Reach) -> float | None:
    """The growth in percent that is told of the clause's amount in its reach; None where none is."""
    sentence, money = clause.sentence, clause.money
    named = _named(clause, frame, within(changes_of(clause.document), sentence.start, sentence.end))
    if named:
        return named.percent
    own = [change for change in within(changes_of(clause.document), *reach) if _is_own(clause, change)]
    if not own:
        return None
    nearest = min(own, key=lambda change: max(change.start - money.end, money.start - change.end))
    return _by_value(clause, own, nearest).percent


def _named(clause: Clause, frame: Frame, changes: Sequence[Change]) -> Change | None:
    """The growth that the sentence tells by the name of the flow: "a 16 percent decrease in exports"."""
    behind = [change for change in changes if change.start >= clause.money.end]
    told = [change for change in behind if _flow_of_growth(clause, change) == f"flow.{frame.flow}"]
    return told[0] if len(told) == 1 else None


def _flow_of_growth(clause: Clause, change: Change) -> str:
    """The flow that a growth names behind it; "" where it names none."""
    found = _IN_FLOW.match(clause.document.folded, change.end)
    flows = within(terms_of(clause.document, "flow"), found.end(), found.end() + 1) if found else ()
    return flows[0].label if flows else ""


def _by_value(clause: Clause, own: Sequence[Change], nearest: Change) -> Change:
    """Of two growths told "respectively" of weight and value the one of value."""
    ordered = _IN_ORDER.search(clause.document.folded, nearest.end, min(nearest.end + 90, clause.sentence.end))
    if len(own) >= 2 and not ordered:
        return _told_in_order(clause, own) or nearest
    if not ordered or len(own) < 2:
        return nearest
    pair = [change for change in own if change.end <= ordered.start()][-2:]
    return pair[0 if ordered["first"] else -1] if len(pair) == 2 else nearest


def _told_in_order(clause: Clause, own: Sequence[Change]) -> Change | None:
    """Of two growths told respectively, of a value and a weight in whatever order, that of the value; else None."""
    document, money = clause.document, clause.money
    for term in within(terms_of(document, "order"), money.end, clause.sentence.end):
        pair = [change for change in own if change.start >= term.end][:2]
        weights = within(quantities_of(document), clause.start, term.start)
        if len(pair) == len([*weights, money]) == 2:
            return pair[0 if money.start < weights[0].start else 1]
    return None


def _is_own(clause: Clause, change: Change) -> bool:
    if _of_weight(clause, change) or _flow_of_growth(clause, change) in _FLOWS[1:]:
        return False
    flows = [term for term in clause.terms("flow") if term.label in _FLOWS]
    if change.start >= clause.money.end:
        of_other = _is_of_next_flow(clause, change, flows) or _is_of_other_time(clause, change)
        return not (of_other or _is_aimed_at(clause, change))
    if within(clause.terms("now"), change.end, clause.money.start):
        # "plan to double their trade, now at $5 million": what is aimed at.
        return False
    return not _is_of_flow_before(clause, change, flows)


def _of_weight(clause: Clause, change: Change) -> bool:
    """Whether a growth is one of tonnes or barrels: "up 17 percent in terms of weight and 5 percent in value"."""
    until = min(change.end + _BEHIND, clause.sentence.end)
    opened = clause.document.folded.rfind("(", clause.start, change.start)
    closed = clause.document.folded.find(")", change.end, until)
    if opened > clause.document.folded.rfind(")", clause.start, change.start) and closed >= 0:
        # "(21 % çoxdur) 5 ton (+25 %)": what stands behind the bracket is another growth's.
        until = closed
    following = within(changes_of(clause.document), change.end, until)
    until = following[0].start if following else until
    if _IN_ORDER.search(clause.document.folded, change.end, min(change.end + 90, clause.sentence.end)):
        return False
    return bool(within(terms_of(clause.document, "physical"), change.end, until))


def _is_of_next_flow(clause: Clause, change: Change, flows: Sequence[Match]) -> bool:
    """Whether another flow comes up between the amount and a growth behind it: "$5 million, while imports fell 2%"."""
    between = [term for term in flows if clause.money.end <= term.start < change.start]
    folded = clause.document.folded
    return any(_COMMA.search(folded, clause.money.end, term.start) for term in between)


def _is_of_other_time(clause: Clause, change: Change) -> bool:
    """Whether a growth behind the amount is of another period: "$4 billion, and in the first quarter it grew 6%"."""
    between = within(periods_of(clause.document), clause.money.end, change.start)
    told = [period for period in between if not (period.comparison or period.refers_back)]
    folded = clause.document.folded
    since = clause.money.end
    behind = within(periods_of(clause.document), change.end, change.end + _OPENING)
    if any(one.known and one.interval != two.interval and not two.comparison for one in told for two in behind):
        # "having stood at $4 million in 2022, fell 8 percent last year"
        return True
    return any(BREAK.search(folded, max(since, period.start - _OPENING), period.start) for period in told)


def _is_of_flow_before(clause: Clause, change: Change, flows: Sequence[Match]) -> bool:
    """Whether a growth before the amount is of an earlier flow: "exports rose 3%, and trade reached $5 million"."""
    earlier = [term for term in flows if term.end <= change.start]
    later = [term for term in flows if change.end <= term.start and term.end <= clause.money.start]
    folded = clause.document.folded
    return bool(earlier and later) and bool(_COMMA.search(folded, change.end, later[-1].start))


def _is_aimed_at(clause: Clause, change: Change) -> bool:
    """Whether a growth is one that could be: "reached $5 million, and we can increase it threefold"."""
    since = max(clause.money.end, change.start - _AHEAD)
    return bool(within(modal_words(clause.document), since, change.start))


def tells_share(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence tells a share: "31 percent of the total", "the share of Peru rose from 4 to 6 percent"."""
    percents = within(percents_of(document), sentence.start, sentence.end)
    until = percents[0].start if percents else sentence.start
    if any(sentence.start <= term.start < until for term in document.family("share")):
        return True
    return any(document.folded.startswith((" of ", " от "), percent.end) for percent in percents)


def is_of_other_time(clause: Clause, row: TradeRow) -> bool:
    """Whether a sentence tells of a time that is not that of the row: "... in 2023. Since 2015 trade has grown by"."""
    times = within(periods_of(clause.document), clause.start, clause.end)
    return any(
        one.interval is not None
        and not (one.comparison or one.refers_back or one.target)
        and (one.interval[0].isoformat(), one.interval[1].isoformat()) != (row.period_start, row.period_end)
        for one in times
    )
