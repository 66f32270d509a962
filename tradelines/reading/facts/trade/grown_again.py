"""Growth of a figure that the next sentence tells: "Trade rose by 12 percent", "İllik artım 12 faizdir"."""

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.figures import Growth, whole_of
from tradelines.reading.facts.trade.flows import flow_in
from tradelines.reading.facts.trade.state import State
from tradelines.reading.facts.trade.telling import has_happened, only_change
from tradelines.reading.spans.changes import Change, changes_of, directions_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.growing import is_plain, points_to_figure
from tradelines.reading.spans.sentences import Sentence

_LONGEST = 120  # what only tells a growth is short
_OF_ELSE = ("untraded", "physical", "goods", "partial", "total", "enterprise", "market", "subnational", "services")


def growth_again(document: Document, sentence: Sentence, state: State) -> Growth | None:
    """The growth of the figure just told: "This is 8 percent more than in January-May 2023", "bu, 5 faiz çoxdur"."""
    if state.last is None or sentence.number - state.sentence != 1:
        return None
    changes = within(changes_of(document), sentence.start, sentence.end)
    if len(changes) != 1:
        return None
    clause = whole_of(document, sentence)
    if not (points_to_figure(document, sentence, changes[0]) or _tells_only_growth(clause, changes[0])):
        return None
    strange = bool(clause.terms("untraded", "physical", "portion")) or bool(clause.parties())
    return None if strange or not has_happened(clause, changes[0]) else Growth(clause, state.last, changes[0], True)


def growth_of_same(document: Document, sentence: Sentence, state: State) -> Growth | None:
    """The growth of the flow just told, which is named again without its sides: "Compared to 2022, trade rose 12%"."""
    last = state.last
    if last is None or last.commodity or sentence.number - state.sentence != 1:
        return None
    clause, word = whole_of(document, sentence), flow_in(document, sentence.start, sentence.end)
    named = {term.label for term in clause.terms("flow") if term.label != "flow.none"}
    if word is None or word.agent or word.flow != last.flow or len(named) != 1:
        return None
    strange = clause.parties() or any(term.label != "goods.generic" for term in clause.terms(*_OF_ELSE, "rank"))
    change = None if strange or clause.has("pair.home") or clause.has("pair.these") else only_change(clause, word)
    return Growth(clause, last, change, True) if change else None


def _tells_only_growth(clause: Clause, change: Change) -> bool:
    """Whether a sentence says no more than by how much something grew: "Рост к 2022 году - 12%"."""
    document, sentence = clause.document, clause.sentence
    if sentence.end - sentence.start > _LONGEST or clause.terms(*_OF_ELSE, "flow"):
        return False
    grows = within(directions_of(document), sentence.start, sentence.end)
    return bool(grows) and is_plain(document, sentence.start, change.start)
