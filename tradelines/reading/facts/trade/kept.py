"""Whose trade a sentence without a figure speaks of: what it leaves in mind for the figures that follow."""

from collections.abc import Sequence

from tradelines.reading.facts.trade.bodies import is_of_body
from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.flows import BUYING, FlowWord
from tradelines.reading.facts.trade.growths import tells_share
from tradelines.reading.facts.trade.headings import take_heading
from tradelines.reading.facts.trade.marks import GROUPS
from tradelines.reading.facts.trade.parties import Party, parties_of
from tradelines.reading.facts.trade.resolve import frame_of
from tradelines.reading.facts.trade.state import WORLD, Frame, State
from tradelines.reading.facts.trade.telling import lists_growths
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.sentences import Sentence
from tradelines.reading.spans.terms import terms_of

_NEAR = 3  # so many sentences later the buyers of what was told are spoken of


def is_only_kept(document: Document, sentence: Sentence, state: State, word: FlowWord | None) -> bool:
    """Whether a sentence only tells what the figures behind it are of: a heading, sides, shares or a rank by shares."""
    if take_heading(document, sentence, state, word):
        return True
    _take_sides(document, sentence, state, word)
    if word is None or word.term is word.agent:
        return True
    if tells_share(document, sentence):
        _take_rank(document, sentence, word, state)
        return True
    return False


def _take_sides(document: Document, sentence: Sentence, state: State, word: FlowWord | None) -> None:
    """Keep in mind the two sides of a sentence that tells no figure of theirs, but a share or a rank."""
    if word is None:
        _take_share(document, sentence, state)
    elif word.term is word.agent and word.term.label == "flow.partners":
        _take_partner(document, sentence, state)
    elif word.term is word.agent:
        _take_dealer(document, sentence, state, word)


def _take_share(document: Document, sentence: Sentence, state: State) -> None:
    """Keep in mind whose share of whose trade is told: "the CIS made up 34% of Georgia's turnover."""
    flows = within(terms_of(document, "flow"), sentence.start, sentence.end)
    parties = [party for party in within(parties_of(document), sentence.start, sentence.end) if party.mark != "other"]
    owners = [party for party in parties if party.mark == "owner" and party.codes[0] not in GROUPS]
    others = [party for party in parties if party not in owners and len(party.codes) == 1]
    flows = [flow for flow in flows if not is_of_body(document, flow)]
    alone = len(flows) == len(owners) == len(others) == 1 and owners[0].codes[0] != others[0].codes[0]
    if alone and flows[0].label == "flow.turnover":
        state.main = state.base = state.last = Frame("turnover", owners[0].codes[0], others[0].codes[0])
        state.sentence, state.reporter = sentence.number, owners[0].codes[0]


def _take_partner(document: Document, sentence: Sentence, state: State) -> None:
    """Keep in mind who is whose partner: "Russia was Georgia's second trading partner", "партнер Грузии - Турция"."""
    parties = [party for party in within(parties_of(document), sentence.start, sentence.end) if party.mark != "other"]
    owners = [party for party in parties if party.mark in ("owner", "with")]
    others = [party for party in parties if party.mark == "subject"]
    if len(owners) != 1 or len(others) != 1 or len(parties) != 2:
        return
    codes = (*owners[0].codes, *others[0].codes)
    if len(codes) == 2 and GROUPS.isdisjoint(codes):
        state.main = state.base = state.last = Frame("turnover", codes[0], codes[1])
        state.sentence, state.reporter = sentence.number, codes[0]


def _take_dealer(document: Document, sentence: Sentence, state: State, word: FlowWord) -> None:
    """Keep in mind that more buyers or sellers may follow: "Among the buyers, Peru is first", behind what it bought."""
    last = state.last
    named = [party for party in within(parties_of(document), sentence.start, sentence.end) if party.mark != "other"]
    if last is None or last.flow not in ("export", "import") or sentence.number - state.sentence > _NEAR:
        return
    seller, buyer = last.pair if last.flow == "export" else (last.partner, last.reporter)
    dealer = buyer if word.term.label in BUYING else seller
    if len(named) == 1 and named[0].codes == (dealer,) and WORLD not in last.pair:
        state.listing = state.sentence = sentence.number


def _take_rank(document: Document, sentence: Sentence, word: FlowWord, state: State) -> None:
    """Keep in mind whose partners are ranked where the first has but a share: "In imports Peru is first with 40%"."""
    parties = [party for party in within(parties_of(document), sentence.start, sentence.end) if party.mark != "other"]
    base, ranked = state.base, within(terms_of(document, "rank"), sentence.start, sentence.end)
    if base is None or not ranked or word.flow not in ("export", "import") or word.is_verb or word.agent:
        return
    alone = len(parties) == 1 and parties[0].mark == "subject" and len(parties[0].codes) == 1
    if not alone or parties[0].codes[0] in (base.reporter, *GROUPS) or base.reporter in GROUPS:
        return
    state.main = state.base = state.last = Frame(word.flow, base.reporter, WORLD)
    state.listing = state.sentence = sentence.number


def take_group(word: FlowWord, sides: tuple[str, str], parties: Sequence[Party], state: State) -> None:
    """Keep in mind the trade with several countries, which has no growth of its own: "its trade with Central Asia"."""
    if word.flow == "turnover" and sides[1] == "GROUP" and len(parties) == 2:
        state.main = state.base = state.last = frame_of(word, sides, "")
        state.reporter, state.sentence = sides[0], state.at


def is_of_hub(clause: Clause, parties: Sequence[Party], state: State, sides: tuple[str, str]) -> bool:
    """Whether a country named with a growth or a place is only a partner of the one that was told of."""
    base = state.base
    below = base is not None and base.partner == WORLD and base.reporter not in ("", *sides)
    if below and (clause.has("rank.") or lists_growths(clause, parties)):
        # "The USA (2.7 times) led by growth", below one country's totals, is of its trade with the USA.
        return True
    # As in: In imports Russia is the main partner, too, with 26 percent.
    hub = state.reporter
    return clause.has("flow.partners") and hub not in ("", sides[0]) and sides[1] in (WORLD, hub)
