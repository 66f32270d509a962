"""The part of a sentence that belongs to each amount of money: what stands before it and what stands behind it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tradelines.reading.facts.trade.cuts import (
    aside_with_period,
    country_behind,
    cut_between,
    flow_behind,
    goods_behind,
)
from tradelines.reading.facts.trade.leading import is_led_by
from tradelines.reading.facts.trade.parties import Party, parties_of
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import TURKIC, Money, hedged_start, money_of, percents_of
from tradelines.reading.spans.changes import changes_of, directions_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.periods import periods_of
from tradelines.reading.spans.roles import Role, role_of
from tradelines.reading.spans.sentences import Sentence
from tradelines.reading.spans.terms import terms_of

_THAT_IS = re.compile(r"\s\(|\)?,?\s(?:\(?i\.e\.,?|that is,?|namely|то есть|т\.е\.|yəni|yani)\s")
_ASIDE = re.compile(r"\s-\s[^-]{3,140}\s-\s")
_SOON = 16
# Between a pronoun and its verb: "it already exceeded", «он, как ожидается, превысит».
_ADVERB = re.compile(
    r"\s(?:\w+(?:ly|dy|en)\s|just\s|now\s|уже\s|даже\s|лишь\s|will\s|would\s|could\s|may\s|has\s|is to\s|"
    r"(?:is|was) (?:expected|set|likely|projected|due) to\s|может\s|должен\s|должна\s)?|,\s[^,\d]{3,30},\s"
)
_BARE = 30
ANDS = ("and", "и", "və", "ve", "and by", "и на")
# A sentence with more amounts is a table or a list of prices, no prose.
_MOST = 80
_DIVIDES = re.compile(r"[,;:()\d-]|\s(?:to|до)\s")
_BRACKET = re.compile(r"\s?\([^()]{0,60}\)")


@dataclass(frozen=True, slots=True)
class Clause:
    """One amount of money with its surroundings [start, end) in the sentence."""

    document: Document
    sentence: Sentence
    start: int
    end: int
    money: Money
    role: Role

    @property
    def before(self) -> str:
        """The text of the clause before the amount, folded."""
        return self.document.folded[self.start : self.money.start]

    @property
    def after(self) -> str:
        """The text of the clause behind the amount, folded."""
        return self.document.folded[self.money.end : self.end]

    def terms(self, *families: str) -> Sequence[Match]:
        """Terms of these families inside the clause."""
        return within(terms_of(self.document, *families), self.start, self.end)

    def has(self, label: str) -> bool:
        """Whether a term of this label, or of labels that begin with it, stands in the clause."""
        return any(term.label.startswith(label) for term in self.terms(label.partition(".")[0]))

    def pointers(self) -> list[Match]:
        """Words that point to the figure before: "the amount", but not "the amount of the exports"."""
        words = self.terms("anaphor")
        figures = [term for term in words if term.label == "anaphor.figure" or self._stands_for_figure(term)]
        return [term for term in figures if not self.document.folded.startswith(" of ", term.end)]

    def _stands_for_figure(self, term: Match) -> bool:
        """Whether a pronoun has a verb of level right behind it: "Today it exceeds $30 billion", "он превышает"."""
        if term.label != "anaphor.pronoun" or self.document.lexicon.language in TURKIC:
            return False
        verbs = within(terms_of(self.document, "happened"), term.end, term.end + _SOON)
        verbs = verbs or within(directions_of(self.document), term.end, term.end + _SOON + _SOON)[:1]
        at_once = verbs and _ADVERB.fullmatch(self.document.folded, term.end, verbs[0].start)
        return bool(at_once) and verbs[0].end <= self.money.start

    def parties(self) -> Sequence[Party]:
        """Countries named inside the clause, but for what is said in passing between dashes."""
        start, end = self.aside
        share, closed = self._share_in_brackets()
        return [
            self._as_led(party)
            for party in within(parties_of(self.document), self.start, self.end)
            if not (start < party.start < end or share < party.start < closed)
        ]

    def _as_led(self, party: Party) -> Party:
        """A country that has the amount owns nothing else: "3 milyar dolarla Irak'ın ilk sırada yer aldığını"."""
        if party.mark not in ("owner", "other") or not is_led_by(self.document, self.money, party.start):
            return party
        if party.mark == "other":
            # "8 milyar dolar ile ikinci sırada yer alan Irak'ı ... izledi": it has an amount of its own.
            placed = "sirada" in self.document.folded[self.money.end : party.start]
            return party._replace(mark="subject") if placed else party
        # "Rusya 546 milyon dolarla Türkiye'nin ... dördüncü ülke oldu" has its country before the amount.
        before = within(parties_of(self.document), self.start, self.money.start)
        return party if any(one.mark == "subject" for one in before) else party._replace(mark="subject")

    def _share_in_brackets(self) -> tuple[int, int]:
        """The bracket behind the amount that tells its share of another: "(89% of Iran's total imports)"."""
        percents = within(percents_of(self.document), self.money.end, self.end)
        brackets = _BRACKET.finditer(self.document.folded, self.money.end, self.end) if percents else ()
        spans = (match.span() for match in brackets)
        return next((span for span in spans if within(percents, *span)), (self.end, self.end))

    @property
    def aside(self) -> tuple[int, int]:
        """What stands between two dashes before the amount; an empty stretch where nothing does."""
        match = _ASIDE.search(self.document.folded, self.start, self.money.start)
        return match.span() if match else (self.start, self.start)


def clauses_of(document: Document, sentence: Sentence) -> list[Clause]:
    """The amounts of money of a sentence, each with the stretch of text that is its own; the stretches join up."""
    amounts = _with_same_amounts(document, sentence, within(money_of(document), sentence.start, sentence.end)[:_MOST])
    if not amounts:
        return []
    cuts = [sentence.start]
    for one, other in pairwise(amounts):
        behind = max(find(document, one, other.start) for find in (flow_behind, country_behind, goods_behind))
        cuts.append(behind if behind >= 0 else cut_between(document, one.end, other.start))
    # 'it rose to $8 million: "Our exports ..."': what is quoted behind the last amount is another statement.
    quoted = document.folded.find(': "', amounts[-1].end, sentence.end)
    cuts.append(quoted if quoted >= 0 else sentence.end)
    found = [
        Clause(document, sentence, start, end, money, role_of(document, money.start, money.end, money.case))
        for money, (start, end) in zip(amounts, pairwise(cuts), strict=True)
    ]
    return _with_elided_growth(_with_elided_verbs(_with_asides(found)))


def _with_asides(clauses: list[Clause]) -> list[Clause]:
    """A figure in brackets behind another one or behind a growth, with a period of its own, is an earlier level."""
    if clauses and clauses[0].role == "level" and _is_aside_of_growth(clauses[0]):
        clauses[0] = replace(clauses[0], role="previous")
    for index in range(1, len(clauses)):
        one, other = clauses[index - 1], clauses[index]
        aside = aside_with_period(one.document, one.money.end, other.money.start) >= 0
        if other.role == "level" and (aside or _says_again(one, other)):
            clauses[index] = replace(other, role="previous")
    return clauses


def _is_aside_of_growth(clause: Clause) -> bool:
    """Whether an amount stands in a bracket behind a growth or an earlier time: "6% less ($749 million in 2023)"."""
    document, sentence = clause.document, clause.sentence
    opened = document.folded.rfind("(", sentence.start, clause.money.start)
    if opened < 0:
        return False
    beside = [period for period in within(periods_of(document), sentence.start, opened) if period.end + 1 == opened]
    if any(period.comparison for period in beside):
        # As in: 29 percent more than in the same months of 2021 ($141 million).
        return not document.folded[opened + 1 : hedged_start(document, clause.money.start)].strip()
    if aside_with_period(document, opened, clause.money.start) < 0:
        return False
    earlier = [period for period in within(periods_of(document), sentence.start, opened) if period.comparison]
    return bool(earlier or within(changes_of(document), sentence.start, opened))


def _says_again(one: Clause, other: Clause) -> bool:
    """Whether an amount says what was compared with: "up 44 percent from the first half of 2016, i.e. $2 million"."""
    against = [
        period for period in within(periods_of(one.document), one.money.end, other.money.start) if period.against
    ]
    return bool(against and _THAT_IS.fullmatch(one.document.folded, against[-1].end, other.money.start))


def _with_elided_verbs(clauses: list[Clause]) -> list[Clause]:
    """Where the verb of two increments stands once: "exports 802 million (26%), imports 750 million (36%) fell"."""
    for index in range(len(clauses) - 2, -1, -1):
        one, other = clauses[index], clauses[index + 1]
        turkic = one.document.lexicon.language in TURKIC and not one.money.case
        if turkic and other.role == "increment" and one.after.startswith(" (") and other.after.startswith(" ("):
            clauses[index] = replace(one, role="increment")
    return clauses


def _with_elided_growth(clauses: list[Clause]) -> list[Clause]:
    """A growth goes on in a list: "the growth of trade with Turkey was $76 million and with Tunisia $119 million"."""
    for index in range(1, len(clauses)):
        one, other = clauses[index - 1], clauses[index]
        bare = len(other.before) <= _BARE and not other.has("happened.") and not other.terms("flow")
        goes_on = other.parties() or other.before.strip() in ANDS
        if one.role == "increment" and other.role == "level" and bare and goes_on and not _DIVIDES.search(one.after):
            clauses[index] = replace(other, role="increment")
    return clauses


def _with_same_amounts(document: Document, sentence: Sentence, amounts: Sequence[Money]) -> list[Money]:
    """Add "the same amount", which is worth what stands before it."""
    found = list(amounts)
    for term in within(terms_of(document, "anaphor"), sentence.start, sentence.end):
        earlier = [money for money in amounts if money.end <= term.start]
        if term.label == "anaphor.same" and earlier:
            found.append(replace(earlier[-1], start=term.start, end=term.end))
    return sorted(found, key=lambda money: money.start)
