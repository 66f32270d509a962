"""Whose trade it is where a sentence names no country: of what was told before, or of the text's own country."""

from tradelines.reading.facts.trade.marks import GROUPS
from tradelines.reading.facts.trade.scenes import Scene
from tradelines.reading.facts.trade.state import WORLD, State

_GOES_ON = 4  # so many sentences later a figure is gone on with
_LEAD, _TWO = 4, 2

Sides = tuple[str, str]


def nameless(scene: Scene, state: State, flow: str = "") -> Sides | None:
    """Reporter and partner where no country is named; None where nothing told before gives them."""
    if scene.both:
        return state.pair_for_both()
    if flow == "turnover" and scene.ours and not scene.total and state.lead_pair:
        # "Our turnover", said by one of the two who meet.
        return state.last.pair if state.last and WORLD not in state.last.pair else state.lead_pair
    if scene.these:
        return _of_these(scene, state, flow)
    told = state.current or (state.last if state.at - state.sentence <= 1 else None)
    if scene.rest and told and told.partner != WORLD:
        # Behind the partners of a list: "..., and $5 billion were imported from other countries".
        return told.reporter, "GROUP"
    if scene.neighbour and state.neighbour:
        if not scene.beside_neighbour:
            return state.neighbour, WORLD
        if state.current and WORLD not in state.current.pair:
            return state.current.pair
        # "komşu ülkeye 5 milyon dolarlık ihracat": from home to there
        return (state.nation, state.neighbour) if state.home_is_sure else None
    if scene.foreign and told and WORLD not in told.pair and not (state.base and WORLD in state.base.pair):
        return told.pair
    if scene.home or scene.total:
        return _abroad(scene, state, flow) or _of_parts(scene, state, flow) or _of_home(scene, state)
    return _of_before(scene, state, flow)


def _of_these(scene: Scene, state: State, flow: str) -> Sides | None:
    """The trade with or of "these countries"."""
    told = state.group or state.last
    if scene.total and flow == "turnover":
        # "The foreign trade of these five countries": theirs with all.
        group = next((code for code in told.pair if code in GROUPS), "") if told else ""
        return (group, WORLD) if group else None
    if told is None:
        return None
    # "trade with this country", behind the exports to all: with the one that was told of before.
    if told.partner != WORLD:
        return told.pair
    return told.reporter, state.partners.get(told.reporter, "") or scene.these_group or "GROUP"


def _abroad(scene: Scene, state: State, flow: str) -> Sides | None:
    """The trade of which the text has been telling: "In May alone, the country imported $5 million"."""
    last = state.last
    abroad = last and WORLD not in last.pair and last.reporter != state.home and state.at - state.sentence <= _GOES_ON
    named = scene.home and not (scene.total or scene.ours or scene.spoken)
    return last.pair if last and abroad and named and flow == last.flow else None


def _of_parts(scene: Scene, state: State, flow: str) -> Sides | None:
    """The sum of what the sentence told: "exports were $6 million and imports $7 million, total trade $13 million"."""
    parts = state.current is not None and state.current.flow in ("export", "import")
    if not scene.total or not parts or flow != "turnover" or scene.home:
        return None
    return state.current.pair if state.current else None


def _of_home(scene: Scene, state: State) -> Sides | None:
    """All the trade of the text's country, or of the one told of just before."""
    at_home = (scene.national and scene.home and not state.recent_abroad) or (state.cited and scene.total)
    owner = scene.spoken or (state.home if at_home else state.recent or state.home)
    # "Our exports" in an outlet that does not name its own country are those of who speaks.
    foreign = state.recent_abroad and state.nation not in state.topic
    owner = state.nation if scene.ours and state.nation and not foreign else owner
    return (owner, WORLD) if owner else None


def _of_before(scene: Scene, state: State, flow: str) -> Sides | None:
    """The sides of the figure before, or those that headline and lead tell of."""
    directed = flow in ("export", "import")
    frame = state.current or state.base or state.last
    far = state.at - state.sentence > _GOES_ON and not (frame and WORLD in frame.pair)
    if frame and directed and not state.current and far:
        # So far behind a figure nobody goes on with it.
        return None
    if frame and directed and not state.current and frame.partner == "NEIGHBOURS":
        # Of a country's neighbours no figure is told without naming them.
        return frame.reporter, WORLD
    if frame:
        return frame.pair
    if state.topic_pair and not directed:
        return state.topic_pair
    if flow == "turnover" and len(state.topic) > 1:
        return _of_several(scene, state)
    owner = state.home or next(iter(state.topic), "")
    return (owner, WORLD) if owner else None


def _of_several(scene: Scene, state: State) -> Sides | None:
    """Of several countries it is not all of one country's trade: that of the two just told of, or nobody's."""
    if scene.near:
        return scene.near[0], scene.near[1]
    if scene.both_before and not scene.total:
        return state.pair_for_both()
    if scene.aims and not scene.total and len(state.topic) == _TWO:
        # What is aimed at, where nobody but the two is named at all.
        return state.topic[0], state.topic[1]
    return state.lead_pair if state.at < _LEAD and not scene.total else None
