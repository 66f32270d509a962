"""The heading of a list whose lines name one partner each: "Georgia's top trading partners by exports:"."""

from tradelines.reading.facts.trade.flows import BUYING, SELLING, FlowWord
from tradelines.reading.facts.trade.marks import GROUPS
from tradelines.reading.facts.trade.parties import Party, parties_of
from tradelines.reading.facts.trade.state import WORLD, Frame, State
from tradelines.reading.spans.amounts import money_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.sentences import Sentence
from tradelines.reading.spans.terms import terms_of
from tradelines.schema import Flow

_LINE = 50
_NUMBERED = 5  # what a line may have before its country: "10. "
_LISTED: tuple[Flow, ...] = ("turnover", "export", "import")


def take_heading(document: Document, sentence: Sentence, state: State, word: FlowWord | None) -> bool:
    """Keep in mind what the lines that follow are of, where the sentence heads a list of partners or of goods."""
    headed = _goods_heading_of(document, sentence, state) or _heading_of(document, sentence, state, word)
    headed = headed or _opening_of(document, sentence, state) or _labels_of(document, sentence, state)
    if headed:
        state.main = state.base = state.last = headed
        state.listing, state.sentence, state.reporter = sentence.number, sentence.number, headed.reporter
        state.hub = headed.reporter if label_of(document, sentence.number + 1) else ""
    return headed is not None


def _heading_of(document: Document, sentence: Sentence, state: State, word: FlowWord | None) -> Frame | None:
    """The flow with all of the country that a list is of; None where the sentence heads no list of its partners."""
    if word is None or not _is_heading(document, sentence):
        return None
    flow = _flow_of_list(document, sentence, word) or (word.flow if label_of(document, sentence.number + 1) else None)
    named = {
        party.codes[0]
        for party in within(parties_of(document), sentence.start, sentence.end)
        if party.mark not in ("other", "in") and len(party.codes) == 1 and party.codes[0] not in GROUPS
    }
    owner = next(iter(named)) if len(named) == 1 else "" if named else state.recent or state.home
    return Frame(flow, owner, WORLD) if owner and flow else None


def _is_heading(document: Document, sentence: Sentence) -> bool:
    return document.folded[sentence.start : sentence.end].rstrip().endswith(":")


def _goods_heading_of(document: Document, sentence: Sentence, state: State) -> Frame | None:
    """The flow of which a list of goods is told: "Leading export goods of Georgia:", "Main groups of goods:".

    With all, behind a list of countries; else with the partner that was told of.
    """
    base = state.main
    told = within(terms_of(document, "goods"), sentence.start, sentence.end)
    goods = any(term.label in ("goods.item", "goods.generic") for term in told)
    if base is None or not goods or not _is_heading(document, sentence):
        return None
    labels = {term.label for term in within(terms_of(document, "flow"), sentence.start, sentence.end)}
    flows = [flow for flow in _LISTED[1:] if f"flow.{flow}" in labels] or [base.flow]
    named = {code for party in within(parties_of(document), sentence.start, sentence.end) for code in party.codes}
    if len(flows) != 1 or flows[0] not in _LISTED[1:] or not named <= set(base.pair) or _is_line(document, sentence):
        return None
    alone = base.flow == flows[0] and state.listing != state.sentence and named != {base.reporter}
    of_pair = alone or named == set(base.pair)
    return Frame(flows[0], base.reporter, base.partner if of_pair else WORLD, listing=True)


def _opening_of(document: Document, sentence: Sentence, state: State) -> Frame | None:
    """The flow that a list of countries is of, told there or before: "... the top ten in Peru's exports. They are:".

    None where the next line is no country with its amount, or more than one flow or country was spoken of.
    """
    if not _is_heading(document, sentence) or not _is_line(document, sentence):
        return None
    before = document.sentences[max(sentence.number - 1, 0)].start
    named_there = _flow_since(document, sentence, sentence.start, "")
    return named_there or _flow_since(document, sentence, before, state.recent)


def _labels_of(document: Document, sentence: Sentence, state: State) -> Frame | None:
    """The flow told before of which the lines that follow tell one country each: "По странам картина такая:"."""
    base = state.base
    if base is None or not _is_heading(document, sentence):
        return None
    label = label_of(document, sentence.number + 1)
    apart = label is not None and base.reporter not in (*label.codes, *GROUPS, "GROUP", WORLD)
    near = sentence.number - state.sentence <= 1
    return Frame(base.flow, base.reporter, WORLD) if apart and near else None


def _flow_since(document: Document, sentence: Sentence, since: int, recent: str) -> Frame | None:
    """The one flow of the one country that is spoken of from there to the end of a heading."""
    labels = {term.label for term in within(terms_of(document, "flow"), since, sentence.end)}
    flows = [flow for flow in _LISTED if f"flow.{flow}" in labels]
    named = {
        code
        for party in within(parties_of(document), since, sentence.end)
        if party.mark not in ("other", "in")
        for code in party.codes
    }
    owner = next(iter(named)) if len(named) == 1 else "" if named else recent
    return Frame(flows[0], owner, WORLD) if len(flows) == 1 and owner and owner not in GROUPS else None


def _is_line(document: Document, heading: Sentence) -> bool:
    """Whether a heading is followed by a line with one country and its amount."""
    if heading.number + 1 >= len(document.sentences):
        return False
    line = document.sentences[heading.number + 1]
    named = within(parties_of(document), line.start, line.end)
    told = within(money_of(document), line.start, line.end)
    return line.end - line.start <= _LINE and len(named) == len(told) == 1 and named[0].end <= told[0].start


def _flow_of_list(document: Document, sentence: Sentence, word: FlowWord) -> Flow | None:
    """Which way the goods go, seen from the list's country: those that buy from it are its exports."""
    labels = {term.label for term in within(terms_of(document, "flow"), sentence.start, sentence.end)}
    if not any(label in labels for label in (*BUYING, *SELLING, "flow.partners")):
        return None
    if labels & {*BUYING} or (labels & {"flow.export"} and not labels & {"flow.import"}):
        return "export"
    if labels & {*SELLING} or labels & {"flow.import"}:
        return "import"
    return word.flow if word.flow == "turnover" else None


def label_of(document: Document, number: int) -> Party | None:
    """The country that labels a line: "Kazakhstan: trade rose to $5 billion"; None where none does."""
    if number >= len(document.sentences):
        return None
    line = document.sentences[number]
    party = next(iter(within(parties_of(document), line.start, line.start + _NUMBERED)), None)
    return party if party and document.folded.startswith(":", party.end) else None
