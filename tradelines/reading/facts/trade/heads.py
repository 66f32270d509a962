"""The first figure of a run: its flow, its two sides and its goods."""

from dataclasses import dataclass, replace

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.flows import FlowWord
from tradelines.reading.facts.trade.goods import goods_of
from tradelines.reading.facts.trade.noun_goods import is_weighed
from tradelines.reading.facts.trade.parties import Party
from tradelines.reading.facts.trade.regions import is_of_region
from tradelines.reading.facts.trade.resolve import frame_of, is_symmetric, sides_of
from tradelines.reading.facts.trade.runs import Run
from tradelines.reading.facts.trade.scenes import scene_of
from tradelines.reading.facts.trade.state import WORLD, Frame, State
from tradelines.reading.facts.trade.terms import terms_of
from tradelines.reading.spans.document import within

_ANAPHOR = 90  # an anaphor further off belongs to another verb
_AT_ONCE = 3
_AIM = 24  # an aim is told right before its amount: "want to see $1 billion"
_LEAST_AIM = 1e7
_SENTENCES = 2  # and one further back to another figure


@dataclass(frozen=True, slots=True)
class Head:
    """The frame that opens a run, the rule that read it, and the parties it was read from."""

    rule: str
    frame: Frame
    parties: tuple[Party, ...]


def head_of(run: Run, state: State, source: str, before: Frame | None) -> Head | None:
    """The head of a run; `before` is the figure before it in the sentence. None where it is no figure of trade."""
    clause, word = run.head, run.word
    parties = tuple(run.head_parties())
    if word and is_of_region(clause, word):
        state.regional = True
        return None
    if any(party.mark in ("owner", "subject", "between") for party in parties) or clause.has("pair.home"):
        state.regional = False
    if state.regional and not parties:
        return None
    if word is None:
        return _anaphoric(clause, state, before, parties, source)
    if word.term is word.agent and all(party.mark == "other" for party in parties):
        return None
    scene = scene_of(clause, _in_reach(clause, word, parties), source)
    sides = sides_of(word, scene, state)
    if sides is None or (word.is_verb and WORLD in sides and not scene.total):
        # "the government sold the oil for $110 million": to whom is not told, so it is no flow between countries.
        return None
    commodity = goods_of(clause, word.term) or _goods_of_list(run)
    if not commodity and before and before.commodity and before.pair != sides and not scene.total:
        commodity = _shared_goods(before, word, sides)
    if not commodity and state.last and is_weighed(clause) and not clause.has("goods."):
        commodity = state.last.commodity
    if word.term.label == "flow.balance" and is_symmetric(scene) and not clause.terms("sign"):
        # A balance is somebody's: "the trade balance of the two countries" is loosely said of their trade.
        word = replace(word, flow="turnover")
    minus = clause.document.folded.endswith((" -", "(-"), 0, clause.money.start)
    frame = frame_of(word, sides, commodity, clause.has("sign.negative") or minus)
    frame.symmetric = word.flow == "turnover" and is_symmetric(scene)
    return Head(f"trade.{_name_of(word)}", frame, parties)


def _name_of(word: FlowWord) -> str:
    """The name of the rule of a flow word; "sum" where exports and imports are told together."""
    name = word.term.label.removeprefix("flow.")
    return "sum" if word.flow == "turnover" and name in ("export", "import") else name


def _in_reach(clause: Clause, word: FlowWord, parties: tuple[Party, ...]) -> tuple[Party, ...]:
    """The parties up to the first comma behind amount and flow, or up to the first one behind which some are named."""
    apart = tuple(party for party in parties if not _owns_another_flow(clause, word, party)) or parties
    comma = max(clause.money.end, word.term.end) - 1
    while (comma := clause.document.folded.find(",", comma + 1, clause.end)) >= 0:
        near = tuple(party for party in apart if party.start < comma or party.start >= clause.end)
        if any(party.mark != "other" for party in near) or clause.has("pair.both"):
            return near
    return apart


def _owns_another_flow(clause: Clause, word: FlowWord, party: Party) -> bool:
    """Whether a country only owns another flow: "turnover was $5 million, with Chinese exports up"."""
    if word.flow != "turnover" or party.mark != "owner" or party.start < clause.money.end:
        return False
    following = within(terms_of(clause.document, "flow"), party.end, party.end + 2)
    return any(term.start != word.term.start and term.label in ("flow.export", "flow.import") for term in following)


def _goods_of_list(run: Run) -> str:
    """The goods that stand once, at the end of a list of countries: "..., and India $27 million of apples"."""
    if len(run.clauses) < 3 or not all(clause.parties() for clause in run.clauses):
        return ""
    last = run.clauses[-1]
    agent = run.word.agent if run.word else None
    return goods_of(last, agent if agent and agent.start > last.money.end else None)


def _shared_goods(before: Frame, word: FlowWord, sides: tuple[str, str]) -> str:
    """Goods of the figure before, where the same seller is told of: "..., while Iraq imported $454 million"."""
    seller = sides[0] if word.flow == "export" else sides[1]
    last_seller = before.reporter if before.flow == "export" else before.partner
    return before.commodity if seller == last_seller and word.flow in ("export", "import") else ""


def _anaphoric(
    clause: Clause, state: State, before: Frame | None, parties: tuple[Party, ...], source: str
) -> Head | None:
    """A figure without a flow word: "the figure stood at ...", "of this Russia had ..."."""
    base = before or state.main
    if base is None or (before is None and clause.sentence.number - state.sentence > _SENTENCES):
        return None
    ranked = before is None and (
        _is_next_in_rank(clause, state, base, parties) or _is_told_with(clause, state, base, parties)
    )
    if before is None and not ranked and not _points_back(clause, base, source) and not _aims(clause, state, base):
        return None
    if ranked:
        return Head("trade.rank", replace(base, partner=parties[-1].codes[0]), parties)
    told = [party for party in parties if party.mark not in ("other", "in")]
    if not told:
        return Head("trade.anaphor", base, parties)
    code = told[-1].codes[0] if len(told[-1].codes) == 1 else "GROUP"
    if code in base.pair:
        return Head("trade.anaphor", base, parties)
    reporter = state.reporter if state.reporter not in ("", code) else base.reporter
    return Head("trade.of_which", replace(base, reporter=reporter, partner=code), parties)


def _is_next_in_rank(clause: Clause, state: State, base: Frame, parties: tuple[Party, ...]) -> bool:
    """Whether the next country of a list told in sentences comes up: "Russia takes second place with $5 billion"."""
    if base.flow != "turnover" or WORLD in base.pair or clause.sentence.number - state.sentence != 1:
        return False
    told = [party for party in parties if party.start < clause.money.start]
    alone = len(told) == 1 and len(told[0].codes) == 1 and told[0].mark == "subject"
    return alone and clause.has("rank.") and parties[0] is told[0] and told[0].codes[0] not in base.pair


def _is_told_with(clause: Clause, state: State, base: Frame, parties: tuple[Party, ...]) -> bool:
    """The same in Azerbaijani and Turkish, where the amount stands first: "ikinci sırada 3 milyar dolarla Irak var"."""
    ranks = within(terms_of(clause.document, "rank"), clause.sentence.start, clause.sentence.end)
    near = clause.sentence.number - state.sentence <= 1 and clause.money.case == "instrumental"
    behind = [party for party in parties if 0 < party.start - clause.money.end <= _AT_ONCE]
    # "Almanya'yı 1,2 milyar dolarla ABD izledi": behind the one that was told before.
    others = [party for party in parties if party not in behind and not set(party.codes) <= set(base.pair)]
    return bool(near and ranks) and len(behind) == 1 and not others and len(behind[0].codes) == 1


def _aims(clause: Clause, state: State, base: Frame) -> bool:
    """Whether a bare amount is what trade is to reach, told right behind the trade of two countries."""
    if base.flow != "turnover" or WORLD in base.pair or clause.sentence.number - state.sentence != 1:
        return False
    aimed = any(
        term.label == "modal.target" and 0 <= clause.money.start - term.end <= _AIM for term in clause.terms("modal")
    )
    beside = clause.terms("untraded", "goods", "market") or clause.parties()
    return aimed and not beside and clause.money.value >= _LEAST_AIM


def _points_back(clause: Clause, base: Frame, source: str) -> bool:
    """Whether words before the amount point to the figure before, or the other side's statistics are set beside it."""
    near = clause.money.start - _ANAPHOR
    words = [term for term in clause.terms("anaphor") if near <= term.end <= clause.money.start]
    figure = any(term.label == "anaphor.figure" for term in words)
    return figure or clause.has("anaphor.share") or (source in base.pair and base.flow == "turnover")
