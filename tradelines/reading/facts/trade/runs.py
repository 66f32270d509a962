"""Amounts of one sentence that share a verb: "Iraq bought $105 million, Russia $95 million and India $27 million"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.flows import FlowWord, flow_of, flows_behind
from tradelines.reading.facts.trade.noun_goods import noun_goods_of
from tradelines.reading.facts.trade.parties import Party
from tradelines.reading.spans.document import within
from tradelines.reading.spans.periods import periods_of
from tradelines.reading.spans.terms import terms_of

_WHOLE = re.compile(r"\s?(?:from|of|out of)\s")
_LIST = 3  # so many amounts in a row, each of a country, are a list


@dataclass(frozen=True, slots=True)
class Run:
    """Clauses with one flow. `word` is that flow, None where the sentence names none."""

    clauses: tuple[Clause, ...]
    word: FlowWord | None

    @property
    def head(self) -> Clause:
        """The clause that opens the run."""
        return self.clauses[0]

    def head_parties(self) -> list[Party]:
        """The parties of the head, and the fixed ones that stand once at the end: "... of apples from Iran"."""
        own = list(self.head.parties())
        if len(self.clauses) == 1:
            return own
        # Behind "including" the countries are those of the parts.
        whole = takewhile(lambda clause: not clause.has("anaphor.share"), self.clauses[1:])
        later = [party for clause in whole if not directed(clause) for party in clause.parties()]
        if _WHOLE.match(self.head.before):
            # "From Iran's $40 billion of exports $6 billion went to Iraq": the parts come later.
            return own
        marks = {party.mark for party in own}
        for mark in ("to", "from", "origin"):
            shared = [party for party in later if party.mark == mark]
            if len({party.codes for party in shared}) == 1 and mark not in marks:
                own.append(shared[0])
        return own + self._owner_at_end(own)

    def _owner_at_end(self, own: list[Party]) -> list[Party]:
        """Whose partners the countries are, told behind them: "Chile ($3) and Cuba ($2) are Peru's main partners"."""
        agent, last = self.word.agent if self.word else None, self.clauses[-1]
        if agent is None or agent.start < last.money.end or any(party.mark == "owner" for party in own):
            return []
        owners = [one for one in last.parties() if one.mark == "owner" and one.start > last.money.end]
        return owners if len(owners) == 1 and len(owners[0].codes) == 1 else []


def runs_of(clauses: Sequence[Clause]) -> list[Run]:
    """Divide the clauses of a sentence into runs."""
    runs: list[Run] = []
    current: list[Clause] = []
    word: FlowWord | None = None
    from_behind = False
    for clause in clauses:
        own = flow_of(clause)
        opens = own is not None and _opens(clause, own, word, current, from_behind)
        ordered = word is None and bool(current) and _is_ordered(clause)
        opens = opens and not ordered and not _closes_order(clause, word)
        if current and (opens and not _agent_list(word, own, clause)):
            runs.append(Run(tuple(current), word))
            current, word = [], None
        from_behind = own is not None and own.term.start >= clause.money.end and not own.tight
        current.append(clause)
        if own is not None and not opens and word is None and len(current) > 1 and not (ordered or _is_list(current)):
            # Only a list shares a word that comes behind it.
            runs.append(Run(tuple(current[:-1]), None))
            current = [clause]
        if own is not None and not opens and word is None and len(current) > 1:
            # "Spain ($2 billion) and France ($1 billion) were the main importers": the word closes the run.
            runs.append(Run(tuple(current), own))
            current = []
            continue
        word = _with_agent(word, own, len(current)) or own
    if current:
        runs.append(Run(tuple(current), word))
    return runs


def _opens(clause: Clause, own: FlowWord, word: FlowWord | None, current: list[Clause], from_behind: bool) -> bool:
    """Whether a clause with a word of its own opens a run."""
    opens = own.tight or own.term.end <= clause.money.start or _verb_last(clause) or clause.has("anaphor.share")
    opens = opens or (from_behind and own.agent is None)
    part = clause.has("anaphor.share") and not _verb_last(clause)
    if (
        opens
        and word is None
        and current
        and own.term.start >= clause.money.end
        and not part
        and _is_list([*current, clause])
    ):
        # "Qazaxıstana 1.7 milyard, Özbəkistana 1 milyard dollarlıq ixrac": the verb comes last.
        return False
    return opens


def _with_agent(word: FlowWord | None, own: FlowWord | None, count: int) -> FlowWord | None:
    """The word of a run with the agent that closes its list: "... and Cuba with $13 million were the top buyers"."""
    if word and own and word.agent is None and own.agent and count >= _LIST:
        return replace(word, agent=own.agent)
    return word


def directed(clause: Clause) -> tuple[str, str] | None:
    """Seller and buyer where the clause names both: "goods worth $284 million went from Georgia to Azerbaijan"."""
    ends = {party.mark: party.codes[0] for party in clause.parties() if len(party.codes) == 1}
    return (ends["from"], ends["to"]) if "from" in ends and "to" in ends else None


def _is_list(clauses: Sequence[Clause]) -> bool:
    """Whether each amount has a country of its own, or each has goods of its own."""
    named = sum(bool(clause.parties()) for clause in clauses)
    if len(clauses) > 1 and (all(_has_time(clause) for clause in clauses) or _share_noun(clauses)):
        return True
    return named >= max(len(clauses) - 1, 2) or all(
        clause.has("goods.kind") or noun_goods_of(clause) for clause in clauses
    )


def _share_noun(clauses: Sequence[Clause]) -> bool:
    """Whether amounts that are told as adjectives share the noun behind the last: "61, ... isə 703 dollarlıq mal"."""
    if any(clause.money.case != "adjective" for clause in clauses):
        return False
    return not any(clause.after.strip(" ,;") for clause in clauses[:-1])


def _has_time(clause: Clause) -> bool:
    """Whether a clause tells of a time of its own: "in January $5 million, in February $6 million".

    Azerbaijani and Turkish share the verb among any times: "martda 5 milyon, yanvar-martda 14 milyon dollarlıq mal".
    """
    times = within(periods_of(clause.document), clause.start, clause.end)
    any_time = _verb_last(clause) and any(one.known and not (one.comparison or one.target) for one in times)
    return any_time or any(one.kind == "month" for one in times)


def _is_ordered(clause: Clause) -> bool:
    """Whether the flows of several amounts stand behind the last, "exports and imports respectively"."""
    behind = within(terms_of(clause.document, "order"), clause.money.end, clause.end)
    return bool(behind) and len(flows_behind(clause)) > 1


def _closes_order(clause: Clause, word: FlowWord | None) -> bool:
    """Whether a flow word only closes amounts in order: "$3, $2 and $1 million worth of imports respectively"."""
    if word is None or word.agent is None or clause.parties():
        return False
    return bool(within(terms_of(clause.document, "order"), clause.money.end, clause.end))


def _verb_last(clause: Clause) -> bool:
    return clause.document.lexicon.language in ("az", "tr")


def _agent_list(word: FlowWord | None, own: FlowWord | None, clause: Clause) -> bool:
    """Whether a clause goes on in a list of destinations or sources: "..., and Russia with $599 million of imports"."""
    if word is None or own is None or word.agent is None or own.agent is not None:
        return False
    before = [party for party in clause.parties() if party.start < clause.money.start]
    if any(len(party.codes) > 1 for party in before):
        # As in: ..., followed by Peru, Chile and Cuba which imported $9, $8 and $7 million, respectively.
        return False
    marks = {party.mark for party in before}
    return bool(marks) and marks <= {"subject", "other"}
