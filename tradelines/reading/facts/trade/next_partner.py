"""The next partner of a flow, told by its case alone: "Peru ile yüzde 10 artarak 5 milyon dolara çıktı"."""

import re
from dataclasses import replace
from functools import cache

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.marks import GROUPS
from tradelines.reading.facts.trade.parties import Party
from tradelines.reading.facts.trade.state import Frame, State
from tradelines.reading.lexicon import lexicon
from tradelines.reading.matching import fold
from tradelines.reading.spans.changes import changes_of, directions_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.periods import periods_of
from tradelines.reading.spans.terms import terms_of

_CASES = {"turnover": "with", "export": "to", "import": "from"}
_OF_ELSE = ("untraded", "goods", "market", "enterprise", "physical", "subnational", "fund", "unit", "branch")
# What a sentence may open with before its partner.
_OPENING = re.compile(
    r"\W*(?:(?:and|while|those|that|as for|а|и|же|но|при этом|в свою очередь|sonra|həmçinin|ayrica|eyni zamanda|"
    r"ayni dönemde|həmin dövrdə|bu dönemde|the figure for trade)\s|,\s)*"
    r"(?:with|to|from|в|во|на|из|с|со|от)?\s?(?:the\s)?"
)
_AT_ONCE = re.compile(r"(?:'\w{1,4})?\s?(?:(?:isə|ise|ilə|ile|да|же)\s)*(?:[-:(]\s?)?(?:на\s)?(?:\w+\s)?")
_FAR = 90  # from the partner to its amount
_WORD, _ENDING = re.compile(r"[^\W\d_]+"), re.compile(r"(?:['-]?\w{1,5})?")


def next_partner(clause: Clause, state: State, parties: tuple[Party, ...]) -> Frame | None:
    """The flow of the sentence before with another partner, where only its name in the same case opens the clause."""
    base = state.main
    if base is None or state.at - state.sentence != 1 or clause.role != "level" or clause.money.case == "adjective":
        return None
    told = [party for party in parties if party.mark != "other"]
    if len(told) != 1 or len(told[0].codes) != 1 or told[0].mark != _CASES.get(base.flow) or base.commodity:
        return None
    party, code = told[0], told[0].codes[0]
    if code in (*base.pair, *GROUPS) or base.reporter in GROUPS or not _opens(clause, party):
        return None
    same_money = state.worth is not None and state.worth.currency == clause.money.currency
    if not same_money or clause.terms(*_OF_ELSE) or not _tells_level(clause, party):
        return None
    return replace(base, partner=code, symmetric=False, placed=False)


def _opens(clause: Clause, party: Party) -> bool:
    """Whether nothing but a time stands before the partner in its sentence."""
    folded, start = clause.document.folded, clause.sentence.start
    for period in within(periods_of(clause.document), start, party.start):
        if _OPENING.fullmatch(folded, start, period.start):
            start = period.end
    return bool(_OPENING.fullmatch(folded, start, party.start))


def _tells_level(clause: Clause, party: Party) -> bool:
    """Whether the amount is a level by its verb, or stands right behind the partner, and nothing else is told of."""
    document, money = clause.document, clause.money
    if not 0 <= money.start - party.end <= _FAR or _names_else(document, party.end, money.start):
        return False
    grows = within(directions_of(document), party.end, clause.sentence.end)
    verbs = [term for term in clause.terms("happened") if term.start >= party.end]
    return bool(grows or verbs or _AT_ONCE.fullmatch(document.folded, party.end, money.start))


def _names_else(document: Document, start: int, end: int) -> bool:
    """Whether a stretch has a word that is of no growth, time or figure: "the portfolio of projects"."""
    told = (
        *((one.start, one.end) for one in within(directions_of(document), start, end)),
        *((one.start, one.end) for one in within(changes_of(document), start, end)),
        *((one.start, one.end) for one in within(periods_of(document), start, end)),
        *(
            (one.start, one.end)
            for one in within(terms_of(document, "hedge", "happened", "anaphor", "flow"), start, end)
        ),
    )
    ending = _ENDING.match(document.folded, start, end)
    words = _WORD.finditer(document.folded, ending.end() if ending else start, end)
    small = _small_words(document.lexicon.language)
    strange = (word for word in words if word.group() not in small)
    return any(not any(one <= word.start() < other for one, other in told) for word in strange)


@cache
def _small_words(language: str) -> frozenset[str]:
    """Words of a growth, a time or a figure, and such as bind them: no other subject than the flow."""
    return frozenset(fold(word) for word in lexicon(language).words("beside.partner.between"))
