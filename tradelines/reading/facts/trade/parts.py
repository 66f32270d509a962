"""Which words near an amount tell its flow: parts told behind it, and what is only said of another word."""

import re
from collections.abc import Sequence

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import within
from tradelines.reading.spans.terms import terms_of

_TURNOVER = ("flow.turnover", "flow.volume", *(f"flow.{agent}" for agent in ("partners", "buyers", "sellers")))
_PARTS = ("flow.export", "flow.import", "flow.deficit", "flow.surplus", "flow.balance")
_IS_OF = (
    r"\s(?:of (?:which|that|this|it|them)\s|of (?:the|this|that|its|their)\s(?:[\w-]+\s){1,4})?"
    r"(?:(?:was|were|is|are|has been|have been|being)\s(?:\w+ly\s)?)?"
    r"(?:related to|relating to|accounted for(?: by)?|accounting for|attributable to|attributed to|explained by|"
    r"made up (?:of|by)|formed by|constituted by|represented(?: by)?|belonged to|pertained to|fell (?:on|to)|"
    r"came from|went to|consisted of)\s[^,;:$\d]{0,40}$"
)
_WITH_EXPLANATION = 2
_IS_PART = re.compile(_IS_OF)


def part_told_behind(clause: Clause, words: Sequence[Match]) -> Match | None:
    """The flow behind an amount that tells which part of a turnover it is; None where none does.

    A flow of its own before the amount makes it no part.
    """
    money, folded = clause.money, clause.document.folded
    if clause.document.lexicon.language != "en" or any(
        term.end <= money.start and term.label not in _TURNOVER for term in words
    ):
        return None
    part = next((term for term in words if term.start >= money.end and term.label in _PARTS), None)
    return part if part and _IS_PART.match(folded[money.end : part.start]) else None


def without_apposition(clause: Clause, words: list[Match]) -> list[Match]:
    """The words but for those that only explain the first: "the deficit, the excess of imports, reached $3"."""
    before = [term for term in words if term.end <= clause.money.start]
    folded = clause.document.folded
    if len(before) < _WITH_EXPLANATION or not folded.startswith(", ", before[0].end):
        return words
    for verb in within(terms_of(clause.document, "happened"), before[1].end, clause.money.start):
        if folded.endswith(", ", 0, verb.start):
            return [term for term in words if term is before[0] or term.start > verb.start]
    return words
