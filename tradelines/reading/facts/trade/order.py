"""Figures told in the order of something else: "exports to China and Iraq were $9 and $8 billion respectively"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.flows import FlowWord, flows_before, flows_behind
from tradelines.reading.facts.trade.parties import Party
from tradelines.reading.facts.trade.ranked import ranked_after
from tradelines.reading.facts.trade.resolve import frame_of, sides_of
from tradelines.reading.facts.trade.runs import Run
from tradelines.reading.facts.trade.scenes import Scene, scene_of
from tradelines.reading.facts.trade.state import Frame, State
from tradelines.reading.spans.document import within
from tradelines.reading.spans.terms import terms_of

_PLACES = 48  # from countries to the last of their places: "came in second and third respectively"
_MANY = 3  # so many countries and as many amounts are no chance


def in_order(run: Run, head: Frame, state: State, parties: Sequence[Party], source: str) -> list[tuple[Clause, Frame]]:
    """The frames of a run that tells its amounts "respectively"; none where it does not, or the counts differ."""
    words = within(terms_of(run.head.document, "order"), run.head.start, run.clauses[-1].end)
    if run.word is None:
        return []
    if not words:
        return _one_by_one(run, head, parties)
    clauses = [
        clause for clause in run.clauses if clause.start <= words[-1].start or words[-1].start < run.head.money.start
    ]
    count = len(clauses)
    if count < 2:
        return []
    flows = flows_before(run.head)
    one_way = [flow for flow in flows if flow.flow != "turnover"]
    # «Экспорт и импорт в торговле с Перу»: the trade is no third flow.
    flows = one_way if len(one_way) == count else flows
    if len(flows) != count:
        # As in: Peru came next with $5 million and $3 million worth of exports and imports respectively.
        flows = flows_behind(clauses[-1])
    if len(flows) == count:
        # "Exports to and imports from Iran": the country with a preposition is the other side of both.
        neutral = [party._replace(mark="with") if party.mark in ("to", "from") else party for party in parties]
        scene = scene_of(run.head, neutral, source)
        return list(_by_flow(clauses, flows, scene, state))
    several = next((party for party in parties if len(party.codes) == count), None)
    beside = [party for party in parties if party.mark == "with" and len(party.codes) == 1]
    if several and len(beside) == 1 and beside[0].codes[0] not in several.codes and head.flow == "turnover":
        # "Peru and Chile came second and third, their trade with Georgia reaching $3 and $2 million respectively"
        hub = replace(head, reporter=beside[0].codes[0], symmetric=False, placed=True)
        return [(clause, replace(hub, partner=code)) for clause, code in zip(clauses, several.codes, strict=True)]
    if several and head.flow == "turnover" and _have_places(run, several) and state.reporter not in several.codes:
        # "Peru and Chile came second and third, with the turnover amounting to $3 and $2 million respectively"
        head = replace(head, reporter=state.reporter, partner=several.codes[0], symmetric=False, placed=True)
    if several:
        return [(clause, _with_code(head, several, code)) for clause, code in zip(clauses, several.codes, strict=True)]
    if any(clause.parties() for clause in clauses[1:]):
        return []
    return [(clause, head) for clause in clauses]


def _have_places(run: Run, several: Party) -> bool:
    """Whether as many countries have places one behind the other: "Peru and Chile ranked second and third"."""
    places = within(terms_of(run.head.document, "rank"), several.end, several.end + _PLACES)
    return len(places) >= len(several.codes)


def ranked_in_order(run: Run, state: State) -> list[tuple[Clause, Frame]]:
    """Partners that have their places together, and then their amounts: "Peru and Chile came second and third ...".

    As in "... with $3 billion and $2 billion", below the figure by which partners are ranked.
    """
    parties = [party for party in run.head.parties() if party.end <= run.head.money.start]
    base = state.main
    if run.word or base is None or len(parties) != 1 or state.at - state.sentence > 1:
        return []
    several = parties[0]
    bare = not any(clause.parties() or clause.terms("flow") for clause in run.clauses[1:])
    if len(several.codes) != len(run.clauses) or len(run.clauses) < 2 or not bare or not _have_places(run, several):
        return []
    frames = [ranked_after(run.head, state, base, (several._replace(codes=(code,)),)) for code in several.codes]
    return [(clause, frame) for clause, frame in zip(run.clauses, frames, strict=True) if frame]


def _one_by_one(run: Run, head: Frame, parties: Sequence[Party]) -> list[tuple[Clause, Frame]]:
    """As many countries, told first, as amounts behind them: "Peru, Chile and Cuba bought most, with $3, $2, $1"."""
    count = len(run.clauses)
    several = next((party for party in parties if len(party.codes) == count and not party.paired), None)
    if count < _MANY or several is None or several.end > run.head.money.start:
        return []
    if any(clause.parties() or clause.terms("flow") or clause.role != "level" for clause in run.clauses[1:]):
        return []
    return [(clause, _with_code(head, several, code)) for clause, code in zip(run.clauses, several.codes, strict=True)]


def in_order_again(run: Run, state: State) -> list[tuple[Clause, Frame]]:
    """The flows of the sentence before, gone through once more: "A year earlier $92 and $41 million respectively"."""
    words = within(terms_of(run.head.document, "order"), run.head.start, run.clauses[-1].end)
    if run.word or not words or state.at - state.sentence != 1 or any(clause.parties() for clause in run.clauses):
        return []
    alike = len(run.clauses) == len(state.told) > 1
    return list(zip(run.clauses, state.told, strict=True)) if alike else []


def _by_flow(
    clauses: Sequence[Clause], flows: Sequence[FlowWord], scene: Scene, state: State
) -> Iterator[tuple[Clause, Frame]]:
    for clause, word in zip(clauses, flows, strict=True):
        sides = sides_of(word, scene, state)
        if sides:
            yield clause, frame_of(word, sides, "")


def _with_code(head: Frame, party: Party, code: str) -> Frame:
    if head.reporter in ("GROUP", *party.codes) and head.partner != "GROUP":
        return replace(head, reporter=code)
    return replace(head, partner=code)
