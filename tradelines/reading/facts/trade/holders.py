"""Whose balance it is: "a trade balance of $2 billion in China's favour", "сальдо в пользу Китая"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.flows import FlowWord
from tradelines.reading.facts.trade.parties import Party, parties_of
from tradelines.reading.facts.trade.state import Frame
from tradelines.reading.spans.document import within
from tradelines.reading.spans.terms import terms_of

_BALANCES = ("flow.balance", "flow.surplus", "flow.deficit")
# What stands between the word and the country: "China's favour", "in favour of the UAE", "в пользу Китая".
_BEFORE = re.compile(r"(?:'s?)?\s?")
_BEHIND = re.compile(r"\s(?:of\s)?(?:the\s)?")
_FAR, _NEAR = 40, 9


def holder_of(clause: Clause, word: FlowWord) -> str:
    """The country in whose favour the clause says that a balance is; "" where it says nothing of the kind."""
    if word.term.label not in _BALANCES:
        return ""
    folded, end = clause.document.folded, clause.sentence.end
    for term in within(terms_of(clause.document, "favour"), clause.start, end):
        near = within(parties_of(clause.document), max(term.start - _FAR, clause.start), min(term.end + _NEAR, end))
        behind = [party for party in near if _BEHIND.fullmatch(folded, term.end, party.start)]
        before = [party for party in near if _BEFORE.fullmatch(folded, party.end, term.start)]
        found = _single([*behind, *before])
        if found:
            return found
    return ""


def _single(parties: Sequence[Party]) -> str:
    return next((party.codes[0] for party in parties if len(party.codes) == 1), "")


def held(frame: Frame, holder: str) -> Frame:
    """The frame of a balance as a surplus of the side that holds it; as it is where that is none of the two."""
    if holder not in frame.pair:
        return frame
    other = frame.partner if holder == frame.reporter else frame.reporter
    return replace(frame, reporter=holder, partner=other, negative=False)
