"""The next country of a rank: "Russia is second with $5 billion", "ikinci 3 milyar dolarla Irak"."""

import re
from dataclasses import replace

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.flows import BUYING, SELLING
from tradelines.reading.facts.trade.leading import is_led_by
from tradelines.reading.facts.trade.marks import GROUPS
from tradelines.reading.facts.trade.parties import Party
from tradelines.reading.facts.trade.scenes import LISTING
from tradelines.reading.facts.trade.state import WORLD, Frame, State
from tradelines.reading.spans.document import within
from tradelines.reading.spans.terms import terms_of

_LISTED, _SHARE = 48, 4
# "The largest share went to Peru, $5 million".
_GIVEN = re.compile(r"\b(?:went|goes|fell|falls) to (?:the )?$")
_NUMBERED = 5  # what a line may have before its country: "10. "


def ranked_after(clause: Clause, state: State, base: Frame, parties: tuple[Party, ...]) -> Frame | None:
    """The frame of the next country of a rank: "Russia is second with $5 billion", "ikinci 3 milyar dolarla Irak".

    Right behind a rank or list it needs no word of rank: "China ($331 million) and Japan ($329 million) are level."
    """
    money, base = clause.money, _ranked_before(state, base)
    word = within(terms_of(clause.document, "rank", "share"), clause.sentence.start, clause.sentence.end)
    if not word and clause.sentence.number - state.listing > 1:
        return None
    behind = [party for party in parties if is_led_by(clause.document, money, party.start)]
    if behind:
        # "Almanya'yı 1,2 milyar dolarla ABD izledi": behind the one that was told before.
        others = [party for party in parties if party not in behind and not set(party.codes) <= set(base.pair)]
    else:
        told = [party for party in parties if party.start < money.start and not _in_passing(party)]
        behind, others = told[-1:], [party for party in told[:-1] if not set(party.codes) <= set(base.pair)]
        beside = behind and _stands_beside(clause, behind[0])
        if not word and not beside:
            return None
        if behind and not beside and not (_leads(clause, behind[0]) and money.start - behind[0].end <= _LISTED):
            return None
    if len(behind) != 1 or others or len(behind[0].codes) != 1:
        return None
    code = behind[0].codes[0]
    one = state.before
    if one and (one.flow, one.partner) == (base.flow, base.partner) and one.reporter != base.reporter:
        # "Russia bought $2 billion from Peru, China $1 billion. Next come Turkey ($842 million), ...": they all buy.
        return None if base.partner in (code, WORLD) else replace(base, reporter=code)
    if base.partner not in (code, WORLD) and (_among_dealers(clause, base) or _seen_from_there(base, one)):
        return replace(base, reporter=code)
    return _partnered(base, state, code)


def _ranked_before(state: State, base: Frame) -> Frame:
    """The figure by which partners are ranked, where only details of the last one followed it.

    As in "its first partner is Peru ($30 billion). Imports from Peru made $15 billion. Second is Chile ($27 billion)".
    """
    ranking = state.ranking
    detailed = ranking is not None and ranking.flow == "turnover" and set(ranking.pair) == set(base.pair)
    return ranking if ranking is not None and detailed and base.flow != "turnover" else base


def _partnered(base: Frame, state: State, code: str) -> Frame | None:
    """The flow told of before, with another partner."""
    abroad = base.flow == "turnover" and state.home != state.nation and state.home in base.pair
    hub = state.home if abroad else base.reporter
    # Partners are ranked by their trade, even behind a deficit that was told last.
    flow = "turnover" if base.flow == "balance" else base.flow
    negative = base.negative and flow == base.flow
    # Behind a list of goods the countries buy or sell them all.
    goods = "" if base.listing or _is_of_all_goods(state, base) else base.commodity
    return (
        None
        if code == hub
        else replace(base, reporter=hub, partner=code, flow=flow, negative=negative, commodity=goods, listing=False)
    )


def _seen_from_there(base: Frame, before: Frame | None) -> bool:
    """Whether the figure tells of the one before it from the other side: "Peru's exports grew. Chile bought most"."""
    flows = {base.flow, before.flow} if before else set()
    return before is not None and flows == {"export", "import"} and before.reporter == base.partner


def _among_dealers(clause: Clause, base: Frame) -> bool:
    """Whether the rank is one of buyers, or of sellers: "Russia was third among the buyers. Peru was first with $5"."""
    dealers = {"import": BUYING, "export": SELLING}.get(base.flow, ())
    since = clause.document.sentences[max(clause.sentence.number - 1, 0)].start
    return any(term.label in dealers for term in within(terms_of(clause.document, "flow"), since, clause.money.start))


def _leads(clause: Clause, party: Party) -> bool:
    """Whether the amount is a country's: it is the subject, or its part is told ("Russia's share", "на Россию")."""
    shares = within(terms_of(clause.document, "share"), party.end, party.end + _SHARE)
    given = party.mark == "to" and bool(_GIVEN.search(clause.document.folded, clause.sentence.start, party.start))
    return given or party.mark in ("subject", "with") or (party.mark == "owner" and bool(shares))


def _in_passing(party: Party) -> bool:
    """Whether a country or group only places another in a rank: "in the CIS, behind Russia, comes Kazakhstan"."""
    return party.mark == "other" or (party.mark in ("in", "to") and not GROUPS.isdisjoint(party.codes))


def _is_of_all_goods(state: State, base: Frame) -> bool:
    """Whether goods were only spoken of in passing: "... to Peru. Gold goes to Peru. Chile is second with $5"."""
    whole = state.open == state.sentence and bool(state.told) and state.told[0].flow == base.flow
    return whole and not state.told[0].commodity


def _stands_beside(clause: Clause, party: Party) -> bool:
    """Whether a country stands right at its amount ("Italy with $3 billion") or opens a line ("1. Italy $3")."""
    folded, start = clause.document.folded, clause.money.start
    opens = party.start - clause.sentence.start <= _NUMBERED and folded[party.end : start] == " "
    return opens or bool(LISTING.fullmatch(folded, party.end, start))
