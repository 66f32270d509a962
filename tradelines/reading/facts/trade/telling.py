"""What a sentence of trade without an amount tells, and what it leaves alone."""

import re
from collections.abc import Sequence

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.flows import FlowWord
from tradelines.reading.facts.trade.marks import GROUPS
from tradelines.reading.facts.trade.parties import Party
from tradelines.reading.facts.trade.state import WORLD, State
from tradelines.reading.spans.amounts import percents_of
from tradelines.reading.spans.changes import Change, changes_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.modality import modality_of
from tradelines.reading.spans.sentences import Sentence
from tradelines.reading.spans.terms import terms_of

_OF_HOME = 25  # "the country's non-oil trade balance"
_GROWTH = 80  # a growth further behind its flow may be of something else
_PART_OF = re.compile(
    r"\b(?:half|third|quarter|fifth|part|share|portion|most|majority|bulk|percent|%)\sof\s(?:the\s)?$"
)


def only_change(clause: Clause, word: FlowWord) -> Change | None:
    """The one growth of a flow that is told as a fact; None where there are several, or it is of something else."""
    changes = within(changes_of(clause.document), clause.start, clause.end)
    near = [one for one in changes if 0 <= one.start - word.term.end <= _GROWTH]
    if not len(changes) == len(near) == 1 or clause.has("physical."):
        return None
    if within(percents_of(clause.document), word.term.end, near[0].start):
        # "dəyəri 12 faiz, həcmi isə 21 faiz azalıb": two growths share a verb, and which is the value's is not sure.
        return None
    if within(terms_of(clause.document, "untraded"), word.term.end, near[0].start):
        # "a positive trade balance, and an economic growth of 12.5 percent"
        return None
    return near[0] if has_happened(clause, near[0]) else None


def names_both_flows(document: Document, sentence: Sentence) -> bool:
    """Whether neither flow goes on: "second in its exports and third in its imports"."""
    named = {term.label for term in within(terms_of(document, "flow"), sentence.start, sentence.end)}
    counted = within(percents_of(document), sentence.start, sentence.end)
    return {"flow.export", "flow.import"} <= named and not counted


def tells_nothing_new(word: FlowWord, state: State, sides: tuple[str, str]) -> bool:
    """Whether a sentence without numbers speaks of the two just told of: "This shows the weight of their trade"."""
    last = state.last
    if last is None or word.flow == "balance":
        return False
    return last.flow in ("export", "import") and set(sides) == set(last.pair)


def is_of_home(clause: Clause, word: FlowWord) -> bool:
    """Whether a flow of the text's own country is spoken of: "the country's non-oil trade balance"."""
    homes = [term for term in clause.terms("pair") if term.label == "pair.home"]
    return any(0 < word.term.start - term.end <= _OF_HOME for term in homes)


def is_of_all(clause: Clause, parties: Sequence[Party]) -> bool:
    """Whether one country's trade with all is spoken of: "Foreign trade of Peru is growing"."""
    owners = [party for party in parties if party.mark == "owner" and GROUPS.isdisjoint(party.codes)]
    if any(_PART_OF.search(clause.document.folded, max(one.start - 24, 0), one.start) for one in owners):
        return False
    return clause.has("total.all") and len(owners) == len([party for party in parties if party.mark != "other"]) == 1


def is_guessed(sides: tuple[str, str], parties: Sequence[Party], state: State) -> bool:
    """Whether a side is neither named nor told of just before: "Who traded most with Georgia", as a headline asks."""
    known = {WORLD, *(state.lead_pair or ()), *(code for party in parties for code in party.codes)}
    for frame in (state.last, state.main):
        known.update(frame.pair if frame else ())
    return not known.issuperset(sides)


def lists_growths(clause: Clause, parties: Sequence[Party]) -> bool:
    """Whether growths are listed by country: "By growth, Peru (45 percent) and Chile (13.5 percent) stood out"."""
    percents, folded = percents_of(clause.document), clause.document.folded
    inside = [one for one in parties if folded.startswith(" (", one.end) and within(percents, one.end, one.end + 4)]
    return len(inside) > 1


def has_happened(clause: Clause, change: Change) -> bool:
    """Whether a growth is told as a fact, and not as an aim: "the task is to double trade"."""
    if within(terms_of(clause.document, "happened"), clause.start, change.start):
        return True
    return modality_of(clause.document, change.start, change.end, clause.start, clause.end) == "actual"
