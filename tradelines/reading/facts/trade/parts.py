"""Which words near an amount tell its flow: parts and sources told behind it, what is only said of another word."""

import re
from collections.abc import Sequence

from tradelines.reading.facts.trade.clauses import ANDS, Clause
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import TURKIC, money_of
from tradelines.reading.spans.document import within
from tradelines.reading.spans.terms import terms_of

_TURNOVER = ("flow.turnover", "flow.volume", *(f"flow.{agent}" for agent in ("partners", "buyers", "sellers")))
_PARTS = ("flow.export", "flow.import", "flow.deficit", "flow.surplus", "flow.balance")
_IS_OF = (
    r",?\s(?:of (?:which|that|this|it|them)\s|of (?:the|this|that|its|their)\s(?:[\w-]+\s){1,4})?"
    r"(?:(?:was|were|is|are|has been|have been|being)\s(?:\w+ly\s)?)?"
    r"(?:related to|relating to|accounted for(?: by)?|accounting for|attributable to|attributed to|explained by|"
    r"made up (?:of|by)|formed by|constituted by|represented(?: by)?|belonged to|pertained to|fell (?:on|to)|"
    r"came from|went to|consisted of)\s[^,;:$\d]{0,40}$"
)
# "earned $5 million from its tea exports"
_EARNS = re.compile(
    r"\b(?:earn|generat|mak|made|gain|receiv|bring|brought|rais|fetch|nett|pocket|deriv)\w*\s(?:in\s)?(?:[\w'-]+\s){0,3}$"
)
_FROM = re.compile(r"\s(?:in\s(?:revenues?|income|profits?)\s)?(?:from|by|through|on|for)\s(?:(?!and\b)[\w'-]+\s){0,4}")
_EARNING = 50
_MAKES_UP = re.compile(
    r"[^,;:]{0,40}\b(?:ma[dk]e(?:s|\sup)?|makes\sup|account(?:s|ed)\sfor|comprise[sd]?|constitute[sd]?|represent(?:s|ed)?|"
    r"form(?:s|ed)?|took|takes)\s(?:[\w-]+\s){0,2}[^\w\s]?$"
)
_WITH_EXPLANATION = 2
_FOR_ALONE, _ACCOUNTS = re.compile(r",?\sfor\s(?:the\s)?"), re.compile(r"\baccount(?:s|ed|ing) for\b")
_IS_PART = re.compile(_IS_OF)
# "In the foreign trade structure Peru has $5 million", «В структуре внешней торговли», "Dövriyyənin 5 milyonu Perunun"
_OF_WHOLE = {
    "en": re.compile(
        r"\b(?:in|of|within|from|out of)\s(?:the|its|this|that)\s(?:(?:[\w-]+(?<!')\s){0,2}of\s(?:the\s|its\s)?)?"
        r"(?:(?:country's|total|overall|whole|entire|foreign|external|general|structure)\s){0,3}$"
    ),
    "ru": re.compile(
        r"\b(?:в|из|от)\s(?:(?:структуре|составе|объеме|объема|общем|общего|всего|этом|этого|своем|своего|совокупном|"
        r"внешнеторгов\w+|внешн\w+)\s){0,4}$"
    ),
}
_WHOLE_ENDS = re.compile(r"(?:[iıuü]n|d[aeə]n?|d[ae]ki|t[ae])$")


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
    if part is None:
        return None
    # As in: 42% of it, or $5 million, accounted for imports, and 58%, or $8 million, for exports.
    told = _ACCOUNTS.search(folded, clause.sentence.start, money.start)
    shared = told and _FOR_ALONE.fullmatch(folded, money.end, part.start)
    return part if shared or _IS_PART.match(folded[money.end : part.start]) else None


def makes_up(clause: Clause, word: Match) -> bool:
    """Whether a flow before the amount is a part of what stands behind it: "Imports made up $5 billion of trade"."""
    told = clause.document.folded[word.end : clause.money.start]
    return word.label in ("flow.export", "flow.import") and bool(_MAKES_UP.match(told))


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


def is_earned(clause: Clause, word: Match) -> bool:
    """Whether an amount is what a flow behind it brings: "earned $5 million from the export of tea"."""
    folded, start = clause.document.folded, clause.money.start
    if not _FROM.fullmatch(folded, clause.money.end, word.start):
        return False
    if _EARNS.search(folded, max(clause.start, start - _EARNING), start):
        return True
    # "earned $5 million from exports of tea and $3 million from exports of wine": the verb stands once.
    first = next(iter(within(money_of(clause.document), clause.sentence.start, clause.start)), None)
    goes_on = first is not None and clause.before.strip(" ,") in ANDS
    return bool(
        first and goes_on and _EARNS.search(folded, max(clause.sentence.start, first.start - _EARNING), first.start)
    )


def names_whole(clause: Clause) -> bool:
    """Whether a turnover without an owner is named as the whole of which a country has a part behind it."""
    first = next((party.start for party in clause.parties() if party.mark != "other"), clause.start)
    folded, pattern = clause.document.folded, _OF_WHOLE.get(clause.document.lexicon.language)
    told = [term for term in clause.terms("flow") if term.label == "flow.turnover" and term.end <= first]
    if clause.document.lexicon.language in TURKIC:
        return any(_WHOLE_ENDS.search(folded, term.start, term.end) for term in told)
    return pattern is not None and any(pattern.search(folded, clause.start, term.start) for term in told)
