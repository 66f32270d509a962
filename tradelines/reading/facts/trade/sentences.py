"""One sentence with money: its amounts as figures of trade, in the light of what was told before."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tradelines.reading.facts.trade.clauses import Clause, clauses_of
from tradelines.reading.facts.trade.flows import BUYING, SELLING, FlowWord, flow_in
from tradelines.reading.facts.trade.goods import NON_OIL, goods_of
from tradelines.reading.facts.trade.order import in_order
from tradelines.reading.facts.trade.parties import Mark, Party, parties_of
from tradelines.reading.facts.trade.regions import is_of_region
from tradelines.reading.facts.trade.resolve import frame_of, is_symmetric, scene_of, sides_of
from tradelines.reading.facts.trade.runs import Run, directed, runs_of
from tradelines.reading.facts.trade.state import WORLD, Frame, State
from tradelines.reading.facts.trade.terms import terms_of
from tradelines.reading.spans.amounts import percents_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.periods import periods_of
from tradelines.reading.spans.sentences import Sentence

_NEAR = 40
_ANAPHOR = 90
_BARE = 28
_TO = re.compile(r"(?:\bto|\bдо)\s(?:\w+\s)?$")
_BRACKET = re.compile(r"\s\([^()]{0,40}\)")


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount that was understood: its clause, its frame and the rule that read it."""

    clause: Clause
    frame: Frame
    rule: str
    repeated: bool = False
    since: int = -1


def figures_of(document: Document, sentence: Sentence, state: State) -> Iterator[Figure]:
    """The figures of a sentence, in order; `state` is carried on."""
    clauses = clauses_of(document, sentence)
    source = _source(document, sentence)
    frames: list[Frame] = []
    contexts: list[Frame] = []
    state.current = None
    state.at = sentence.number
    for run in runs_of(clauses):
        told = list(_run_figures(run, state, source, frames[-1] if frames else None))
        if told:
            context = _context(run, [figure.frame for figure in told])
            frames.append(told[0].frame if context.partner != WORLD or len(told) < 3 else context)
            contexts.append(context)
            _remember(state, run, told[0].frame, context)
        for figure in told:
            yield figure
    if frames:
        state.main, state.base = frames[0], contexts[0]
        state.sentence = sentence.number


def note_sentence(document: Document, sentence: Sentence, state: State) -> Figure | None:
    """Carry on the state over a sentence of trade without an amount: "Exports to Iran grew 12 percent"."""
    word = flow_in(document, sentence.start, sentence.end)
    if word is None or word.term is word.agent or _tells_share(document, sentence):
        return None
    parties = within(parties_of(document), sentence.start, sentence.end)
    if not parties:
        return None
    clause = _bare_clause(document, sentence)
    state.current, state.at = None, sentence.number
    sides = sides_of(word, scene_of(clause, parties, ""), state, word.term.start)
    grows = bool(within(percents_of(document), sentence.start, sentence.end))
    if sides and "GROUP" not in sides and (grows or WORLD not in sides):
        state.main = state.base = state.last = frame_of(word, sides, "")
        if len(sides[1]) != 3:
            state.group = state.main
        state.reporter = sides[0]
        state.sentence = sentence.number
        return Figure(clause, state.main, "trade.growth")
    return None


def _tells_share(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence tells a share: "31 percent of the total"."""
    percents = within(percents_of(document), sentence.start, sentence.end)
    return any(document.folded.startswith((" of ", " от "), percent.end) for percent in percents)


def _bare_clause(document: Document, sentence: Sentence) -> Clause:
    from tradelines.reading.spans.amounts import Money

    nothing = Money(sentence.start, sentence.start, 0.0, "")
    return Clause(document, sentence, sentence.start, sentence.end, nothing, "increment")


def _source(document: Document, sentence: Sentence) -> str:
    """The country whose customs or statistics the sentence cites."""
    for party in within(parties_of(document), sentence.start, sentence.end):
        if party.mark == "other" and len(party.codes) == 1 and len(party.codes[0]) == 3:
            near = within(terms_of(document, "statistics"), party.start - 40, party.end + 40)
            if near:
                return party.codes[0]
    return ""


def _run_figures(run: Run, state: State, source: str, before: Frame | None) -> Iterator[Figure]:
    head = _head_frame(run, state, source, before)
    if head is None or _is_untraded(run.head, run.word):
        return
    rule, frame, parties = head
    if not frame.commodity:
        frame = replace(frame, commodity=_goods_of_list(run))
    ordered = in_order(run, frame, state, parties, source)
    if ordered:
        yield from (Figure(clause, told, "trade.respectively") for clause, told in ordered)
        return
    yield Figure(run.head, frame, rule)
    told_level = run.head.role == "level"
    for clause in run.clauses[1:]:
        told = _continued(run, clause, frame, parties) or (None if told_level else ("trade.to", frame))
        if told is None or _is_untraded(clause, run.word):
            continue
        told_level = told_level or clause.role == "level"
        yield Figure(clause, told[1], told[0], since=run.head.start if len(clause.before) < _BARE else -1)


def _goods_of_list(run: Run) -> str:
    """The goods that stand once, at the end of a list of countries: "..., and India $27 million of apples"."""
    if len(run.clauses) < 3 or not all(clause.parties() for clause in run.clauses):
        return ""
    return goods_of(run.clauses[-1], None)


def _remember(state: State, run: Run, frame: Frame, context: Frame) -> None:
    """Carry on the state behind a run; a list of countries leaves no pair behind."""
    if context is frame:
        state.last = state.current = frame
        if len(frame.partner) != 3 or frame.partner == "GROUP":
            state.group = frame
    state.reporter = context.reporter


def _context(run: Run, frames: list[Frame]) -> Frame:
    """What a run leaves behind for later sentences: of a list of countries, the flow of its owner with all."""
    frame = frames[0]
    agent = run.word.agent.label if run.word and run.word.agent else ""
    listed = len({one.pair for one in frames}) > 2
    if agent not in BUYING + SELLING and not listed:
        return frame
    if frame.flow in ("turnover", "balance"):
        return replace(frame, partner=WORLD) if listed else frame
    seller, buyer = frame.pair if frame.flow == "export" else (frame.partner, frame.reporter)
    sellers = {one.reporter if one.flow == "export" else one.partner for one in frames}
    if agent in BUYING or (agent not in SELLING and len(sellers) == 1):
        return replace(frame, flow="export", reporter=seller, partner=WORLD)
    return replace(frame, flow="import", reporter=buyer, partner=WORLD)


def _head_frame(run: Run, state: State, source: str, before: Frame | None) -> tuple[str, Frame, list[Party]] | None:
    """The first figure of a run."""
    clause, word = run.head, run.word
    parties = list(run.head_parties())
    if word and is_of_region(clause, word):
        state.regional = True
        return None
    if any(party.mark in ("owner", "subject", "between") for party in parties) or clause.has("pair.home"):
        state.regional = False
    if state.regional and not parties:
        return None
    if word is None:
        return _anaphoric(run, state, before, parties, source)
    scene = scene_of(clause, parties, source)
    sides = sides_of(word, scene, state, word.term.start)
    if sides is None:
        return None
    commodity = _run_goods(run, word)
    if not commodity and before and before.commodity and before.pair != sides and not scene.total:
        commodity = _shared_goods(before, word, sides)
    frame = frame_of(word, sides, commodity, clause.has("sign.negative"))
    frame.symmetric = word.flow == "turnover" and is_symmetric(scene)
    return f"trade.{word.term.label.removeprefix('flow.')}", frame, parties


def _shared_goods(before: Frame, word: FlowWord, sides: tuple[str, str]) -> str:
    """Goods of the figure before, where the same seller is told of: "..., while Iraq imported $454 million"."""
    seller = sides[0] if word.flow == "export" else sides[1]
    last_seller = before.reporter if before.flow == "export" else before.partner
    return before.commodity if seller == last_seller and word.flow in ("export", "import") else ""


def _run_goods(run: Run, word: FlowWord) -> str:
    own = goods_of(run.head, word.term)
    if own not in ("", NON_OIL) or len(run.clauses) == 1:
        return own
    return own


def _anaphoric(
    run: Run, state: State, before: Frame | None, parties: list[Party], source: str
) -> tuple[str, Frame, list[Party]] | None:
    """A figure without a flow word: "the figure stood at ...", "of this Russia had ..."."""
    clause = run.head
    base = before or state.main
    if base is None or (before is None and clause.sentence.number - state.sentence > 2):
        return None
    words = [
        t for t in clause.terms("anaphor") if t.end <= clause.money.start and clause.money.start - t.end <= _ANAPHOR
    ]
    figure = any(term.label == "anaphor.figure" for term in words)
    share = clause.has("anaphor.share")
    figure = figure or (before is None and source in base.pair and base.flow == "turnover")
    if not figure and not share and before is None:
        return None
    told = [party for party in parties if party.mark not in ("other", "in")]
    if not told:
        return "trade.anaphor", replace(base, commodity=base.commodity), parties
    code = told[-1].codes[0] if len(told[-1].codes) == 1 else "GROUP"
    if code in base.pair:
        return "trade.anaphor", base, parties
    reporter = state.reporter if state.reporter not in ("", code) else base.reporter
    return "trade.of_which", replace(base, reporter=reporter, partner=code), parties


def _continued(run: Run, clause: Clause, head: Frame, head_parties: list[Party]) -> tuple[str, Frame] | None:
    """A later figure of a run: another country, other goods, or an earlier level of the same flow."""
    own = [party for party in clause.parties() if party.mark != "other" or party.start < clause.money.start]
    goods = goods_of(clause, None)
    if clause.has("anaphor.figure") and not own:
        return "trade.anaphor", head
    ends = directed(clause)
    if ends:
        return "trade.from_to", replace(head, flow="export", reporter=ends[0], partner=ends[1])
    if own:
        party = next((p for p in reversed(own) if p.start < clause.money.start), own[0])
        code = party.codes[0] if len(party.codes) == 1 else "GROUP"
        if code in head.pair and clause.role == "previous":
            return "trade.previous", head
        return "trade.list", _with_country(run, head, head_parties, party, code, goods)
    if clause.role == "previous":
        return "trade.previous", head
    if goods and (goods != NON_OIL or clause.has("anaphor.share")):
        return "trade.goods", replace(head, commodity=goods)
    if clause.terms("flow") or not _joined(clause):
        return None
    return "trade.same", replace(head, commodity=goods or head.commodity)


def _joined(clause: Clause) -> bool:
    """Whether a bare amount goes on with the figure before it: in brackets, or with a period of its own."""
    if (
        clause.before.strip().startswith("(")
        or clause.has("modal.")
        or within(periods_of(clause.document), clause.start, clause.end)
    ):
        return True
    return bool(
        within(terms_of(clause.document, "goods"), max(clause.start, clause.money.start - 40), clause.money.start)
    )


def _with_country(run: Run, head: Frame, head_parties: list[Party], party: Party, code: str, goods: str) -> Frame:
    """The head's frame with another country in the place of the listed one."""
    commodity = goods if goods not in ("", NON_OIL) else head.commodity
    if head.flow in ("turnover", "balance"):
        stays = head.partner if _listed_is_reporter(head, head_parties) else head.reporter
        return replace(head, reporter=stays, partner=code, commodity=commodity)
    agent = run.word.agent.label if run.word and run.word.agent else ""
    exporting = head.flow == "export"
    if party.mark in ("to", "from"):
        sells = party.mark == "from"
    elif agent in BUYING:
        sells = False
    elif agent in SELLING:
        sells = True
    elif (
        any(p.mark == "to" and len(head_parties) > 1 for p in head_parties)
        and party.mark == "subject"
        and not exporting
    ):
        sells = exporting
    else:
        sells = _slot_of_listed(head, head_parties, party.mark, exporting)
    takes_reporter = sells == exporting
    if takes_reporter:
        return replace(head, reporter=code, commodity=commodity)
    return replace(head, partner=code, commodity=commodity)


def _listed_is_reporter(head: Frame, head_parties: list[Party]) -> bool:
    subjects = [party for party in head_parties if party.mark == "subject" and not party.paired]
    return len(subjects) == 1 and head.reporter in subjects[0].codes and len(head_parties) > 1


def _slot_of_listed(head: Frame, head_parties: list[Party], mark: Mark, exporting: bool) -> bool:
    """Whether the listed countries sell: the slot of the head's last party, which the list goes on from."""
    alike = [party for party in head_parties if party.mark == mark]
    for party in (*reversed(alike), *reversed(head_parties)):
        if party.mark == "other":
            continue
        if head.reporter in party.codes:
            return exporting
        if head.partner in party.codes:
            return not exporting
    return not exporting


def _is_untraded(clause: Clause, word: FlowWord | None) -> bool:
    """Whether the amount is of investment, contracts, budgets and the like rather than of the flow."""
    money = clause.money
    flow_at = word.term.start if word else -1
    for term in clause.terms("untraded"):
        if term.end <= money.start:
            closer = flow_at < term.start or flow_at > money.start
            if closer and money.start - term.end <= _NEAR and not (word and word.tight):
                return True
        elif term.start - money.end <= _NEAR - 10 and not (money.end < flow_at < term.start):
            gap = _BRACKET.sub(" ", clause.document.folded[money.end : term.start])
            if not any(mark in gap for mark in ",;:.()"):
                return True
    return False
