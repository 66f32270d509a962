"""Figures without a flow word, which go on with one told before: "the figure stood at ...", "Iraq is second"."""

import re
from dataclasses import replace

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.free_goods import subject_goods_of
from tradelines.reading.facts.trade.goods import NON_OIL
from tradelines.reading.facts.trade.listed_goods import listed_goods_of
from tradelines.reading.facts.trade.made_up import made_up_of
from tradelines.reading.facts.trade.next_partner import next_partner
from tradelines.reading.facts.trade.other_times import is_filled, is_of_other_time, told_ahead
from tradelines.reading.facts.trade.parties import Party
from tradelines.reading.facts.trade.ranked import ranked_after
from tradelines.reading.facts.trade.ranked_goods import ranked_goods_of
from tradelines.reading.facts.trade.state import WORLD, Frame, State, turned
from tradelines.reading.matching import Match, fold
from tradelines.reading.spans.amounts import TURKIC, percents_of
from tradelines.reading.spans.changes import directions_of
from tradelines.reading.spans.document import within
from tradelines.reading.spans.modality import is_named_aim, modality_of
from tradelines.reading.spans.periods import periods_of
from tradelines.reading.spans.terms import terms_of

_ANAPHOR = 90  # an anaphor further off belongs to another verb
_STEM = 5
_AIM = 24  # an aim is told right before its amount ("want to see $1 billion"), or right behind it
_LEAST_AIM = 1e7
_SENTENCES = 2  # so far back a figure is pointed to
_STILL_AIMED = 6  # what two countries aim at may be told so much later
_STATISTICS = 8  # and what the other side counts
_LEAD, _LEAST_HEADED = 4, 1e8
_ALIKE, _SHORT = 40, 30  # the same trade is not forty times as much a few years later
_SAYING, _BESIDE = ("subject", "owner"), 12
_TO = re.compile(r"\b(?:to|до)\s(?:\w+\s)?$")
_LOCATIVE = ("da", "də", "de", "ta", "tə", "te")
_REASON = re.compile(r"\b(?:because|due to|thanks to|owing to|after|although|though|since|as|when|while|despite)\s")
_OF_ELSE = ("untraded", "goods", "market", "enterprise", "physical", "subnational", "fund")


def frame_going_on(
    clause: Clause, state: State, before: Frame | None, parties: tuple[Party, ...], source: str
) -> tuple[str, Frame] | None:
    """Rule and frame of a figure that names no flow; `before` is the figure before it in the sentence."""
    base = before or state.main
    of_two = None if before else _told_of_two(clause, state, parties)
    if of_two:
        return of_two
    if base is None or clause.document.folded.startswith((" market", "-market"), clause.money.end):
        return None
    distance = clause.sentence.number - state.sentence if before is None else 0
    if distance > _SENTENCES and not _is_late(clause, base, parties, source, distance):
        return None
    if clause.has("anaphor.reverse") and base.flow in ("export", "import"):
        return "trade.reverse", turned(base)
    near = distance <= (_SENTENCES if base.listing else 1)
    goods = _of_goods(clause, state, base) if before is None and near and not parties else None
    if goods:
        return "trade.goods", goods
    ranked = ranked_after(clause, state, base, parties) if before is None else None
    if ranked:
        return "trade.rank", ranked
    another = next_partner(clause, state, parties) if before is None else None
    if another:
        return "trade.of_which", another
    if before is None and _counts_other_side(clause, state, parties, source) and state.traded:
        return "trade.source", state.traded
    base = (_whole_told(state) if before is None and clause.pointers() else None) or base
    points = _points_back(clause, base, source) or _is_told_again(clause, base, parties, state)
    told_so_far = before is not None or points or _aims(clause, base, parties)
    if not told_so_far or _is_of_another(clause, base, parties):
        return None
    told = [party for party in parties if party.mark not in ("other", "in") and not _is_far_behind(clause, party)]
    if clause.has("pair.both") and base.flow in ("export", "import") and _aims(clause, base, parties):
        # What both sides aim at is their turnover: "the two leaders repeated the target of $30 billion".
        return "trade.anaphor", replace(base, flow="turnover", commodity="")
    if not told:
        return "trade.anaphor", base
    return _told_of(told[-1], base, state)


def _told_of_two(clause: Clause, state: State, parties: tuple[Party, ...]) -> tuple[str, Frame] | None:
    """The turnover of two whatever was told last: what they aim at, or what the next sentence names as theirs."""
    aimed = _turnover_aimed_at(clause, state, parties)
    if aimed:
        return "trade.aim", aimed
    ahead = told_ahead(clause, state)
    return ("trade.ahead", ahead) if ahead else None


def _whole_told(state: State) -> Frame | None:
    """The trade of two whose exports and imports the last sentence told, to which "the figure" then points."""
    if state.open == state.sentence:
        # Another trade was told of since, without its amount: "Chile is second by turnover. It totaled ...".
        return None
    flows = {frame.flow for frame in state.told}
    pairs = {frozenset(frame.pair) for frame in state.told}
    partial = any(frame.commodity for frame in state.told)
    both = flows == {"export", "import"} and len(pairs) == 1 and not partial
    return state.traded if both and state.traded and frozenset(state.traded.pair) in pairs else None


def _told_of(party: Party, base: Frame, state: State) -> tuple[str, Frame]:
    """The frame of an amount that points back to a flow, and names the country that it is of."""
    if party.paired and base.flow == "turnover":
        # "Trade grew fastest with Peru. It totaled $2 million between Chile and Peru."
        one, other = party.codes
        return "trade.of_which", replace(base, reporter=one, partner=other)
    code = party.codes[0] if len(party.codes) == 1 else "GROUP"
    if code in base.pair or set(party.codes) <= set(base.pair):
        return "trade.anaphor", base
    reporter = state.reporter if state.reporter not in ("", code) else base.reporter
    return "trade.of_which", replace(base, reporter=reporter, partner=code)


def _is_of_another(clause: Clause, base: Frame, parties: tuple[Party, ...]) -> bool:
    """Whether what was told of one country is told of another one too: "Eyni göstərici Ermənistanda 3,2 milyard"."""
    if base.partner != WORLD or not clause.pointers():
        return False
    places = [party for party in parties if party.start < clause.money.start and base.reporter not in party.codes]
    ends = _LOCATIVE if clause.document.lexicon.language in TURKIC else ()
    return any(
        party.mark == "in" or clause.document.folded.endswith(ends, 0, party.end)
        for party in places
        if ends or party.mark == "in"
    )


def _is_far_behind(clause: Clause, party: Party) -> bool:
    """Whether a country is named in what follows the amount: "it fell to $1 billion because the United States ..."."""
    behind = clause.document.lexicon.language == "en" and party.start - clause.money.end > _BESIDE
    reason = behind and _REASON.search(clause.document.folded, clause.money.end, party.start)
    return bool(reason) or (behind and party.mark in _SAYING)


def _of_goods(clause: Clause, state: State, base: Frame) -> Frame | None:
    """The frame of an amount of certain goods of the flow told before; None where it names none."""
    goods = _goods_of_base(clause, base)
    if not goods:
        return None
    listed = state.listing == state.sentence and base.flow != "turnover" and base.reporter == state.reporter
    listed = listed and not base.listing
    # Behind one country after the other the goods are those of all.
    owner = replace(base, partner=WORLD) if listed else base
    return replace(
        owner, commodity=goods, listing=base.listing or clause.has("goods.item") or bool(subject_goods_of(clause))
    )


def _goods_of_base(clause: Clause, base: Frame) -> str:
    """The goods that a bare amount is of, where they are some of the flow told before: "Food made up $5 million"."""
    verb_last = clause.document.lexicon.language in TURKIC
    if base.flow in ("export", "import") and (base.commodity or verb_last) and (goods := ranked_goods_of(clause)):
        return goods
    told = within(terms_of(clause.document, "rank"), clause.sentence.start, clause.sentence.end)
    ranked = verb_last and bool(told)
    if base.flow not in ("export", "import") or base.commodity not in ("", NON_OIL):
        return listed_goods_of(clause) if base.listing or (ranked and base.commodity) else ""
    listed = listed_goods_of(clause) if base.listing or ranked or clause.has("goods.item") else ""
    return listed or subject_goods_of(clause) or made_up_of(clause)


def _turnover_aimed_at(clause: Clause, state: State, parties: tuple[Party, ...]) -> Frame | None:
    """The turnover of two countries that a bare amount is to reach: "The target is $5 billion"; None where it is none.

    Their turnover was told shortly before, or headline and lead speak of the two and of nobody else.
    """
    both = _is_named(clause) and clause.has("pair.both")
    told = state.traded if both or state.at - state.traded_at <= _STILL_AIMED else None
    leading = (both or clause.sentence.number < _LEAD) and clause.money.value >= _LEAST_HEADED
    pair = state.lead_pair or (state.topic_pair if both else None)
    frame = told or (Frame("turnover", *pair) if leading and pair else None)
    if frame is None or clause.terms("enterprise") or not _aims(clause, frame, parties):
        return None
    own = state.main is not None and state.main.flow in ("export", "import") and state.at - state.sentence <= 1
    if own and state.main and state.main.commodity:
        return None
    # "raise it to $5 billion" behind one country's exports is an aim of its own, unless both set it.
    return None if own and not (clause.has("pair.both") or _names_aim(clause)) else frame


def _names_aim(clause: Clause) -> bool:
    """Whether a noun of aim stands right at the amount: "hedef 100 milyar dolar", "5 milyar dolarlık hedef"."""
    if _is_named(clause):
        return not clause.pointers()
    near = within(terms_of(clause.document, "modal"), clause.money.start - _AIM, clause.money.end + _AIM)
    return any(term.label == "modal.target" for term in near) and not clause.pointers()


def _is_named(clause: Clause) -> bool:
    """Whether a noun of aim governs the amount: "the task that both set is $1 billion"."""
    return is_named_aim(clause.document, clause.money.start, clause.money.end, clause.start, clause.end)


def _is_late(clause: Clause, base: Frame, parties: tuple[Party, ...], source: str, distance: int) -> bool:
    """Whether a figure goes on with one told further back: what two countries aim at, what the other side counts."""
    if base.flow != "turnover" or WORLD in base.pair:
        return False
    if source in base.pair:
        return distance <= _STATISTICS
    return distance <= _STILL_AIMED and _aims(clause, base, parties)


def _aims(clause: Clause, base: Frame, parties: tuple[Party, ...]) -> bool:
    """Whether a bare amount is what the trade told of is to reach."""
    money, document = clause.money, clause.document
    if WORLD in base.pair and not any(
        period.target for period in within(periods_of(document), clause.start, clause.end)
    ):
        return False
    goods = [term for term in clause.terms("goods") if term.start < money.start or term.label != "goods.generic"]
    if money.value < _LEAST_AIM or goods or clause.terms("untraded", "market"):
        return False
    if any(party.mark != "other" and not set(party.codes) <= set(base.pair) for party in parties):
        return False
    near = within(terms_of(document, "modal"), money.start - _ANAPHOR, money.end + _ANAPHOR)
    pointed = clause.pointers() or clause.has("pair.both")
    aimed = any(
        term.label == "modal.target"
        and (0 <= money.start - term.end <= (_ANAPHOR if pointed else _AIM) or 0 <= term.start - money.end <= _AIM)
        for term in near
    )
    # "İlk olarak 10 milyar dolara çıkaracağız": the case and the verb's form are enough.
    aimed = aimed or _is_named(clause) or money.case == "dative"
    return aimed and modality_of(document, money.start, money.end, clause.start, clause.end) in ("target", "forecast")


def _points_back(clause: Clause, base: Frame, source: str) -> bool:
    """Whether words before the amount point to the figure before, or the other side's statistics are set beside it."""
    near = clause.money.start - _ANAPHOR
    opens = len(clause.before.strip()) <= len("раньше было")
    if clause.role == "previous" and opens and clause.money.start - clause.sentence.start <= _SHORT:
        # «Было 67 миллионов долларов, стало 90 миллионов»
        return True
    if clause.role == "previous" and clause.document.folded.rfind("(", clause.start, clause.money.start) >= 0:
        # "This is 6% less ($749 million in January-May 2023)": of the figure just told.
        return True
    figure = any(near <= term.end <= clause.money.start for term in clause.pointers())
    # "Elde edilen döviz 5 milyon dolara yükseldi": what the goods just told of brought.
    earned = base.flow == "export" and base.commodity and clause.has("anaphor.earned")
    figure = figure or (bool(earned) and not clause.terms("enterprise"))
    return figure or clause.has("anaphor.share") or (source in base.pair and base.flow == "turnover")


def _counts_other_side(clause: Clause, state: State, parties: tuple[Party, ...], source: str) -> bool:
    """Whether one of two countries counts their trade in its own way: "Customs in Baku have only $412 million"."""
    pair = state.traded.pair if state.traded and state.at - state.traded_at <= _STATISTICS else ()
    named = {code for party in parties if party.mark != "other" for code in party.codes}
    return source in pair and named <= set(pair) and not clause.terms(*_OF_ELSE) and clause.role == "level"


def _is_told_again(clause: Clause, base: Frame, parties: tuple[Party, ...], state: State) -> bool:
    """Whether the trade just told of is told of another time, gets its amount now, or where its growth led to."""
    distance = clause.sentence.number - state.sentence
    again = _is_compared(clause, parties, distance, base.commodity) or _grew_to(clause, parties, distance)
    return again or is_of_other_time(clause, base, parties, state) or is_filled(clause, base, parties, state)


def _grew_to(clause: Clause, parties: tuple[Party, ...], distance: int) -> bool:
    """Whether only a growth and where it led to are told: "There has been a 27 percent increase to $10 billion"."""
    if parties or distance != 1 or clause.terms(*_OF_ELSE) or not _TO.search(clause.before):
        return False
    return bool(within(directions_of(clause.document), clause.start, clause.money.start))


def _is_same_goods(clause: Clause, term: Match, goods: str) -> bool:
    """Whether a word names the goods just told of, in whatever case."""
    stem = clause.document.folded[term.start : min(term.end, term.start + _STEM)]
    return stem in fold(goods)


def _is_compared(clause: Clause, parties: tuple[Party, ...], distance: int, goods: str) -> bool:
    """Whether only another time is told of: "За тот же период прошлого года было 1,6 млрд", "now it is $5 billion"."""
    others = [term for term in clause.terms("goods") if not _is_same_goods(clause, term, goods)]
    if parties or distance != 1 or others or clause.terms("untraded", "market", "enterprise"):
        return False
    earlier = [one for one in within(periods_of(clause.document), clause.start, clause.money.start) if one.comparison]
    grows = within(directions_of(clause.document), clause.start, clause.end)
    now = [term for term in clause.terms("now") if term.end <= clause.money.start]
    return (
        bool(earlier or now)
        and not grows
        and not within(percents_of(clause.document), clause.start, clause.money.start)
    )
