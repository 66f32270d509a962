"""The first figure of a run: its flow, its two sides and its goods."""

import re
from dataclasses import dataclass, replace

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.directions import placed
from tradelines.reading.facts.trade.flow_terms import CROSSING
from tradelines.reading.facts.trade.flows import BUYING, SELLING, FlowWord
from tradelines.reading.facts.trade.free_goods import subject_goods_of
from tradelines.reading.facts.trade.going_on import frame_going_on
from tradelines.reading.facts.trade.goods import NON_OIL, goods_of
from tradelines.reading.facts.trade.headings import label_of
from tradelines.reading.facts.trade.holders import held, holder_of
from tradelines.reading.facts.trade.listed_goods import listed_goods_of
from tradelines.reading.facts.trade.marks import GROUPS
from tradelines.reading.facts.trade.noun_goods import is_weighed
from tradelines.reading.facts.trade.parties import Party
from tradelines.reading.facts.trade.pointed import pair_before
from tradelines.reading.facts.trade.reach import in_reach
from tradelines.reading.facts.trade.regions import party_of, region_of
from tradelines.reading.facts.trade.resolve import frame_of, is_symmetric, sides_of
from tradelines.reading.facts.trade.runs import Run
from tradelines.reading.facts.trade.scenes import scene_of
from tradelines.reading.facts.trade.state import WORLD, Frame, State, turned
from tradelines.reading.spans.amounts import TURKIC, hedged_start
from tradelines.schema import Flow

_BEFORE_REGION = 14
_SAME_GOODS = 3  # so many sentences later the same goods are still those of the one who sold them
_NOWHERE = "?"  # a region that trades with the only country known: whose it is, is not told
# Between a verb and its amount, where no object stands: "bought for $5 million", "bought a mere $5 million".
_NO_OBJECT = re.compile(
    r"\s(?:(?:for|only|just|a|mere|total|of|about|around|some|nearly|almost|over|under|more|less|than|as|much|little|"
    r"in|return|turn|another|at|least|up|to|roughly|approximately)\s)*"
)


@dataclass(frozen=True, slots=True)
class Head:
    """The frame that opens a run, the rule that read it, and the parties it was read from."""

    rule: str
    frame: Frame
    parties: tuple[Party, ...]


def head_of(run: Run, state: State, source: str, before: Frame | None) -> Head | None:
    """The head of a run; `before` is the figure before it in the sentence. None where it is no figure of trade."""
    clause, word = run.head, run.word
    parties = _parties_of(run, state)
    if state.region == _NOWHERE:
        return None
    turning = _turning(clause, word, before or (state.main if state.at - state.sentence <= 1 else None), parties)
    if turning:
        return Head("trade.reverse", turning, parties)
    if word is None:
        told = frame_going_on(clause, state, before, parties, source)
        return Head(*told, parties) if told else None
    if all(party.mark == "other" for party in parties) and (
        word.term is word.agent or (_is_of_anything(clause, word) and not _turns_back(clause, word, before))
    ):
        return None
    scene = scene_of(clause, in_reach(clause, word, parties), source)
    sides = sides_of(word, scene, state)
    if sides and word.is_verb and sides[1] == WORLD and not scene.total:
        sides = sides[0], _partner_told(sides[0], word, clause, state)
    abroad = not word.is_verb or scene.total or _leaves(clause, word, parties)
    if sides is None or (WORLD in sides and not (abroad or _goes_abroad(word, sides, state))):
        # "the government sold the oil for $110 million": to whom is not told, so it is no flow between countries.
        return None
    commodity = _commodity_of(run, word, sides, state, None if scene.total else before)
    holder = holder_of(clause, word)
    if word.term.label == "flow.balance" and is_symmetric(scene) and not (holder or clause.terms("sign")):
        # A balance is somebody's: "the trade balance of the two countries" is loosely said of their trade.
        word = replace(word, flow="turnover")
    minus = clause.document.folded.endswith((" -", "(-"), 0, clause.money.start)
    frame = _seen_from_home(
        held(frame_of(word, sides, commodity, clause.has("sign.negative") or minus), holder), clause, word, parties
    )
    frame = _of_label(clause, frame, parties)
    frame.symmetric, frame.regional = word.flow == "turnover" and is_symmetric(scene), bool(state.region)
    frame.placed = word.flow in ("export", "import") and (
        placed(word, scene, state) == frame.partner or _is_first(clause, frame, parties)
    )
    _open_list(clause, frame)
    return Head(f"trade.{_name_of(word)}", frame, parties)


def _parties_of(run: Run, state: State) -> tuple[Party, ...]:
    """The countries of the head's clause, with a region in its country's place and the one that labels the line."""
    parties = tuple(run.head_parties()) or (() if state.current else pair_before(run.head))
    parties = _with_region(run.head, run.word, parties, state) if run.word else parties
    return _labelled(run.head, parties, state) if state.hub else parties


def _open_list(clause: Clause, frame: Frame) -> None:
    """Let goods follow one by one where the clause tells of the first of them."""
    listed = listed_goods_of(clause) if frame.commodity in ("", NON_OIL) else ""
    # "ixracda birinci yeri 7 milyon dollarla pomidor tutub"
    first = frame.partner == WORLD and clause.document.lexicon.language in TURKIC and clause.has("rank.")
    if clause.has("goods.item") or subject_goods_of(clause) or (first and listed):
        frame.listing = True
        frame.commodity = listed or frame.commodity


def _goes_abroad(word: FlowWord, sides: tuple[str, str], state: State) -> bool:
    """Whether goods cross a border though no country is named: as told right before, or as exporters sell them.

    As in "61 ton çay xaricə göndərilib. Göndərilən çayın dəyəri 5 $", "Tajik exporters sold cotton for $40 million".
    """
    told = state.main
    again = told is not None and told.flow == word.flow and told.pair == sides and state.at - state.open == 1
    return again or (word.agent is not None and word.agent.label in (*BUYING, *SELLING))


def _is_first(clause: Clause, frame: Frame, parties: tuple[Party, ...]) -> bool:
    """Whether the partner is the first of a rank: "the largest volume of exports went to Peru", told of nobody's."""
    named = {code for party in parties if party.mark != "other" for code in party.codes} - GROUPS
    ends = [party for party in parties if party.mark in ("to", "from") and party.codes == (frame.partner,)]
    return clause.has("rank.") and named == {frame.partner} and bool(ends)


def _turning(clause: Clause, word: FlowWord | None, before: Frame | None, parties: tuple[Party, ...]) -> Frame | None:
    """The way back of the trade just told, where a clause with a flow of its own only tells that; else None.

    As in "..., while shipments in the other direction grew to $14 million".
    """
    if word is None or before is None or before.flow not in ("export", "import") or WORLD in before.pair:
        return None
    back = clause.has("anaphor.reverse") and all(party.mark == "other" for party in parties)
    return turned(before) if back else None


def _with_region(clause: Clause, word: FlowWord, parties: tuple[Party, ...], state: State) -> tuple[Party, ...]:
    """The parties with the region whose trade is told in its country's place; the region is kept in mind."""
    region = region_of(clause, word)
    if region:
        trades = {code for party in parties if party.mark in ("with", "to", "from") for code in party.codes}
        country = region.country or _country_of(parties) or _named_by(parties, region.start)
        country = country or ("" if state.home in trades else state.home)
        if country:
            state.region = country
            return (*(party for party in parties if country not in party.codes), party_of(clause, region, country))
        state.region = _NOWHERE if trades else state.region
        return parties
    if any(party.mark in ("owner", "subject", "between") for party in parties) or clause.has("pair.home"):
        state.region = ""
    return parties


def _labelled(clause: Clause, parties: tuple[Party, ...], state: State) -> tuple[Party, ...]:
    """The parties with the country that labels the line as partner: "Peru: trade rose to $5", below Chile's trade."""
    label = label_of(clause.document, clause.sentence.number)
    if label is None or state.hub in label.codes:
        return parties
    state.reporter = state.hub
    return tuple(party._replace(mark="with") if party.start == label.start else party for party in parties)


def _of_label(clause: Clause, frame: Frame, parties: tuple[Party, ...]) -> Frame:
    """The frame with the country at whose name the amount stands in a bracket, in the place of the one told before.

    As in "Turkey stayed first among Peru's partners, with Chile ($9 million) and Cuba ($4 million) behind it".
    """
    folded, start = clause.document.folded, hedged_start(clause.document, clause.money.start)
    label = next((party for party in parties if party.end < start and folded[party.end : start] == " ("), None)
    if label is None or len(label.codes) > 1 or label.codes[0] in frame.pair or WORLD in frame.pair:
        return frame
    if label.codes[0] in GROUPS:
        # "Italy, with half of Peru's trade with the EU ($4 million)": the group only tells what the share is of.
        return frame
    before = {party.codes[0] for party in parties if party.mark == "subject" and party.end < label.start}
    placed_first = before & set(frame.pair)
    if len(placed_first) != 1:
        return frame
    code = label.codes[0]
    return replace(frame, reporter=code) if frame.reporter in placed_first else replace(frame, partner=code)


def _turns_back(clause: Clause, word: FlowWord, before: Frame | None) -> bool:
    """Whether a verb without an object only turns the flow before it: "sold goods for $5 and bought for $3"."""
    back = {"export": "import", "import": "export"}
    bare = _NO_OBJECT.fullmatch(clause.document.folded, word.term.end, clause.money.start)
    return bool(bare) and before is not None and WORLD not in before.pair and back.get(before.flow) == word.flow


def _is_of_anything(clause: Clause, word: FlowWord) -> bool:
    """Whether a verb that is said of any object has no goods: "He bought the site for $400,000"."""
    if not word.is_verb or clause.document.lexicon.language != "en":
        return False
    return not (clause.terms("goods", "measure", "pair", "anaphor") or is_weighed(clause))


def _leaves(clause: Clause, word: FlowWord, parties: tuple[Party, ...]) -> bool:
    """Whether goods go out of a country, or into one, by its case: "из Чили продано", "ölkədən satılıb"."""
    end = "from" if word.flow == "export" else "to"
    if word.term.label in CROSSING and not parties:
        # "Of the total, 112 million tons worth $34 billion went out": over the border of the country told of.
        return True
    home = [term for term in clause.terms("pair") if term.label == "pair.home"]
    # "ölkədən satılıb", "ölkəyə gətirilib"
    crossing = ("dən", "den") if word.flow == "export" else ("yə", "ye", "mizə", "mize")
    told = any(clause.document.folded.endswith(crossing, term.start, term.end) for term in home)
    return told or any(party.mark == end for party in parties)


def _seen_from_home(frame: Frame, clause: Clause, word: FlowWord, parties: tuple[Party, ...]) -> Frame:
    """The flow of the country the text is about: "On the import side, Türkiye supplied goods worth $625 million".

    Where a noun before the verb names the other flow, and only its other side is named, that is whose flow it is.
    """
    other = {"export": "flow.import", "import": "flow.export"}.get(frame.flow, "")
    named = {code for party in parties for code in party.codes}
    if not word.is_verb or not other or frame.partner in named:
        return frame
    told = any(term.label == other and term.end <= word.term.start for term in clause.terms("flow"))
    opposite: Flow = "import" if frame.flow == "export" else "export"
    return replace(frame, flow=opposite, reporter=frame.partner, partner=frame.reporter) if told else frame


def _commodity_of(run: Run, word: FlowWord, sides: tuple[str, str], state: State, before: Frame | None) -> str:
    """The goods of a run: its own, those of the figure before it, or those that the text was telling of; "" for all."""
    clause = run.head
    commodity = goods_of(clause, word.term) or _goods_of_list(run)
    if not commodity and before and before.commodity and before.pair != sides:
        commodity = _shared_goods(before, word, sides)
    told = state.main
    same = told and told.commodity == state.goods and (told.flow, told.reporter) == (word.flow, sides[0])
    again = {term.label for one in run.clauses for term in one.terms("goodssame")}
    if told is not None and told.partner != sides[1]:
        # "In July alone, exports were $9 million", of the goods that were told for the half-year, with the same partner
        again.discard("goodssame.alone")
    if not commodity and (clause.has("goods.back") or (same and again)):
        commodity = state.goods
    parted = any(one.label == "anaphor.share" and one.end <= clause.money.start for one in clause.terms("anaphor"))
    if not commodity and parted and told and told.flow == "turnover" and set(sides) == set(told.pair):
        # "Of that turnover Peru's exports accounted for $3 million", below a trade in food.
        commodity = told.commodity
    if not commodity and state.last and is_weighed(clause) and not clause.has("goods."):
        commodity = state.last.commodity
    return commodity


def _country_of(parties: tuple[Party, ...]) -> str:
    """The country that a province is said to be in: "exports from Iran's province of Qom"."""
    owners = [party.codes[0] for party in parties if party.mark in ("owner", "from") and len(party.codes) == 1]
    return owners[0] if owners and owners[0] not in GROUPS else ""


def _named_by(parties: tuple[Party, ...], start: int) -> str:
    """The country right before a province: "the customs of Iran's Tehran Province"."""
    near = [party for party in parties if 0 <= start - party.end <= _BEFORE_REGION and len(party.codes) == 1]
    return near[-1].codes[0] if near and near[-1].codes[0] not in GROUPS else ""


def _name_of(word: FlowWord) -> str:
    """The name of the rule of a flow word; "sum" where exports and imports are told together."""
    name = word.term.label.removeprefix("flow.")
    if name in ("export", "import") and word.flow != name:
        return "sum" if word.flow == "turnover" else "excess"
    return name


def _partner_told(reporter: str, word: FlowWord, clause: Clause, state: State) -> str:
    """With whom a country trades that only sells or buys here, where the sentences before tell of its partner."""
    last, far = state.last, clause.sentence.number - state.sentence
    again = (
        far <= _SAME_GOODS
        and bool(state.goods)
        and state.goods.lower() in clause.document.folded[clause.start : clause.end]
    )
    if last is None or not (far <= 1 or again):
        return WORLD
    if reporter in last.pair:
        return last.partner if reporter == last.reporter else last.reporter
    # Behind what one country sells to all, those who buy are its buyers: "Tacikistan 1,2 milyon dollarlıq ... alıb".
    return last.reporter if last.partner == WORLD and last.flow != word.flow else WORLD


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
    # "Peru's imports of cars made $9 million, the main suppliers being Chile ($5 million) and Cuba": cars, too.
    supplied = before.flow == "import" and word.agent is not None and word.agent.label in SELLING
    same = seller == last_seller or (supplied and before.reporter in sides)
    return before.commodity if same and word.flow in ("export", "import") else ""
