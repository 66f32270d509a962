"""The country that "there", "with it" and "this country" point to, and the two that a sentence told of before."""

import re
from collections.abc import Sequence

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.endings import Mark
from tradelines.reading.facts.trade.marks import GROUPS
from tradelines.reading.facts.trade.parties import Party, parties_of
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.document import within

# As in: Turkey came first, with it Georgia traded for $3 billion.
_WITH_IT = re.compile(r"\b(?:with (?:it|them)|с (?:ней|нею|ним|ними))\b")
_WITH, _FROM = ("la", "lə", "le"), ("dan", "dən", "den")


def pointed_to(clause: Clause, parties: Sequence[Party]) -> Sequence[Party]:
    """The parties, with the one that "bu ülkeye" means in that case: "Rusya yükseldi; bu ülkeye ... mal gitti"."""
    if clause.document.lexicon.language not in TURKIC:
        return _with_it(clause, parties)
    words = [term for term in clause.terms("pair") if term.label == "pair.there"]
    if not words or len(parties) > 1:
        return parties
    word, before = clause.document.folded[words[0].start : words[0].end], _only_one_before(clause)
    mark: Mark = "with" if word.endswith(_WITH) else "from" if word.endswith(_FROM) else "to"
    meant = before._replace(start=words[0].start, end=words[0].end, mark=mark) if before else None
    if not parties:
        # "Irak'a en çok gıda gitti. Bu ülkeye mobilya satışı 5 milyon dolar oldu": to the one of the sentence before
        return [meant] if meant else parties
    party = parties[0]
    if meant and mark == "with" and party.mark == "owner" and meant.codes != party.codes:
        # "Siyahıya Peru başçılıq edir. Çilinin bu ölkə ilə dövriyyəsi ...": the country of the sentence before
        return [party, meant]
    # "pay Türkiyənindir, onunla dövriyyə ..."
    if party.mark not in (("subject", "owner") if mark == "with" else ("subject",)) or party.end > words[0].start:
        return parties
    return [party._replace(mark=mark)]


def _with_it(clause: Clause, parties: Sequence[Party]) -> Sequence[Party]:
    """The parties, with the only one before "with it" as the one that is traded with."""
    word = _WITH_IT.search(clause.document.folded, clause.start, clause.money.start)
    before = [party for party in parties if party.end <= word.start()] if word else []
    if len(before) != 1 or before[0].mark == "owner" or len(parties) == 1:
        return parties
    return [party._replace(mark="with") if party is before[0] else party for party in parties]


def _only_one_before(clause: Clause) -> Party | None:
    """The one country that the sentence before names; None where it names several, a group or none."""
    if clause.sentence.number == 0:
        return None
    before = clause.document.sentences[clause.sentence.number - 1]
    named = within(parties_of(clause.document), before.start, before.end)
    codes = {code for party in named for code in party.codes}
    return named[0] if len(codes) == 1 and GROUPS.isdisjoint(codes) else None


def pair_before(clause: Clause) -> tuple[Party, ...]:
    """The two between whom an earlier flow of the sentence was told, of which nothing was read.

    As in "exports between Peru and Chile made $5 million, imports $4 million".
    """
    told = within(parties_of(clause.document), clause.sentence.start, clause.start)
    return tuple(party for party in told if party.mark == "between" and len(party.codes) == 2)[-1:]
