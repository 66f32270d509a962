"""How far a flow reaches: which countries of a clause are its sides, and which belong to another statement."""

import re

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.endings import Mark
from tradelines.reading.facts.trade.flow_terms import is_counted
from tradelines.reading.facts.trade.flows import FlowWord
from tradelines.reading.facts.trade.parties import Party
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import TURKIC, percents_of
from tradelines.reading.spans.document import within
from tradelines.reading.spans.terms import terms_of

_ADDING = re.compile(r"\b(?:adding|he added|she added|saying|stating|noting)(?:\sthat)?[,:]?\s")
_WORTH = re.compile(r",\s(?:which\s(?:was|were)\s)?(?:worth|valued at|with a value of|at a value of)\s(?:\w+\s)?$")
_SHARE = re.compile(r"\s(?:shares?\s)?(?:of|in)\s")
# As in: ... and the oil imports from Iran rose; ... while Iran is the second exporter.
_ANOTHER = re.compile(r"(?:,\s|\s)(?:and|while|whereas|but|as)\s(?:(?:the|its|their)\s)?(?:[\w-]+\s){0,2}$")
_ITS = re.compile(r"\b(?:its|their)\s(?:[\w-]+\s){0,2}$")
_BESIDE = 24  # "its neighbor, Turkey"
_OPENING = re.compile(r"\W*(?:with|by|having|\w+ing)\s")  # "With $3 million worth of exports to Peru, Chile was ..."
_SWAPPED: dict[Mark, Mark] = {"to": "from", "from": "to"}
_OWN = ("owner", "subject")


def in_reach(clause: Clause, word: FlowWord, parties: tuple[Party, ...]) -> tuple[Party, ...]:
    """The parties up to the first comma behind amount and flow, or up to the first one behind which some are named."""
    parties = _of_whole(clause, word, _said_since(clause, word, parties))
    parties = _seen_back(clause, word, _without_another(clause, word, parties))
    apart = tuple(party for party in parties if not _owns_another_flow(clause, word, party))
    verb_last = clause.document.lexicon.language in TURKIC
    partners = [term.end for term in clause.terms("flow") if verb_last and term.label == "flow.partners"]
    agent_end = max([word.agent.end if word.agent else 0, *partners])
    since = max(clause.money.end, word.term.end, agent_end)
    folded, comma = clause.document.folded, since - 1
    stop = folded.find("; ", since, clause.end)
    # "... exported tea for $5 million; Chile and Cuba bought most of it"
    apart = tuple(party for party in apart if stop < 0 or party.start < stop or party.start >= clause.end)
    that = folded.find(" ki, ", since, clause.end) if verb_last else -1
    # "... 17 milyon dollarlıq çay ixrac olunub ki, hamısı Rusiyanın payına düşür": another statement.
    apart = tuple(party for party in apart if that < 0 or party.start < that or party.start >= clause.end)
    while (comma := folded.find(",", comma + 1, clause.end)) >= 0:
        if folded.count("(", since, comma) > folded.count(")", since, comma) or _is_named_behind(clause, apart, comma):
            continue
        if comma == clause.money.end and _WORTH.search(clause.before):
            # "exported 6 million tons of oil, worth $2 billion, to Italy"
            continue
        near = tuple(party for party in apart if party.start < comma or party.start >= clause.end)
        if any(party.mark != "other" for party in near) or clause.has("pair.both") or clause.has("pair.home_ours"):
            return _with_subject(clause, word, near, apart, comma)
    return apart


def _said_since(clause: Clause, word: FlowWord, parties: tuple[Party, ...]) -> tuple[Party, ...]:
    """Without those of an earlier statement: "Neighbors come first," he said, adding, "Peru imports $2 billion"."""
    start = min(word.term.start, clause.money.start)
    said = [match.end() for match in _ADDING.finditer(clause.document.folded, clause.start, start)]
    rest = tuple(party for party in parties if said and party.start >= said[-1])
    return rest if any(party.mark in ("owner", "subject", "between", "with") for party in rest) else parties


def _is_named_behind(clause: Clause, parties: tuple[Party, ...], comma: int) -> bool:
    """Whether a comma stands between a country and its name: "from its neighbor, Turkey"."""
    named = any(party.start == comma + 2 and party.mark in ("to", "from", "with") for party in parties)
    return named and clause.document.lexicon.language == "en"


def _with_subject(
    clause: Clause, word: FlowWord, near: tuple[Party, ...], parties: tuple[Party, ...], comma: int
) -> tuple[Party, ...]:
    """The parties with the one that a phrase before it is said of: "Exporting $2 million to Iran, the UAE was ..."."""
    if clause.document.lexicon.language != "en" or word.flow not in ("export", "import"):
        return near
    alone = not any(party.mark in _OWN or party.mark == "between" for party in near)
    flow = clause.document.folded[word.term.start : word.term.end]
    if not alone or not (flow.endswith("ing") or _OPENING.match(clause.document.folded, clause.sentence.start)):
        return near
    subject = next((party for party in parties if party.start > comma and party.mark == "subject"), None)
    return (*near, subject) if subject and subject.start - comma <= _BESIDE else near


def _of_whole(clause: Clause, word: FlowWord, parties: tuple[Party, ...]) -> tuple[Party, ...]:
    """Without who only has a share of the trade told: "Britain makes 2 percent of Iran's $9 billion trade"."""
    if is_counted(clause.document, word.term):
        # "Peru took 14 percent of Chile's exports, or $8 million": the share is what is told.
        return parties
    percents = within(percents_of(clause.document), clause.start, clause.money.start)
    folded, until = clause.document.folded, word.term.start
    # In "China took 25 percent of the exports, importing $6 billion from Iran" the share is of another flow.
    shares = [one.end for one in percents if _SHARE.match(folded, one.end) and folded.find(", ", one.end, until) < 0]
    rest = tuple(party for party in parties if shares and party.start > shares[-1])
    return rest if any(party.mark != "other" for party in rest) else parties


def _without_another(clause: Clause, word: FlowWord, parties: tuple[Party, ...]) -> tuple[Party, ...]:
    """Without those behind the amount that another statement tells of: "... and the oil imports from Iran rose"."""
    document, money = clause.document, clause.money
    if document.lexicon.language != "en" or word.term.start > money.start:
        return parties
    starts = [term.start for term in clause.terms("flow") if term.start > money.end and term is not word.agent]
    starts += [party.start for party in parties if party.start > money.end and party.mark in _OWN]
    cuts = [at for at in starts if _ANOTHER.search(document.folded, money.end, at)]
    return tuple(party for party in parties if not cuts or party.start < min(cuts) or party.start >= clause.end)


def _seen_back(clause: Clause, word: FlowWord, parties: tuple[Party, ...]) -> tuple[Party, ...]:
    """The parties of the flow told first, for the flow back: "Peru's imports from Chile rose, its exports came to"."""
    earlier = _earlier_flow(clause, word)
    if not earlier or any(party.start > word.term.start for party in parties if party.mark != "other"):
        return parties
    if not _ITS.search(clause.document.folded, earlier.end, word.term.start):
        return parties
    return tuple(
        party._replace(mark=_SWAPPED.get(party.mark, party.mark)) if party.start < word.term.start else party
        for party in parties
    )


def _earlier_flow(clause: Clause, word: FlowWord) -> Match | None:
    """The flow of the other direction that stands before this one, both before the amount; None where none does."""
    other = {"export": "flow.import", "import": "flow.export"}.get(word.flow, "")
    if clause.document.lexicon.language != "en" or not other or word.term.start > clause.money.start:
        return None
    return next((term for term in clause.terms("flow") if term.label == other and term.end <= word.term.start), None)


def _owns_another_flow(clause: Clause, word: FlowWord, party: Party) -> bool:
    """Whether a country only owns another flow: "turnover was $5 million, with Chinese exports up"."""
    if word.flow != "turnover" or party.mark != "owner" or party.start < clause.money.end:
        return False
    following = within(terms_of(clause.document, "flow"), party.end, party.end + 2)
    return any(term.start != word.term.start and term.label in ("flow.export", "flow.import") for term in following)
