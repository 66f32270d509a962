"""Which flow of trade an amount is of: the word of turnover, exports, imports or balance that governs it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.cuts import IS_RUSSIAN, TIGHT, TIGHT_TURKIC
from tradelines.reading.facts.trade.excess import excess_of
from tradelines.reading.facts.trade.flow_terms import BALANCES, counts
from tradelines.reading.facts.trade.parts import is_earned, makes_up, part_told_behind, without_apposition
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import TURKIC, money_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.terms import terms_of
from tradelines.schema import Flow

_FLOWS: dict[str, Flow] = {
    "turnover": "turnover", "export": "export", "export_verb": "export", "import": "import", "import_verb": "import",
    "sent_verb": "export", "got_verb": "import", "went_verb": "export", "came_verb": "import",
    "buyers": "import", "destinations": "export",
    "sellers": "export", "origins": "import", "partners": "turnover", "volume": "turnover", "balance": "balance",
    "surplus": "balance", "deficit": "balance",
}  # fmt: skip
# Words for countries in a list: those that buy the goods, those that sell them, and either.
BUYING = ("flow.buyers", "flow.destinations")
SELLING = ("flow.sellers", "flow.origins")
AGENTS = (*BUYING, *SELLING, "flow.partners")
# English: what binds a word behind the amount to it, if it does not follow at once.
_BOUND = re.compile(
    r"^(?!.*\b(?:considering|despite|due|by|through|because|thanks|if|when|where|although)\b),?[^,;]{0,60}"
    r"\b(?:were|was|been|being|is what|are|is|accounted for|accounts for|belonged to|belongs to|related to|went to|"
    r"fell on|falls on|goes to|came from)\b[^,;]{0,40}$"
)
# "with $8 million pertaining to Iran's exports to Oman and $4 million to its imports": the verb is left out.
_PORTION = re.compile(
    r"\s(?:on\s(?:the\s)?|to\s(?:its|their|the)\s|"
    r"(?:pertain(?:ing|s|ed)|belong(?:ing|s|ed)|relat(?:ing|es|ed)) to\s[^,;]{0,40})$"
)
_TAKERS = {"flow.export": "flow.destinations", "flow.import": "flow.origins"}
_TAKES = re.compile(
    r"\b(?:took|takes|taking|absorb(?:ed|s)|receiv(?:ed|es)|account(?:ed|s) for|made up)\s(?:[\w']+\s){0,4}of\s"
    r"(?:(?:the|its|all|total|these|\w+'s?|\w+(?:ian|ish|ese|ani|eli|yz))\s){0,3}$"
)
_INDUSTRY = re.compile(
    r"\sof\s(?:such\s|the\s|this\s)?(?:\w+\s){0,2}(?:industry|market|company|sector|firm|exchange|stock|platform)\b"
)
_AIM_FOR = re.compile(r"\s(?:for|in)\s(?:\w+\s){0,3}")
# "dövriyyənin 2 milyard dolları ixracın payına düşüb": of the turnover so much is of exports
_AT_ONCE = re.compile(r"\s(?:isə\s|ise\s)?")
_TURNOVER = ("flow.turnover", "flow.volume")
_CASE_ENDS = re.compile(r"'?\w{0,5}\s")
_IN_TRADE = re.compile(r"\s(?:(?:in|of|в|на)\s)?(?:[\w']+\s){0,4}")
# "ticarətdə 2 milyard dollar həcmində mənfi saldo"
_IN_SIZE = re.compile(r"\s(?:(?:həcmində|məbləğində|dəyərində|tutarinda|büyüklüğünde|seviyesinde|səviyyəsində)\s)?")
_OF_TOTAL = re.compile(r"\b(?:of|from|in)\s(?:the\s|its\s)?(?:total|overall|whole|entire)\s(?:\w+\s)?$")
_PART_OF = re.compile(
    r"\b(?:part|share|portion|bulk|half|third|quarter|majority|most)\sof\s(?:the\s|its\s|their\s)?(?:\w+\s)?$"
)
_AND = re.compile(r"\s(?:and|и|və|ve)\s(?:of\s|the\s|its\s)?")
_BODY_OF = re.compile(
    r"\b(?:association|union|federation|syndicate|society|confederation|guild|assembly)\sof\s(?:the\s)?(?:\w+\s){0,3}$"
)
_OF_GOODS = re.compile(
    r"\s(?:worth\s)?of\s(?:[\w-]+\s){0,3}(?:goods|products|commodities|merchandise|items)\s(?:(?:was|were)\s)?"
)
_INTO = (" to ", " to the ", " into ", " into the ")
_BEHIND_OWNER = re.compile(r"(?:'s?)?\s(?:(?:non-oil|non-energy)\s)?")


@dataclass(frozen=True, slots=True)
class FlowWord:
    """The word of a flow, the flow it names, and the agent beside it ("importer", "destinations"), if any.

    `moves` marks a participle ("exported"). `negative` marks a balance that is told as an excess of imports.
    """

    term: Match
    flow: Flow
    agent: Match | None
    tight: bool = False
    negative: bool = False

    moves: bool = False

    @property
    def is_verb(self) -> bool:
        """Whether goods are moved by a verb: "sold", "bought"."""
        return self.term.label.endswith("_verb")


def flow_of(clause: Clause) -> FlowWord | None:
    """The flow word that governs the clause's amount; None where the clause has none of its own."""
    excess = excess_of(clause)
    if excess:
        return FlowWord(excess.term, "balance", None, tight=True, negative=excess.negative)
    words = [term for term in clause.terms("flow") if counts(clause.document, term)]
    folded = clause.document.folded
    of_which = _part_behind(clause)
    words = [term for term in words if term.start < of_which]
    start, end = clause.aside
    words = [term for term in words if not start < term.start < end] or words
    words = [term for term in words if not _in_bracket_before(clause, term)] or words
    words = without_apposition(clause, words)
    if clause.document.lexicon.language == "en":
        words = [term for term in words if not _INDUSTRY.match(folded, term.end)]
    agents = [term for term in words if term.label in AGENTS and not _names_body(folded, term)]
    plain = [term for term in words if term.label not in AGENTS]
    if plain:
        agents = [term for term in agents if term.label != "flow.partners"]
    agent = min(agents, key=lambda term: abs(term.start - clause.money.start)) if agents else None
    if agent and agent.label == "flow.buyers" and _brings(clause, agent):
        agent = agent._replace(label="flow.sellers")
    chosen, tight = _governing(clause, plain)
    if chosen is not None and _is_sum(clause, chosen, plain):
        return FlowWord(chosen, "turnover", agent, tight)
    agent = agent or (_taker_of(clause, chosen) if chosen else None)
    if chosen is None:
        chosen = agent
    if chosen is None:
        return None
    moves = folded[chosen.start : chosen.end].endswith(("ed", "ing"))
    flow = _FLOWS[chosen.label.removeprefix("flow.")]
    if flow in ("export", "import") and chosen is not agent and clause.has("pair.both_ways"):
        # "what they sold to each other", "bir-birinə 5 milyon dollarlıq mal satıb": goods went both ways.
        flow = "turnover"
    if flow == "import" and clause.terms("inreturn") and folded[clause.money.end : chosen.start] == " ":
        flow = "export"
    return FlowWord(chosen, flow, agent, tight, moves=moves)


def _taker_of(clause: Clause, flow: Match) -> Match | None:
    """The flow as an agent's word where a country takes or makes a part of it: "Chile took most of the exports"."""
    label = _TAKERS.get(flow.label)
    taken = label and _TAKES.search(clause.document.folded, clause.start, flow.start)
    return flow._replace(label=label) if label and taken else None


def _brings(clause: Clause, agent: Match) -> bool:
    """Whether an importer is said to import into somewhere: "Peru is the leading importer to Chile", so it sells."""
    into = next((one for one in clause.parties() if one.start > agent.end), None)
    return into is not None and into.mark == "to" and clause.document.folded[agent.end : into.start] in _INTO


def _names_body(folded: str, term: Match) -> bool:
    """Whether a word of traders is part of a body's name: "the Association of Peruvian Exporters"."""
    return bool(_BODY_OF.search(folded, max(term.start - 50, 0), term.start))


def _in_bracket_before(clause: Clause, term: Match) -> bool:
    """Whether a word stands in a bracket that is closed before the amount: "trade (without undeclared exports) was"."""
    folded, opened = clause.document.folded, clause.document.folded.rfind("(", clause.start, term.start)
    return opened >= 0 and term.end <= folded.find(")", opened, clause.money.start)


def _part_behind(clause: Clause) -> int:
    """Where a part of the amount comes to be told behind it: "5 milyon olub, bunun 3 milyonu ixracdır"."""
    folded = clause.document.folded
    for term in clause.terms("anaphor"):
        if term.label == "anaphor.reverse" and term.start > clause.money.end:
            # "and $3 million came the other way, Peru being third among its buyers"
            return term.start
        behind = term.label == "anaphor.share" and term.start > clause.money.end
        if behind and folded.endswith((", ", "; ", " - ", "("), 0, term.start):
            return term.start
    return clause.end


def _is_sum(clause: Clause, chosen: Match, words: Sequence[Match]) -> bool:
    """Whether one amount is told of exports and imports together: "exports and imports totaled $5 million"."""
    both = [term for term in words if term.end <= clause.money.start and term.label in ("flow.export", "flow.import")]
    if len(both) != 2 or chosen is not both[1] or both[0].label == both[1].label:
        return False
    if not _AND.fullmatch(clause.document.folded, both[0].end, both[1].start):
        return False
    several = within(money_of(clause.document), clause.money.end, clause.sentence.end)
    in_order = within(terms_of(clause.document, "order"), clause.money.end, clause.sentence.end)
    told = any(term.end <= both[0].start for term in clause.terms("total"))
    return not several or (told and not in_order)


def flows_before(clause: Clause) -> list[FlowWord]:
    """The flows, each once, that are named before the clause's amount: "exports to and imports from"."""
    return _flows_of(clause, [term for term in clause.terms("flow") if term.end <= clause.money.start])


def flows_behind(clause: Clause) -> list[FlowWord]:
    """The flows, each once, that are named behind the clause's amount."""
    return _flows_of(clause, [term for term in clause.terms("flow") if term.start >= clause.money.end])


def _flows_of(clause: Clause, terms: Sequence[Match]) -> list[FlowWord]:
    words = [term for term in terms if counts(clause.document, term) and term.label not in AGENTS]
    found = [FlowWord(term, _FLOWS[term.label.removeprefix("flow.")], None) for term in words]
    return list({word.flow: word for word in found}.values())


def flow_in(document: Document, start: int, end: int) -> FlowWord | None:
    """The first flow word of a stretch without an amount."""
    words = [term for term in within(terms_of(document, "flow"), start, end) if counts(document, term)]
    agent = next((term for term in words if term.label in AGENTS), None)
    balance = next((term for term in words if term.label in BALANCES), None)
    plain = balance or next((term for term in words if term.label not in AGENTS), agent)
    return FlowWord(plain, _FLOWS[plain.label.removeprefix("flow.")], agent) if plain else None


def _governing(clause: Clause, words: Sequence[Match]) -> tuple[Match | None, bool]:
    """The nearest word before the amount, unless one behind it is bound to it more closely."""
    money = clause.money
    part = part_told_behind(clause, words)
    if part:
        return part, True
    if len(words) > 1:
        folded = clause.document.folded
        words = [term for term in words if not _is_of_whole(folded, term)] or words
    left = [term for term in words if term.end <= money.start]
    right = [term for term in words if term.start >= money.end]
    language = clause.document.lexicon.language
    bound = _bound_at_once(clause, left, right[0]) if right else False
    if bound:
        return right[0], True
    if left:
        return _balance_in(clause.document, left), False
    if right and language == "ru" and _tells_it_again(clause):
        # «Он составил 216 млн долларов, экспорт вырос в 1,6 раза»
        return None, False
    if right and language == "en" and not _BOUND.search(clause.document.folded[money.end : right[0].start] + " "):
        return None, False
    return (right[0], False) if right else (None, False)


def _tells_it_again(clause: Clause) -> bool:
    """Whether a pronoun before the amount stands for what was told, and a comma ends that statement."""
    return bool(clause.pointers()) and clause.document.folded.startswith(",", clause.money.end)


def _is_of_whole(folded: str, term: Match) -> bool:
    """Whether a word names the whole that a share is of: "of total exports", "the larger part of the turnover"."""
    since = max(term.start - 34, 0)
    if term.label == "flow.turnover" and _PART_OF.search(folded, since, term.start):
        return True
    return bool(_OF_TOTAL.search(folded, since, term.start))


def _bound_at_once(clause: Clause, left: Sequence[Match], word: Match) -> bool:
    """Whether a word right behind the amount governs it, whatever stands before."""
    folded, money, language = clause.document.folded, clause.money, clause.document.lexicon.language
    if language in TURKIC:
        of_turnover = bool(left) and left[-1].label in _TURNOVER and word.label not in _TURNOVER
        if TIGHT_TURKIC.fullmatch(folded, money.end, word.start):
            return True
        if word.label in BALANCES and _IN_SIZE.fullmatch(folded, money.end, word.start):
            # "ticaretinde 5 milyar dolar fazla verdi"
            return True
        if money.case == "adjective":
            return True
        return of_turnover and bool(_AT_ONCE.fullmatch(folded, money.end, _past_sides(clause, word)))
    if language == "ru":
        # "Из них 1,5 млрд - экспорт", "1,5 млрд пришлось на экспорт"
        of_turnover = not left or left[-1].label in ("flow.turnover", *AGENTS)
        return of_turnover and bool(IS_RUSSIAN.fullmatch(folded, money.end, word.start))
    if left and word.label == "flow.turnover" and makes_up(clause, left[-1]):
        return False
    governs = left and (left[-1].label in BALANCES or left[-1].label.endswith("_verb"))
    if governs and word.label == "flow.turnover":
        # "a deficit of $6 billion in its trade with Russia", "sold $4 million worth of goods in trade with Peru"
        return False
    aimed = clause.has("modal.target") and _AIM_FOR.fullmatch(folded, money.end, word.start)
    if not left and (_PORTION.match(folded[money.end : word.start]) or is_earned(clause, word)):
        return True
    if _OF_GOODS.fullmatch(folded, money.end, word.start):
        # "trade reached $481 million, including $132 million of Kyrgyz goods exported to Uzbekistan"
        return True
    named = next((party for party in clause.parties() if party.start > money.end), None)
    # As in: $8 billion in Iran imports, $8 billion of Iran's imports.
    end = named.end if named and _BEHIND_OWNER.fullmatch(folded, named.end, word.start) else word.start
    start = named.start if named and end < word.start else word.start
    # "14 percent, or $8 million, of Georgia's exports"
    since = money.end + folded.startswith(", of ", money.end)
    return bool(aimed or TIGHT.fullmatch(folded, since, start))


def _past_sides(clause: Clause, word: Match) -> int:
    """Where the countries between an amount and its flow begin: "70 milyonu | Azərbaycandan Perua ixracın payına"."""
    start = word.start
    for party in reversed(clause.parties()):
        if clause.money.end < party.start < start and _CASE_ENDS.fullmatch(clause.document.folded, party.end, start):
            start = party.start
    return start


def _balance_in(document: Document, left: list[Match]) -> Match:
    """The nearest word, or the balance that is told of it: "a surplus in trade with Italy"."""
    balance = left[-2] if len(left) > 1 and left[-2].label in BALANCES else None
    if balance and _IN_TRADE.fullmatch(document.folded, balance.end, left[-1].start):
        return balance
    return left[-1]
