"""Who trades with whom: the two sides of an amount's flow, from the sentence and from what was told before."""

from collections.abc import Sequence
from dataclasses import replace

from tradelines.reading.facts.trade.directions import directed_sides
from tradelines.reading.facts.trade.flows import FlowWord
from tradelines.reading.facts.trade.marks import GROUPS
from tradelines.reading.facts.trade.nameless import nameless
from tradelines.reading.facts.trade.parties import Party
from tradelines.reading.facts.trade.scenes import Scene, code_of, owner_of_neighbours
from tradelines.reading.facts.trade.state import WORLD, Frame, State

_GOES_ON, _BESIDE = 4, 24
_WHOLE_IS_NEAR = 2
_WITH_WHOLE = 3  # an owner, a group and the one of the group that is told of


def sides_of(word: FlowWord, scene: Scene, state: State) -> tuple[str, str] | None:
    """Reporter and partner; None where they cannot be told."""
    if scene.among == "NEIGHBOURS" and word.flow == "turnover":
        # "Trade between the neighbours": of the two just told of.
        return state.pair_for_both()
    if scene.among and word.flow == "turnover":
        return None if scene.among == "GROUP" else (scene.among, scene.among)
    if scene.yours:
        # "We exported $3 million to your country": who speaks to whom is not known.
        return None
    sides = _turnover(word, scene, state) if word.flow in ("turnover", "balance") else _directed(word, scene, state)
    if sides and sides[1] == WORLD and not scene.total:
        sides = _of_the_two(word, sides, scene, state)
    # Several countries without a name with all the world: nobody's statistics tell that.
    return None if sides and "GROUP" in sides and WORLD in sides else sides


def _of_the_two(word: FlowWord, sides: tuple[str, str], scene: Scene, state: State) -> tuple[str, str]:
    """The sides, where one side is told alone: what it aims at is its trade with the other one of headline and lead.

    A country that is ranked or listed by the exports just told of is their destination: "Chile led in tea with $5".
    """
    pair, last = state.lead_pair, state.last
    if word.flow == "turnover" and scene.aims and pair and sides[0] in pair:
        return pair
    if word.flow not in ("export", "import") or last is None or last.flow != word.flow or _is_participle(word):
        return sides
    subject = any(party.mark == "subject" and sides[0] in party.codes for party in scene.parties)
    if subject and last.partner == sides[0]:
        return last.pair
    near = state.at - state.sentence <= _GOES_ON and last.reporter not in ("GROUP", sides[0])
    return (last.reporter, sides[0]) if near and subject and scene.listed == sides[0] and not word.agent else sides


def _is_participle(word: FlowWord) -> bool:
    """Whether goods are moved by the word itself: "exported", "exporting"; whoever does that is no destination."""
    return word.is_verb or word.moves


def _directed(word: FlowWord, scene: Scene, state: State) -> tuple[str, str] | None:
    """The sides of exports or imports; a pair ("the Iran-Iraq chamber") counts only where nobody else is named."""
    scene = replace(scene, parties=_of_apposed(scene.parties))
    alone = tuple(party for party in _of_members(scene) if not party.paired)
    named = any(party.mark != "other" for party in alone)
    pair = next((party for party in scene.parties if party.mark == "between" and len(party.codes) == 2), None)
    if pair and not named:
        far = pair.start - word.term.end > _BESIDE  # "exports were spoken of at the meeting between Peru and Chile"
        return None if far else _of_one_of_two(pair.codes, scene, state)
    return directed_sides(word, replace(scene, parties=alone) if named else scene, state)


def _of_one_of_two(pair: tuple[str, ...], scene: Scene, state: State) -> tuple[str, str] | None:
    """The sides of "exports between Peru and Chile": those of the one that counts them or tells them; else None."""
    owner = next((code for code in (scene.source, state.nation if state.home_is_sure else "") if code in pair), "")
    return (owner, pair[pair[0] == owner]) if owner else None


def _of_apposed(parties: Sequence[Party]) -> tuple[Party, ...]:
    """The parties with a group in the place of its members behind it, at the last of which its case stands.

    As in "komşu ülkeler Irak, Suriye ve Yunanistan'a yapılan ihracat": it goes to the neighbours.
    """
    groups = [one for one in parties if len(one.codes) == 1 and one.codes[0] in GROUPS and one.mark == "subject"]
    members = {one.start - 1: one for one in parties if len(one.codes) > 1 and not one.paired}
    apposed = [(group, members[group.end]) for group in groups if group.end in members]
    if len(apposed) != 1:
        return tuple(parties)
    group, several = apposed[0]
    return tuple(one._replace(mark=several.mark) if one is group else one for one in parties if one is not several)


def _of_members(scene: Scene) -> tuple[Party, ...]:
    """The parties without the group whose members are listed: "Peru's exports to the EAEU: Russia - $2 million"."""
    groups = [one for one in scene.parties if one.mark in ("to", "from", "with") and one.codes[0] in GROUPS]
    owned = any(one.mark == "owner" and one.codes[0] not in GROUPS for one in scene.parties)
    if not scene.listed or not owned or len(groups) != 1:
        return scene.parties
    mark = groups[0].mark
    return tuple(
        one._replace(mark=mark) if one.codes == (scene.listed,) and one.mark == "subject" else one
        for one in scene.parties
        if one is not groups[0]
    )


def _turnover(word: FlowWord, scene: Scene, state: State) -> tuple[str, str] | None:
    codes: list[str] = []
    partner = ""
    pairs = [party for party in scene.parties if _is_pair(party)]
    if pairs:
        nearest = min(pairs, key=lambda party: abs(party.start - word.term.start))
        if not _has_nearer_sides(nearest, word, scene):
            return nearest.codes[0], nearest.codes[1]
    for party in scene.parties:
        if party.mark in ("other", "in", "origin") or _is_pair(party):
            continue
        code = code_of(party)
        if code in codes:
            continue
        codes.append(code)
        if party.mark in ("with", "to", "from") or (word.agent and party.mark == "subject"):
            partner = partner or code
    codes = _without_whole(codes, scene)
    partner = partner if partner in codes else ""
    if scene.listed in codes and len(codes) > 2:
        return next(
            code for code in codes if code != scene.listed and code in _owners(scene.parties, codes)
        ), scene.listed
    if len(codes) == 2 and _several(scene.parties, codes) and not partner:
        owners = _owners(scene.parties, [])
        # "Chile is ninth among the countries with which Peru has most trade": Peru's.
        of_second = (scene.partnered or scene.ranked) and owners == codes[1:]
        return (codes[1], codes[0]) if of_second else (codes[0], codes[1])
    if len(codes) >= 2 and partner:
        other = next(code for code in codes if code != partner)
        # "США, обменявшиеся с Грузией": in a rank of Georgia's partners the trade is Georgia's.
        return (partner, other) if scene.ranked and partner == state.reporter else (other, partner)
    if len(codes) >= 2:
        return codes[0], codes[1]
    if codes:
        return _of_one(codes[0], bool(partner), scene, state, word)
    return _told_pair(word, scene, state) or nameless(scene, state, word.flow)


def _of_one(code: str, is_partner: bool, scene: Scene, state: State, word: FlowWord) -> tuple[str, str] | None:
    """The sides of a turnover or balance of which one side alone is named."""
    if scene.others_all:
        return code, WORLD
    if is_partner and scene.ours and state.nation not in ("", code):
        # "Türk devletleriyle ticaretimiz 5 milyar dolar": that of who tells it.
        return state.nation, code
    return _one_sided(code, is_partner, scene, state, word)


def _without_whole(codes: list[str], scene: Scene) -> list[str]:
    """The codes without the group of which one partner is a part: "of Iran's trade with the CIS, $5 with Armenia"."""
    owners = _owners(scene.parties, [])
    groups = [code for code in codes if code in GROUPS]
    whole = len(codes) == _WITH_WHOLE and len(groups) == len(owners) == 1 and owners[0] not in GROUPS
    return [code for code in codes if code not in groups] if whole else codes


def _told_pair(word: FlowWord, scene: Scene, state: State) -> tuple[str, str] | None:
    """The pair told last, where "с ней" or "our deficit" points to one of its sides; None where nothing does."""
    last = state.current or state.last
    if last is None or WORLD in last.pair or scene.total:
        return None
    if scene.there and word.flow == "turnover":
        return last.pair
    if scene.ours and word.flow == "balance" and state.nation in last.pair:
        return state.nation, last.partner if last.reporter == state.nation else last.reporter
    return None


def _has_nearer_sides(pair: Party, word: FlowWord, scene: Scene) -> bool:
    """Whether two single sides stand nearer to the flow than a pair, which is then only compared with them."""
    far = abs(pair.start - word.term.start)
    nearer = {party.mark for party in scene.parties if party is not pair and abs(party.start - word.term.start) < far}
    return {"owner", "with"} <= nearer


def _owners(parties: Sequence[Party], codes: list[str]) -> list[str]:
    """Those of the codes whose trade it is; all of them where none is marked so."""
    owners = [code_of(party) for party in parties if party.mark == "owner"]
    return owners or codes


def _is_pair(party: Party) -> bool:
    return len(party.codes) == 2 and (party.paired or party.mark in ("owner", "subject", "between"))


def _several(parties: Sequence[Party], codes: list[str]) -> bool:
    return len(parties) >= 2 and "GROUP" not in codes


def _one_sided(code: str, is_partner: bool, scene: Scene, state: State, word: FlowWord) -> tuple[str, str] | None:
    if scene.total and scene.gained and is_partner:
        # «Год принес Перу 5 млрд внешней торговли»: to whom it is brought is whose trade it is.
        return code, WORLD
    if scene.these and state.group and code in state.group.pair:
        return state.group.pair
    if scene.both and code in GROUPS and not is_partner and _owners(scene.parties, [])[:1] == [code]:
        # "Взаимная торговля стран ЕАЭС": among themselves.
        return code, code
    if any(party.mark == "between" and party.codes == (code,) for party in scene.parties):
        # "между КР и Белоруссией": the other side is not known, and it is not all the world.
        return state.last.pair if state.last and code in state.last.pair and WORLD not in state.last.pair else None
    if scene.both:
        other = state.side_of(code) or state.reporter_for(code) or (state.home if scene.home else "")
        if not other:
            return None
        return (code, other) if word.flow == "balance" and not is_partner else (other, code)
    if scene.these:
        return code, scene.these_group or "GROUP"
    if is_partner:
        owner = owner_of_neighbours(scene) or (state.home if state.home_is_sure else "")
        if code == "NEIGHBOURS" and owner:
            # Of a country's neighbours the home country speaks, where nobody is said to have them.
            return owner, code
        known = scene.source if scene.source not in ("", code) else state.side_of(code)
        reporter = (
            known
            if known and (known not in scene.others or word.flow == "balance")
            else state.reporter_for(code, scene.others)
        )
        return (reporter, code) if reporter else None
    ranked = (scene.ranked or scene.partnered) and state.base is not None and state.reporter not in ("", code)
    if ranked and (not scene.total or scene.of_total or scene.listed):
        # "Russia comes second with $4.4 billion", behind another partner or below the total of the same country.
        return state.reporter, code
    if (scene.in_whole or scene.listed == code) and _is_told_of_whole(code, state) and state.base:
        # "Georgia's turnover was $9. In the structure of the turnover Chile has $3 million": of Georgia's.
        return state.base.reporter, code
    return _of_balance(code, scene, state, word) or (code, WORLD)


def _is_told_of_whole(code: str, state: State) -> bool:
    """Whether the turnover of another country was told right before: with all, or with others, and it is home."""
    base = state.base
    if base is None or base.flow != "turnover" or state.at - state.sentence > _WHOLE_IS_NEAR:
        return False
    known = base.partner in (WORLD, *GROUPS) or (base.reporter == state.home and code != base.partner)
    return known and base.reporter == state.reporter not in ("", code) and code not in GROUPS


def _of_balance(code: str, scene: Scene, state: State, word: FlowWord) -> tuple[str, str] | None:
    """The sides of a balance whose owner or partner is named alone, in the trade that was just told; else None."""
    last = state.current or state.last
    if word.flow != "balance" or last is None or code not in last.pair or WORLD in last.pair:
        return None
    if word.term.label in ("flow.export", "flow.import") and last.flow in ("export", "import"):
        # "Exports outweighed imports in the Swiss trade": those of the country told of.
        return last.pair
    # "That left Peru a surplus of $9 million"
    return None if scene.total else (code, last.partner if code == last.reporter else last.reporter)


def is_symmetric(scene: Scene) -> bool:
    """Whether the sentence names two sides without saying whose trade it is: "trade between Iran and Oman"."""
    return scene.both or any(_is_pair(party) for party in scene.parties)


def frame_of(word: FlowWord, sides: tuple[str, str], commodity: str, negative: bool = False) -> Frame:
    """The frame of a resolved amount."""
    below = word.flow == "balance" and (negative or word.negative or word.term.label == "flow.deficit")
    return Frame(word.flow, sides[0], sides[1], commodity, below)
