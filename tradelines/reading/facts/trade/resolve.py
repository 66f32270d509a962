"""Who trades with whom: the two sides of an amount's flow, from the sentence and from what was told before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.flows import BUYING, SELLING, FlowWord
from tradelines.reading.facts.trade.parties import Party
from tradelines.reading.facts.trade.state import WORLD, Frame, State
from tradelines.reading.spans.amounts import TURKIC

_OF = re.compile(r"\b(?:of|from|in)\s(?:the\s)?$")


@dataclass(frozen=True, slots=True)
class Scene:
    """What a clause says of its parties: the countries in reach, and the words that stand for countries."""

    parties: tuple[Party, ...]
    both: bool
    home: bool
    these: bool
    there: bool
    out_of_home: bool
    into_home: bool
    total: bool
    national: bool
    source: str


def scene_of(clause: Clause, parties: Sequence[Party], source: str) -> Scene:
    """The scene of one clause; `parties` may reach beyond it, to the head of a list."""
    return Scene(
        tuple(parties),
        clause.has("pair.both"),
        clause.has("pair.home"),
        clause.has("pair.these"),
        clause.has("pair.there"),
        clause.has("pair.there_from"),
        clause.has("pair.there_to"),
        _has_total(clause),
        clause.has("pair.home") and clause.document.lexicon.language in TURKIC,
        source,
    )


def _has_total(clause: Clause) -> bool:
    """Whether the flow with all partners is told of, and not only a share of it."""
    folded = clause.document.folded
    return any(not _OF.search(folded, max(term.start - 12, 0), term.start) for term in clause.terms("total"))


def sides_of(word: FlowWord, scene: Scene, state: State, verb_at: int) -> tuple[str, str] | None:
    """Reporter and partner; None where they cannot be told."""
    if word.flow in ("turnover", "balance"):
        return _turnover(word, scene, state)
    return _directed(word, scene, state, verb_at)


def _code(party: Party) -> str:
    return party.codes[0] if len(party.codes) == 1 else "GROUP"


def _turnover(word: FlowWord, scene: Scene, state: State) -> tuple[str, str] | None:
    codes: list[str] = []
    partner = ""
    pairs = [party for party in scene.parties if _is_pair(party)]
    if pairs:
        nearest = min(pairs, key=lambda party: abs(party.start - word.term.start))
        return nearest.codes[0], nearest.codes[1]
    for party in scene.parties:
        if party.mark in ("other", "in", "origin"):
            continue
        code = _code(party)
        if code in codes:
            continue
        codes.append(code)
        if party.mark in ("with", "to", "from") or (word.agent and party.mark == "subject"):
            partner = partner or code
    if len(codes) == 2 and _several(scene.parties, codes) and not partner:
        return codes[0], codes[1]
    if len(codes) >= 2 and partner:
        return next(code for code in codes if code != partner), partner
    if len(codes) >= 2:
        return codes[0], codes[1]
    if codes:
        return _one_sided(codes[0], bool(partner), scene, state)
    return _nameless(scene, state)


def _is_pair(party: Party) -> bool:
    return len(party.codes) == 2 and (party.paired or party.mark in ("owner", "subject", "between"))


def _several(parties: Sequence[Party], codes: list[str]) -> bool:
    return len(parties) >= 2 and "GROUP" not in codes


def _one_sided(code: str, is_partner: bool, scene: Scene, state: State) -> tuple[str, str] | None:
    if scene.these and state.group and code in state.group.pair:
        return state.group.pair
    if scene.both:
        other = state.side_of(code) or state.reporter_for(code)
        return (other, code) if other else None
    if is_partner:
        reporter = scene.source if scene.source not in ("", code) else state.side_of(code) or state.reporter_for(code)
        return (reporter, code) if reporter else None
    return code, WORLD


def _nameless(scene: Scene, state: State) -> tuple[str, str] | None:
    if scene.both:
        return state.pair_for_both()
    if scene.these and (state.group or state.last):
        return (state.group or state.last).pair  # type: ignore[union-attr]
    if scene.home or scene.total:
        owner = state.home if scene.national else state.recent or state.home
        return (owner, WORLD) if owner else None
    frame = state.current or state.base or state.last
    if frame:
        return frame.pair
    return (state.home, WORLD) if state.home and state.home_is_sure else state.pair_for_both()


def _directed(word: FlowWord, scene: Scene, state: State, verb_at: int) -> tuple[str, str] | None:
    seller, buyer, owner_named = _slots(word, scene, verb_at)
    exporting = word.flow == "export"
    if not seller or not buyer:
        seller, buyer = _filled(seller, buyer, exporting, owner_named, scene, state)
    if not seller or not buyer or seller == buyer:
        return None
    return (seller, buyer) if exporting else (buyer, seller)


def _slots(word: FlowWord, scene: Scene, verb_at: int) -> tuple[str, str, bool]:
    """Seller and buyer as far as the sentence names them, and whether one of them is the flow's owner."""
    exporting = word.flow == "export"
    agent = word.agent.label if word.agent else ""
    seller = buyer = ""
    owner_named = False
    has_subject = any(party.mark == "subject" for party in scene.parties)
    for party in sorted(scene.parties, key=lambda party: _nearness(party, verb_at)):
        code = _code(party)
        if party.mark == "other":
            continue
        sells = _sells(party, exporting, agent, word, verb_at, has_subject)
        if sells is None:
            continue
        listed = party.mark == "subject" and agent in BUYING + SELLING
        at_origin = party.mark == ("from" if exporting else "to")
        owner_named = owner_named or (party.mark in ("owner", "subject") and not listed) or at_origin
        if sells and (not seller or party.mark == "from"):
            seller = code
        elif not sells and (not buyer or party.mark == "to"):
            buyer = code
    return seller, buyer, owner_named


def _nearness(party: Party, flow_at: int) -> tuple[int, int]:
    """Owners first, and of several the one nearest to the flow: "despite the U.S. sanctions, Iran's exports"."""
    return (0 if party.mark != "subject" else 1), abs(party.start - flow_at)


def _sells(party: Party, exporting: bool, agent: str, word: FlowWord, verb_at: int, has_subject: bool) -> bool | None:
    """Whether a party is the seller of the goods (True), the buyer (False), or neither."""
    if party.mark in ("to", "from"):
        return party.mark == "from"
    if party.mark == "origin":
        return True
    if party.mark == "in":
        return False if not exporting else None
    if party.mark == "with":
        return not exporting
    listed_buys = agent in BUYING
    if agent in BUYING + SELLING:
        return (party.mark == "owner") == listed_buys
    if word.is_verb and (
        (party.mark == "subject" and party.start > verb_at) or (party.mark == "owner" and has_subject)
    ):
        return not exporting
    return exporting


def _filled(seller: str, buyer: str, exporting: bool, owner_named: bool, scene: Scene, state: State) -> tuple[str, str]:
    """Fill the side that the sentence leaves out from what was told before."""
    known = seller or buyer
    owner_sells = exporting
    if not known:
        if scene.out_of_home and exporting or scene.into_home and not exporting:
            scene = replace(scene, home=True)
        if exporting and scene.into_home:
            return "", ""
        pair = _nameless(scene, state)
        if pair is None:
            return "", ""
        pair = _seen_from(pair, scene, state)
        return pair if owner_sells else (pair[1], pair[0])
    known_sells = bool(seller)
    if owner_named and known_sells == owner_sells:
        other = _partner_of(known, exporting, scene, state)
    else:
        other = scene.source if scene.source not in ("", known) else ""
        other = other or (state.home if scene.home and state.home != known else "")
        other = other or state.side_of(known) or state.reporter_for(known)
    return (known, other) if known_sells else (other, known)


def _seen_from(pair: tuple[str, str], scene: Scene, state: State) -> tuple[str, str]:
    """The pair with the side first whose exports and imports are told: that of the statistics, else the home country."""
    frame = state.current or state.base or state.last
    viewer = scene.source or (state.home if state.home_is_sure else "")
    if frame and frame.symmetric and frame.pair == pair and viewer == pair[1]:
        return pair[1], pair[0]
    return pair


def _partner_of(owner: str, exporting: bool, scene: Scene, state: State) -> str:
    """With whom the owner of a flow trades, where the sentence does not say it: a country told of before, or all."""
    if (scene.there or scene.these) and state.group and owner in state.group.pair:
        return state.group.partner
    if scene.both or scene.there or scene.these:
        return state.side_of(owner) or WORLD
    if scene.total:
        return WORLD
    frame = state.current
    if frame and owner not in frame.pair and frame.flow in ("export", "import"):
        # "exports to China reached $1.2 billion, while Iraq imported $454 million": from the same seller.
        seller, buyer = frame.pair if frame.flow == "export" else (frame.partner, frame.reporter)
        return buyer if exporting else seller
    frame = state.current or state.last
    if frame and owner in frame.pair and frame.flow == "turnover" and WORLD not in frame.pair:
        return state.side_of(owner)
    return WORLD


def is_symmetric(scene: Scene) -> bool:
    """Whether the sentence names two sides without saying whose trade it is: "trade between Iran and Oman"."""
    return scene.both or any(_is_pair(party) for party in scene.parties)


def frame_of(word: FlowWord, sides: tuple[str, str], commodity: str, negative: bool = False) -> Frame:
    """The frame of a resolved amount."""
    below = word.flow == "balance" and (negative or word.term.label == "flow.deficit")
    return Frame(word.flow, sides[0], sides[1], commodity, below)
