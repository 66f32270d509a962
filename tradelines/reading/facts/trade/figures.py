"""The amounts of one sentence as figures of trade, in the light of what was told before."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tradelines.reading.facts.trade.clauses import Clause, clauses_of
from tradelines.reading.facts.trade.differences import with_differences, without_wholes
from tradelines.reading.facts.trade.excess import as_level
from tradelines.reading.facts.trade.flows import BUYING, SELLING, flow_in
from tradelines.reading.facts.trade.goods import goods_of
from tradelines.reading.facts.trade.growths import Reach, reaches_of
from tradelines.reading.facts.trade.heads import head_of
from tradelines.reading.facts.trade.kept import is_of_hub, is_only_kept, take_group
from tradelines.reading.facts.trade.lists import next_of, with_country
from tradelines.reading.facts.trade.marks import GROUPS
from tradelines.reading.facts.trade.order import in_order, in_order_again, ranked_in_order
from tradelines.reading.facts.trade.parties import parties_of
from tradelines.reading.facts.trade.resolve import frame_of, sides_of
from tradelines.reading.facts.trade.runs import Run, runs_of
from tradelines.reading.facts.trade.scenes import scene_of
from tradelines.reading.facts.trade.shared_out import shared_out
from tradelines.reading.facts.trade.slips import with_scales
from tradelines.reading.facts.trade.sources import as_counted, cited_in, source_of, sources_of
from tradelines.reading.facts.trade.state import WORLD, Frame, State
from tradelines.reading.facts.trade.telling import (
    is_guessed,
    is_of_all,
    is_of_home,
    names_both_flows,
    only_change,
    tells_nothing_new,
)
from tradelines.reading.facts.trade.untraded import is_untraded
from tradelines.reading.spans.amounts import Money, hedged_start, percents_of, quantities_of
from tradelines.reading.spans.changes import Change
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.sentences import Sentence
from tradelines.schema import WarningCode

_BARE = 40  # so short a beginning holds no verb of its own: the aim is told at the head of the run
_NOTABLE = 1e6
_LINE = 50  # so short is a line of a list
_LIST = 3  # so many amounts, each of a country, are a list
_BEHIND = (" behind ", " behind only ", ", after ", " only after ")
# Rules that tell of one partner of several.
_RANKING = ("trade.rank", "trade.partners")
_LISTS = ("trade.rank", "trade.of_which", "trade.buyers", "trade.sellers", "trade.destinations", "trade.origins")


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount that was understood: its clause, its frame and the rule that read it.

    `since` is where the words of its modality may begin. `source` is the country whose statistics are cited.
    `reach` is where its growth may be told.
    """

    clause: Clause
    frame: Frame
    rule: str
    repeated: bool = False
    since: int = -1
    source: str = ""
    reach: Reach = (0, 0)


@dataclass(frozen=True, slots=True)
class Growth:
    """A growth that is told without a level; `again` where it only adds to the figure of the sentence before."""

    clause: Clause
    frame: Frame
    change: Change | None
    again: bool = False


@dataclass(frozen=True, slots=True)
class Unread:
    """An amount beside a word of trade that made no figure, and why."""

    clause: Clause
    code: WarningCode


def figures_of(document: Document, sentence: Sentence, state: State) -> Iterator[Figure | Unread]:
    """What the amounts of a sentence tell, in order; `state` is carried on."""
    source = source_of(document, sentence.start, sentence.end) or cited_in(document, sentence)
    frames: list[Frame] = []
    contexts: list[Frame] = []
    state.current, state.at = None, sentence.number
    state.counted = source or (state.counted if state.at - state.sentence <= 1 else "")
    clauses = without_wholes(clauses_of(document, sentence))
    clauses = with_differences([as_counted(as_level(clause)) for clause in clauses])
    clauses = with_scales(clauses, state.worth)
    reaches = reaches_of(clauses)
    sources = sources_of(clauses, source)
    for run in runs_of(clauses):
        told = list(_of_run(run, state, source, frames[-1] if frames else None))
        if told:
            context = _context(run, told)
            frames.append(told[0].frame if context.partner != WORLD or len(told) < 3 else context)
            contexts.append(context)
            _remember(state, told, context)
        yield from (
            replace(figure, source=sources[figure.clause.start], reach=reaches[figure.clause.start]) for figure in told
        )
        yield from _unread(run, told)
    if frames:
        state.told, state.before = tuple(frames), state.main
        state.main, state.base = frames[0], contexts[0]
        state.sentence = sentence.number
    elif state.at - state.listing == 1 and sentence.end - sentence.start < _LINE:
        # A line of a list whose name is not known: the list goes on.
        state.listing = state.sentence = sentence.number


def growth_of(document: Document, sentence: Sentence, state: State) -> Growth | None:
    """What a sentence of trade without an amount tells: "Exports to Iran grew 12 percent"; `state` is carried on."""
    word = flow_in(document, sentence.start, sentence.end)
    if is_only_kept(document, sentence, state, word) or word is None:
        return None
    parties = within(parties_of(document), sentence.start, sentence.end)
    clause = whole_of(document, sentence)
    state.current, state.at = None, sentence.number
    sides = sides_of(word, scene_of(clause, parties, ""), state)
    counted = (percents_of(document), quantities_of(document))
    grows = any(within(numbers, sentence.start, sentence.end) for numbers in counted)
    if not sides or sides[0] == sides[1] or names_both_flows(document, sentence):
        return None
    if is_of_hub(clause, parties, state, sides):
        return None
    if not grows and (is_guessed(sides, parties, state) or tells_nothing_new(word, state, sides)):
        return None
    if "GROUP" in sides:
        take_group(word, sides, parties, state)
        return None
    if WORLD in sides and (is_of_home(clause, word) or is_of_all(clause, parties)):
        _take_total(state, frame_of(word, sides, ""))
    if not parties or not (grows or WORLD not in sides):
        # Only "this figure" may point to it.
        negative = clause.has("sign.negative")
        if (state.main is None and WORLD not in sides) or (state.main and word.flow != state.main.flow):
            state.main, state.sentence = frame_of(word, sides, "", negative), sentence.number
            state.open = sentence.number
        return None
    state.main = state.base = state.last = frame_of(word, sides, goods_of(clause, word.term))
    state.goods = state.main.commodity or state.goods
    if sides[1] in GROUPS:
        state.group = state.main
    state.reporter, state.sentence, state.open = sides[0], sentence.number, sentence.number
    return Growth(clause, state.main, only_change(clause, word))


def _take_total(state: State, frame: Frame) -> None:
    """Let the flows from here on be those with all: "The country's trade balance was positive"."""
    state.base = state.last = frame
    if state.main in (None, frame):
        # "The trade turnover of Peru rose in May. The committee put the figure at $5 million."
        state.main, state.sentence, state.open = frame, state.at, state.at


def whole_of(document: Document, sentence: Sentence) -> Clause:
    """A sentence without an amount as one clause."""
    nothing = Money(sentence.start, sentence.start, 0.0, "")
    return Clause(document, sentence, sentence.start, sentence.end, nothing, "increment")


def _of_run(run: Run, state: State, source: str, before: Frame | None) -> Iterator[Figure]:
    if _lacks_country(run):
        run = replace(run, clauses=run.clauses[1:])
    for clause, frame in (again := _in_order_of_before(run, state) if before is None else []):
        yield Figure(clause, frame, "trade.respectively")
    if again:
        return
    head = head_of(run, state, source, before)
    if head is None or is_untraded(run.head, run.word):
        return
    ordered = in_order(run, head.frame, state, head.parties, source)
    if ordered:
        yield from (Figure(clause, frame, "trade.respectively") for clause, frame in ordered)
    else:
        yield Figure(run.head, head.frame, head.rule)
    told_level = bool(ordered) or run.head.role == "level"
    grown: Frame | None = None
    first = max(len(ordered), 1)
    shared = shared_out(run.clauses, first)
    for clause in run.clauses[first:]:
        bracket = clause.document.folded.endswith(" (", 0, hedged_start(clause.document, clause.money.start))
        # "with Peru by $78 million ($204 million), with Cuba by $57 ($193)": a level behind its growth
        head = replace(head, frame=grown) if grown and bracket else head
        party = shared.get(clause.start)
        told = ("trade.list", with_country(run, clause, head, party)) if party else next_of(run, clause, head)
        told = told or (None if told_level else ("trade.to", head.frame))
        if told is None or is_untraded(clause, run.word):
            continue
        grown = told[1] if clause.role == "increment" else None
        told_level = told_level or clause.role == "level"
        yield Figure(clause, told[1], told[0], since=run.head.start if len(clause.before) < _BARE else -1)


def _in_order_of_before(run: Run, state: State) -> list[tuple[Clause, Frame]]:
    """The figures of a run without a flow word that follow the order of what was told before; none for others."""
    return in_order_again(run, state) or ranked_in_order(run, state)


def _lacks_country(run: Run) -> bool:
    """Whether only the first amount of a list of countries has none: its name was not known, and nobody stands in.

    Where the others are those to which, or from which, so is the first: "to Qazaxstan 3, to Iran 2 and to Iraq 1".
    """
    if len(run.clauses) < _LIST or not all(clause.parties() for clause in run.clauses[1:]):
        return False
    whole = run.clauses[0]
    if whole.has("pair.there"):
        # "Bu ülkeye ihracat 3 milyar dolar olurken, onu 2 milyar dolarla Çin izledi": the one before it is meant.
        return False
    if run.clauses[1].has("anaphor.share") or whole.document.folded.startswith(":", whole.money.end):
        # "To Peru tea for $9 million was brought, including from Chile $5 million and from Cuba $4": a whole.
        return False
    marks = [{party.mark for party in clause.parties()} for clause in run.clauses]
    return not marks[0] or any(
        mark not in marks[0] and all(mark in one for one in marks[1:]) for mark in ("to", "from")
    )


def _unread(run: Run, told: list[Figure]) -> Iterator[Unread]:
    """Levels of a run with a word of trade that made no figure, unless they are clearly of something else."""
    read = {figure.clause.start for figure in told}
    for clause in run.clauses:
        notable = clause.role == "level" and clause.money.value >= _NOTABLE and clause.start not in read
        if notable and run.word and not is_untraded(clause, run.word):
            code: WarningCode = "unread_number" if told else "unresolved_partner"
            yield Unread(clause, code)


def _remember(state: State, told: list[Figure], context: Frame) -> None:
    """Carry on the state behind a run; a list of countries leaves no pair behind."""
    frame = told[0].frame
    if told[0].rule in _LISTS or told[-1].rule == "trade.list":
        state.listing = state.at
    if told[0].rule in _RANKING or _is_ranked(told[0].clause):
        state.ranking = frame
    state.current, state.worth = frame, told[0].clause.money
    state.goods = frame.commodity or state.goods
    kept = _spoken_of(told[0].clause, frame)
    state.tell(kept)
    if context is frame:
        state.last = kept
        if frame.partner in GROUPS:
            state.group = frame
    elif context.partner == WORLD:
        # Behind a list of countries the text goes on with all of them.
        state.last = context
    state.reporter = context.reporter


def _spoken_of(clause: Clause, frame: Frame) -> Frame:
    """The frame with the partner that is told of, where the one with the amount only stands before it in a rank.

    As in "Turkey came second among Peru's partners, behind Italy with $3 billion": the text goes on with Turkey.
    """
    parties = [party for party in clause.parties() if party.start < clause.money.start]
    behind = parties and parties[-1].codes == (frame.partner,) and len(parties) > 1
    if not behind or not clause.document.folded.endswith(_BEHIND, 0, parties[-1].start):
        return frame
    spoken = next((one.codes[0] for one in parties if one.mark == "subject" and len(one.codes) == 1), frame.partner)
    return frame if spoken == frame.reporter else replace(frame, partner=spoken)


def _is_ranked(clause: Clause) -> bool:
    """Whether a place among others is told; "exports topped $2 billion" tells none."""
    money, start = clause.money, hedged_start(clause.document, clause.money.start)
    return any(not start <= term.start < money.start and term.end + 1 != start for term in clause.terms("rank"))


def _context(run: Run, told: list[Figure]) -> Frame:
    """What a run leaves behind for later sentences: of a list or rank of countries, the flow of its owner with all."""
    frames = [figure.frame for figure in told]
    frame = frames[0]
    if told[0].rule == "trade.rank" or frame.placed:
        return replace(frame, partner=WORLD)
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
