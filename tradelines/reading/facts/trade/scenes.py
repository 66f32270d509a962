"""What a clause says of its parties: the countries in reach, and the words that stand for countries."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tradelines.reading.facts.trade.abroad import is_loosely_foreign, is_with_many, is_with_others
from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.leading import is_led_by
from tradelines.reading.facts.trade.marks import GROUPS
from tradelines.reading.facts.trade.parties import Party, parties_of
from tradelines.reading.facts.trade.parts import names_whole
from tradelines.reading.facts.trade.pointed import pointed_to
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.document import within
from tradelines.reading.spans.terms import terms_of

# What stands between a listed country and its amount: "Italy with $3 billion", "Italy ($3 billion)".
LISTING = re.compile(
    r",?\s?(?:with|с|со|at|\(|-|:|(?:has|have|had)(?!\s\w+(?:ed|ught|sold)\b)|"
    r"account(?:ed|s|ing) for|took|takes|taking|absorbed|absorbing)\s?"
    r"(?:\w+\s){0,2}\(?"
)
_OWN_GOODS = ("goods.kind", "partial.non_oil")
_JUST_BEFORE = 2
_SOON, _NEAR = 40, 48
_GAINED = re.compile(r"\b(?:принес|принесл[аио]|дал|дал[аио]|обеспечил|обеспечил[аио])\s")
_NTH_BEHIND = re.compile(r"\s(?:(?:ile|ilə)\s)?\d+(?:'|\.|-)")
_SOON_BEHIND = 8
_OWNED = 16  # "Iran's 15 neighbours"
_NO_MARK = re.compile(r"[^,.;:-]*")
_AMONG = re.compile(
    r"\b(?:among|within|between)\s(?:the\s)?(?:(?:member\s)?(?:states|countries|members)\sof\s(?:the\s)?)?$"
)
_OF = re.compile(r"\b(?:of|from|in)\s(?:the\s|\w+'s\s)?$")
# "$5 million, of which Kazakh exports were $3 million"
_OF_WHICH = re.compile(r"of which\b|out of which\b|из которых\b|из них\b|bunun|onun|bundan|ondan")
# "the volume of Azerbaijan's foreign trade" is all of it
_VOLUME_OF = re.compile(r"\b(?:volume|value|amount|level|size|turnover)\sof\s(?:the\s)?(?:[\w'-]+\s){0,2}$")
# "toplam ihracat içinde yüzde 25 pay", "ümumi ixracın tərkibində"
_WITHIN = re.compile(r"\s(?:\w+\s){1,2}(?:için|içeri|daxil|tərkib)\w+")


@dataclass(frozen=True, slots=True)
class Scene:
    """What a clause says of its parties: the countries in reach, and the words that stand for countries."""

    parties: tuple[Party, ...]
    both: bool
    home: bool
    ours: bool
    among: str
    these: bool
    there: bool
    neighbour: bool
    beside_neighbour: bool
    out_of_home: bool
    into_home: bool
    total: bool
    rest: bool
    national: bool
    source: str
    spoken: str
    listed: str
    ranked: bool
    of_total: bool
    goods: bool = False
    partnered: bool = False
    others: frozenset[str] = frozenset()
    near: tuple[str, ...] = ()
    these_group: str = ""
    yours: bool = False
    aims: bool = False
    gained: bool = False
    others_all: bool = False
    foreign: bool = False
    share: bool = False
    in_whole: bool = False
    both_before: bool = False


def scene_of(clause: Clause, parties: Sequence[Party], source: str) -> Scene:
    """The scene of one clause; `parties` may reach beyond it, to the head of a list."""
    listed = _listed_in(clause, parties)
    return Scene(
        tuple(pointed_to(clause, parties)),
        _is_of_both(clause) or (not parties and _of_both_in_sentence(clause)),
        clause.has("pair.home"),
        clause.has("pair.home_ours") or clause.has("pair.both_ours"),
        _group_among(clause) if clause.has("pair.among") else _named_among(clause, parties),
        clause.has("pair.these"),
        any(term.label == "pair.there" for term in clause.terms("pair")),
        clause.has("pair.neighbour"),
        clause.has("pair.neighbour_beside"),
        clause.has("pair.there_from"),
        clause.has("pair.there_to"),
        _has_total(clause) or is_with_others(clause) or is_with_many(clause),
        clause.has("total.rest"),
        clause.has("pair.home") and clause.document.lexicon.language in TURKIC,
        source,
        _spoken_of(clause, source),
        listed,
        _is_ranked(clause, listed),
        _has_share_of_total(clause),
        _names_goods(clause),
        _is_partnered(clause),
        _others_with(clause, parties),
        () if parties else _near_pair(clause),
        _group_among(clause) if clause.has("pair.these") else "",
        clause.has("pair.yours"),
        clause.has("modal.target"),
        bool(_GAINED.search(clause.before)),
        is_with_others(clause),
        is_loosely_foreign(clause),
        any(_OF_WHICH.match(clause.document.folded, term.start) for term in clause.terms("anaphor")),
        names_whole(clause),
        not parties and _of_both_before(clause),
    )


def _is_of_both(clause: Clause) -> bool:
    """Whether a word says that two countries trade; in "внешняя и взаимная торговля" it is part of that with all."""
    words = [term for term in clause.terms("pair") if term.label.startswith("pair.both")]
    wholes = clause.terms("total")
    return any(not any(whole.start < word.start < whole.end for whole in wholes) for word in words)


def _of_both_in_sentence(clause: Clause) -> bool:
    """Whether the sentence speaks of two countries' trade by a word behind the amount, and names no country."""
    sentence = clause.sentence
    if within(parties_of(clause.document), sentence.start, sentence.end):
        return False
    pairs = within(terms_of(clause.document, "pair"), clause.end, sentence.end)
    return any(term.label in ("pair.both", "pair.both_ours") for term in pairs)


def _of_both_before(clause: Clause) -> bool:
    """Whether the sentence before speaks of two countries' trade: "Our mutual trade grows. Turnover was $5 million"."""
    number = clause.sentence.number
    before = clause.document.sentences[number - 1] if number else None
    pairs = within(terms_of(clause.document, "pair"), before.start, before.end) if before else ()
    return any(term.label == "pair.both" for term in pairs)


def _is_partnered(clause: Clause) -> bool:
    """Whether the amount is told of somebody's partner: "Turkey was Georgia's largest partner with $2 billion"."""
    verb_last = clause.document.lexicon.language in TURKIC
    partners = (term for term in clause.terms("flow") if term.label == "flow.partners")
    return any(verb_last or term.end <= clause.money.start for term in partners)


def _is_ranked(clause: Clause, listed: str) -> bool:
    """Whether the amount is one of a rank; of a list of countries the word may stand at its end."""
    if listed:
        return bool(within(terms_of(clause.document, "rank"), clause.sentence.start, clause.sentence.end))
    return clause.has("rank.")


def _others_with(clause: Clause, parties: Sequence[Party]) -> frozenset[str]:
    """The other countries of the same trade in the sentence: "with Italy $5 million and with Spain $3 million"."""
    named = within(parties_of(clause.document), clause.sentence.start, clause.sentence.end)
    return frozenset(code for party in named if party.mark == "with" and party not in parties for code in party.codes)


def _near_pair(clause: Clause) -> tuple[str, ...]:
    """The two countries of the sentences just before, where they name no third one."""
    sentences, number = clause.document.sentences, clause.sentence.number
    since = sentences[max(number - _JUST_BEFORE, 0)].start
    told = within(parties_of(clause.document), since, clause.sentence.start)
    codes = tuple(dict.fromkeys(code for party in told for code in party.codes))
    return codes if len(codes) == 2 and GROUPS.isdisjoint(codes) else ()


def _has_place_behind(clause: Clause) -> bool:
    """Whether a place in a rank follows an amount in Turkish: "İngiltere 7 milyar dolar ile 4'üncü sırada"."""
    money, ranks = clause.money, terms_of(clause.document, "rank")
    if clause.document.lexicon.language not in TURKIC or money.case != "instrumental":
        return False
    return bool(
        _NTH_BEHIND.match(clause.document.folded, money.end) or within(ranks, money.end, money.end + _SOON_BEHIND)
    )


def _group_among(clause: Clause) -> str:
    """The set of countries that trade among themselves: the one named in the clause, else the last one before it."""
    groups = [party for party in parties_of(clause.document) if len(party.codes) == 1 and party.codes[0] in GROUPS]
    told = within(groups, clause.start, clause.end) or [party for party in groups if party.start < clause.start]
    return told[-1].codes[0] if told else ""


def _named_among(clause: Clause, parties: Sequence[Party]) -> str:
    """The set of countries that is named as trading among itself: "trade among the littoral states"; "" for none."""
    folded = clause.document.folded
    among = [party for party in parties if _AMONG.search(folded, max(party.start - _NEAR, 0), party.start)]
    sides = [party for party in parties if party.mark != "other" or party in among]
    alone = len(sides) == 1 and sides == among and sides[0].codes[0] in GROUPS
    return sides[0].codes[0] if alone else ""


def _listed_in(clause: Clause, parties: Sequence[Party]) -> str:
    """The country that stands right before the amount, as in a list: "followed by Italy with $3 billion"."""
    if not clause.money.currency and clause.has("rank.") and any(party.mark == "owner" for party in parties):
        # "Almanya, Türkiye'nin dış satımındaki birinciliğini bırakmadı": told without an amount.
        return next((code_of(party) for party in parties if party.mark == "subject"), "")
    for party in parties:
        if party.mark == "subject" and is_led_by(clause.document, clause.money, party.start):
            # In Azerbaijani and Turkish it stands behind.
            return code_of(party)
        between = (
            clause.document.folded[party.end : clause.money.start] if party.end <= clause.money.start else "-" * 20
        )
        listed = LISTING.fullmatch(between) or (between == " " and _has_place_behind(clause))
        if party.mark == "subject" and len(party.codes) == 1 and listed:
            return party.codes[0]
    return ""


def _spoken_of(clause: Clause, source: str) -> str:
    """The country that is mentioned last before "the country" in the sentence, be it only as a minister's."""
    words = [term for term in clause.terms("pair") if term.label == "pair.home"]
    if not words:
        return ""
    if source:
        # Where China's customs tell of the imports of "the country", that is China.
        return source
    earlier = within(parties_of(clause.document), clause.sentence.start, words[0].start)
    named = [party.codes[0] for party in earlier if len(party.codes) == 1 and party.codes[0] not in GROUPS]
    return named[-1] if named else ""


def _has_total(clause: Clause) -> bool:
    """Whether the flow with all partners is told of, and not only a share of it."""
    folded = clause.document.folded
    balances = [term for term in clause.terms("flow") if term.label in ("flow.surplus", "flow.deficit", "flow.balance")]
    return any(
        not _is_whole_of_share(folded, term)
        for term in clause.terms("total")
        if term.label != "total.adjective" or _is_of_flow(clause, term)
        # "a foreign trade surplus" may be one with a single country.
        if not any(balance.start <= term.start < balance.end for balance in balances)
    )


def _names_goods(clause: Clause) -> bool:
    """Whether a flow is told of goods of its own, and not as a part of the flow before."""
    goods = any(term.label in _OWN_GOODS for term in clause.terms("goods", "partial"))
    return goods and not clause.has("anaphor.share")


def _is_of_flow(clause: Clause, total: Match) -> bool:
    """Whether an adjective is said of a flow: "общий оборот", and not "общая цель - поднять оборот"."""
    words = terms_of(clause.document, "flow")
    if any(flow.end == total.start - 1 for flow in within(words, total.start - _SOON, total.start)):
        return True
    flows = within(words, total.end, total.end + _SOON)
    told = flows and not flows[0].label.endswith("_verb")
    return bool(told and _NO_MARK.fullmatch(clause.document.folded, total.end, flows[0].start))


def _has_share_of_total(clause: Clause) -> bool:
    """Whether the amount is set against the total: "$6 billion or 19 percent of the total turnover"."""
    folded = clause.document.folded
    return any(_is_whole_of_share(folded, term) for term in clause.terms("total") if term.start > clause.money.end)


def _is_whole_of_share(folded: str, term: Match) -> bool:
    """Whether the total is only what a share is of: "of total exports", "в общем объеме", "toplam ihracat içinde"."""
    if _VOLUME_OF.search(folded, max(term.start - 48, 0), term.start):
        return False
    if _OF.search(folded, max(term.start - 24, 0), term.start) or _WITHIN.match(folded, term.end):
        return True
    return term.label == "total.adjective" and folded.endswith((" в ", " во ", " от ", " из "), 0, term.start)


def owner_of_neighbours(scene: Scene) -> str:
    """Whose neighbours are named: "exports to Iran's 15 neighbors"; "" where it is not told."""
    for party in scene.parties:
        if party.codes[0] == "NEIGHBOURS":
            owner = next((one for one in scene.parties if 0 < party.start - one.end <= _OWNED), None)
            return code_of(owner) if owner and GROUPS.isdisjoint(owner.codes) else ""
    return ""


def code_of(party: Party) -> str:
    """The party's code; GROUP for several countries."""
    return party.codes[0] if len(party.codes) == 1 else "GROUP"
