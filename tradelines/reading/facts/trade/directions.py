"""Seller and buyer of an export or import: named in the sentence, or known from what was told before."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tradelines.reading.facts.trade.flows import BUYING, SELLING, FlowWord
from tradelines.reading.facts.trade.marks import GROUPS
from tradelines.reading.facts.trade.nameless import nameless
from tradelines.reading.facts.trade.parties import Party
from tradelines.reading.facts.trade.scenes import Scene, code_of, owner_of_neighbours
from tradelines.reading.facts.trade.state import WORLD, State

_SOON = 2  # so many sentences later the one of a group that has its place is still told
_GOES_ON = 3  # so many sentences later the trade of two countries is gone on with


@dataclass(frozen=True, slots=True)
class _Sides:
    """What the sentence names of a flow's two sides, and whether it names the one whose flow it is."""

    seller: str
    buyer: str
    owner_named: bool


def directed_sides(word: FlowWord, scene: Scene, state: State) -> tuple[str, str] | None:
    """Reporter and partner of an export or import; None where they cannot be told."""
    exporting = word.flow == "export"
    if _is_ranked_in_group(word, scene, state) and state.group:
        return state.group.reporter, _ranked_one(scene)
    if scene.listed and scene.ranked and _only_of_group(scene) and state.reporter not in ("", scene.listed):
        # "In exports to the neighbours, Iraq came first with $5 billion": to Iraq.
        return state.reporter, scene.listed
    partner = placed(word, scene, state)
    if partner:
        return state.reporter or state.nation, partner
    named = _named(word, scene, exporting)
    seller, buyer = named.seller, named.buyer
    if not seller and not buyer:
        seller, buyer = _from_before(exporting, scene, state)
    elif not seller or not buyer:
        other = _dealt_with(word, named, scene, state) or _other_side(named, exporting, scene, state)
        seller, buyer = seller or other, buyer or other
    if not seller or not buyer or seller == buyer:
        return None
    return (seller, buyer) if exporting else (buyer, seller)


def _is_ranked_in_group(word: FlowWord, scene: Scene, state: State) -> bool:
    """Whether a country is the next of those to which a flow with a group goes: "2 milyar dolarlık ihracatla İran"."""
    group = state.group
    if group is None or not scene.ranked or group.flow != word.flow or state.at - state.sentence > _SOON:
        return False
    one = _ranked_one(scene)
    named = {code for party in scene.parties if party.mark != "other" for code in party.codes}
    return named - GROUPS == {one} and group.reporter == state.reporter != one


def _ranked_one(scene: Scene) -> str:
    """The country that has its place: it stands at its amount, or is the subject ("birinci yeri Peru tutub - 2 $")."""
    subjects = [code_of(party) for party in scene.parties if party.mark == "subject"]
    return scene.listed or (subjects[0] if len(subjects) == 1 else "")


def _only_of_group(scene: Scene) -> bool:
    """Whether a rank names the group it is of by its case, and beside it only the one that has its place."""
    groups = [party for party in scene.parties if party.mark in ("to", "from") and not GROUPS.isdisjoint(party.codes)]
    named = {code for party in scene.parties if party.mark != "other" for code in party.codes}
    return bool(groups) and named - GROUPS == {scene.listed}


def placed(word: FlowWord, scene: Scene, state: State) -> str:
    """The partner that has a place in the flow of the country told of: "In imports, Russia came first with $2 billion".

    "" where another's flow may be meant: the country is marked as the owner, or goods are named that were not before.
    """
    base, near = state.base, state.at - state.sentence <= _GOES_ON
    if base is None and state.of_nation and scene.ranked and not (word.agent or word.is_verb or scene.goods):
        # An outlet begins with its own country's list: "İhracatta ilk sırayı 2 milyar dolarla Almanya aldı".
        named = {code for party in scene.parties if party.mark != "other" for code in party.codes}
        return scene.listed if named == {scene.listed} and scene.listed != state.nation else ""
    if not scene.ranked or word.agent or word.is_verb or not near or base is None or base.partner != WORLD:
        return ""
    if base.reporter != state.reporter or state.reporter in GROUPS or (scene.goods and not base.commodity):
        return ""
    sides = [party for party in scene.parties if party.mark != "other"]
    codes = [code for party in sides for code in party.codes if party.mark == "subject"]
    if len(codes) != len(sides) or state.reporter in codes:
        return ""
    return scene.listed or (codes[0] if len(codes) == 1 else "")


def _named(word: FlowWord, scene: Scene, exporting: bool) -> _Sides:
    seller = buyer = ""
    owner_named = False
    for party, sells in _roles(word, scene, exporting):
        listed = party.mark == "subject" and word.agent is not None and word.agent.label in BUYING + SELLING
        at_origin = party.mark == ("from" if exporting else "to")
        # "Iranian carpets were exported": they are Iran's exports, to whomever.
        at_origin = at_origin or (exporting and party.mark == "origin")
        # "The import of tea fell in Peru": Peru's imports from all.
        at_home = party.mark == "in" and not exporting and not word.is_verb
        owner_named = owner_named or (party.mark in ("owner", "subject") and not listed) or at_origin or at_home
        if sells and (not seller or party.mark == "from"):
            seller = code_of(party)
        elif not sells and (not buyer or party.mark == "to"):
            buyer = code_of(party)
    into = next((party for party in scene.parties if party.mark == "to"), None)
    owner = next((party for party in scene.parties if party.mark == "owner"), None)
    if into and owner and not (exporting or seller or word.is_verb or word.moves) and code_of(owner) != buyer:
        # "Iranian imports to Azerbaijan": whose goods they are, and where they go.
        return _Sides(code_of(owner), buyer, owner_named=False)
    return _Sides(seller, buyer, owner_named)


def _roles(word: FlowWord, scene: Scene, exporting: bool) -> Iterator[tuple[Party, bool]]:
    """The parties with whether they sell. Owners come first, and of several the one nearest to the flow."""
    flow_at = word.term.start
    owning = ("owner",) if word.is_verb else ("owner", "origin")
    has_owner = any(party.mark in owning for party in scene.parties)
    has_subject = any(party.mark == "subject" for party in scene.parties)
    comes_from = any(party.mark in ("from", "origin") for party in scene.parties)
    ends = {code for party in scene.parties if party.mark in ("to", "from") for code in party.codes}
    for party in sorted(scene.parties, key=lambda one: (one.mark == "subject", abs(one.start - flow_at))):
        if party.mark == "owner" and has_subject and ends.issuperset(party.codes):
            # "As Iran's first partner, China imported $6 million from Iran": China imported.
            continue
        earned = word.term is word.agent and word.term.label == "flow.sellers"
        sells = _by_mark(party, exporting, is_verb=word.is_verb, earned=earned)
        if sells is None and party.mark in ("owner", "subject", "between"):
            sells = _by_verb(party, word, exporting, has_subject)
            if word.is_verb and not exporting and party.mark == "subject" and comes_from:
                # «Турецкую продукцию покупал Ирак»: whose goods they are is told, so it is he who buys.
                sells = False
            if _is_partner(party, scene, has_owner) and not word.agent:
                sells = not exporting
        if sells is not None:
            yield party, sells


def _is_partner(party: Party, scene: Scene, has_owner: bool) -> bool:
    """Whether a country is the other side of an owner's flow: "Turkey was Georgia's first partner in exports".

    So it is where it is listed, or has its place there: "the top ten of Uzbekistan's exports are Turkey ($842 million),
    ...", "Italy ranked first in Peru's exports".
    """
    if not has_owner or party.mark == "owner":
        return has_owner and scene.listed == code_of(party)
    placed_there = scene.ranked and any(one.mark == "owner" and one.start > party.start for one in scene.parties)
    return scene.listed == code_of(party) or (party.mark == "subject" and (scene.partnered or placed_there))


def _by_mark(party: Party, exporting: bool, *, is_verb: bool, earned: bool) -> bool | None:
    """Whether a party sells (True) or buys (False) by its preposition or case alone."""
    if party.mark == "in" and earned:
        # "Peruvian exporters earned $5 million in Chile": that is where they sold.
        return not exporting
    if party.mark == "in" and is_verb:
        # "bought in Russia", "продала в Турции": where one buys is whom one buys from.
        return not exporting
    if party.mark in ("to", "from"):
        return party.mark == "from"
    if party.mark == "origin":
        return True
    if party.mark == "with":
        return not exporting
    return False if party.mark == "in" and not exporting else None


def _by_verb(party: Party, word: FlowWord, exporting: bool, has_subject: bool) -> bool:
    """Whether the owner or subject of a flow sells; "Azerbaijan sold Georgia goods" has its buyer behind the verb."""
    agent = word.agent.label if word.agent else ""
    if word.is_verb and word.agent and word.agent.end <= word.term.start < party.start and party.mark == "subject":
        # "Turkish exporters sold Georgia goods": to it.
        return not exporting
    if agent in BUYING + SELLING:
        return (party.mark == "owner") == (agent in BUYING)
    behind_verb = party.mark == "subject" and party.start > word.term.start
    if word.is_verb and (behind_verb or (party.mark == "owner" and has_subject)):
        return not exporting
    return exporting


def _from_before(exporting: bool, scene: Scene, state: State) -> tuple[str, str]:
    """Seller and buyer where the sentence names neither."""
    if exporting and scene.into_home:
        return "", ""
    if (exporting and scene.out_of_home) or (not exporting and scene.into_home):
        scene = replace(scene, home=True)
    turnover = state.current
    if (
        scene.ours
        and turnover
        and turnover.flow != "turnover"
        and state.nation == turnover.reporter
        and not scene.total
    ):
        # "our exports were $3 billion, our imports $2 billion": with the same one.
        return (state.nation, turnover.partner) if exporting else (turnover.partner, state.nation)
    if scene.ours and not scene.total and turnover and turnover.flow == "turnover" and state.nation in turnover.pair:
        # "Trade was $5 billion; of that our exports were $3 billion": to the other side.
        other = turnover.partner if turnover.reporter == state.nation else turnover.reporter
        return (state.nation, other) if exporting else (other, state.nation)
    last = state.last
    hub = state.current.reporter if state.current else state.nation if state.home_is_sure else ""
    if scene.there and last and hub in last.pair and WORLD not in last.pair:
        # "Chile sold us goods for $4 million. By our customs, imports from that country were $3 million": from Chile.
        other = last.partner if last.reporter == hub else last.reporter
        return (hub, other) if exporting else (other, hub)
    pair = nameless(scene, state, "export" if exporting else "import")
    if pair is None:
        return "", ""
    owner, other = _seen_from(pair, scene, state)
    return (owner, other) if exporting else (other, owner)


def _seen_from(pair: tuple[str, str], scene: Scene, state: State) -> tuple[str, str]:
    """The pair, first the side whose exports and imports are told: that of the statistics, else the home country."""
    frame = state.current or state.base or state.last
    source = scene.source or state.counted
    viewer = source or (state.home if state.home_is_sure else "")
    counted = frame is not None and frame.flow == "turnover" and source != ""
    if frame and (frame.symmetric or counted) and frame.pair == pair and viewer == pair[1]:
        return pair[1], pair[0]
    return pair


def _dealt_with(word: FlowWord, named: _Sides, scene: Scene, state: State) -> str:
    """Who sells to the next buyer of a rank, or buys from the next seller: whoever did so with the one before; else "".

    As in "Peru bought goods for $9 from Chile. The second buyer was Cuba, to which goods for $3 were sold".
    """
    last = state.last
    ranked = (word.agent is not None and word.agent.label in BUYING + SELLING) or (scene.ranked and word.is_verb)
    if last is None or state.current or not ranked or named.owner_named or state.at - state.sentence > 1:
        return ""
    other = {"export": "import", "import": "export"}.get(word.flow)
    known = named.seller or named.buyer
    behind = last.flow == other and WORLD not in last.pair and known not in last.pair and last.partner not in GROUPS
    return last.partner if behind and bool(named.buyer) == (word.flow == "export") else ""


def _other_side(named: _Sides, exporting: bool, scene: Scene, state: State) -> str:
    """The side that the sentence leaves out."""
    known = named.seller or named.buyer
    if named.owner_named and bool(named.seller) == exporting:
        return _partner_of(known, exporting, scene, state)
    if known == "NEIGHBOURS" and (owner_of_neighbours(scene) or state.home_is_sure):
        return owner_of_neighbours(scene) or state.home
    if scene.source not in ("", known):
        return scene.source
    home = state.nation if scene.ours else state.home
    if scene.home and home != known:
        return home
    last = state.last
    if last and last.flow != "turnover" and known not in last.pair and WORLD not in last.pair and not state.current:
        # Behind one country's exports and imports: "Exports to Azerbaijan made $700 million" are its own.
        near = state.at - state.sentence <= 1 and last.reporter not in GROUPS
        return last.reporter if near else state.side_of(known) or state.reporter_for(known)
    return state.side_of(known) or state.reporter_for(known)


def _partner_of(owner: str, exporting: bool, scene: Scene, state: State) -> str:
    """With whom the owner of a flow trades, where the sentence does not say it: a country told of before, or all."""
    if (scene.there or scene.these) and state.group and owner in state.group.pair:
        return state.group.partner
    if scene.beside_neighbour and (state.side_of(owner) or state.reporter not in ("", owner)):
        return state.side_of(owner) or state.reporter
    if scene.both or scene.there or scene.these:
        return state.side_of(owner) or WORLD
    if scene.total:
        return WORLD
    if scene.ranked and state.last and owner not in state.last.pair and WORLD not in state.last.pair:
        # "Next was Armenia ... exports to Iran. Belarus came next with $31 million worth of exports": to Iran, too.
        return state.last.partner
    frame = state.current
    if frame and owner not in frame.pair and frame.flow in ("export", "import"):
        # "exports to China reached $1.2 billion, while Iraq imported $454 million": from the same seller.
        seller, buyer = frame.pair if frame.flow == "export" else (frame.partner, frame.reporter)
        return buyer if exporting else seller
    if frame and owner == frame.partner and frame.flow == ("export" if exporting else "import"):
        # "Kazakh exports were $14 million and Chinese exports $16 million": each to the other.
        return frame.reporter
    if frame and owner in frame.pair and frame.flow == ("import" if exporting else "export"):
        # Exports to the other side were told in this sentence, so the imports are from there.
        return state.side_of(owner) or WORLD
    if scene.share and not (state.current or (state.last and owner in state.last.pair)):
        # "..., of which Kazakh exports were $5 million": of what was not understood.
        return ""
    if not state.current and (scene.goods or state.at - state.sentence > _GOES_ON):
        # "Iran's non-oil exports reached $30 billion", behind the trade with one country, are those to all.
        return WORLD
    frame = state.current or state.last
    if frame and owner in frame.pair and frame.flow == "turnover" and WORLD not in frame.pair:
        return state.side_of(owner)
    return WORLD
