"""The later figures of a run: other countries, other goods, earlier levels."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tradelines.reading.facts.trade.clauses import ANDS, Clause
from tradelines.reading.facts.trade.flows import BUYING, SELLING
from tradelines.reading.facts.trade.goods import NON_OIL, goods_of
from tradelines.reading.facts.trade.heads import Head
from tradelines.reading.facts.trade.leading import is_led_by
from tradelines.reading.facts.trade.listed_goods import listed_goods_of
from tradelines.reading.facts.trade.made_up import made_up_of
from tradelines.reading.facts.trade.parties import Party
from tradelines.reading.facts.trade.ranked_goods import ranked_goods_of
from tradelines.reading.facts.trade.repeats import is_mark_of
from tradelines.reading.facts.trade.runs import Run, directed
from tradelines.reading.facts.trade.scenes import code_of
from tradelines.reading.facts.trade.sources import tells_other_count
from tradelines.reading.facts.trade.state import WORLD, Frame, turned
from tradelines.reading.spans.document import within
from tradelines.reading.spans.modality import modality_of
from tradelines.reading.spans.periods import periods_of
from tradelines.reading.spans.terms import terms_of

_TO = re.compile(r"\b(?:to|до|became|become|is now|are now|стал[аои]?|теперь)\s(?:\w+\s)?$")
_GOODS_BEFORE = 40
_SOLD = ("flow.export", "flow.export_verb", "flow.sent_verb")
_BOUGHT = ("flow.import", "flow.import_verb", "flow.got_verb")
_BY = re.compile(r"\s(?:up\s)?by\s(?:the\s)?")
_MOSTLY = re.compile(r"\b(?:most|mostly|mainly|chiefly|largely|primarily|principally|above all) (?:to|from) (?:the )?$")
_AGENT = 24
_BRACKET = 12  # from a country to the amount in its bracket, with a hedge or the sign of a currency
_OUT_OF = re.compile(r"\s?(?:out of|из)\s(?:the\s|all\s|общих\s|всего\s|почти\s|about\s|some\s)?")
_AT_ONCE = re.compile(
    r"(?:\s(?:aş|geç|yaklaş|keç|öt|yaxinlaş)\w+)?(?:\s-|:|\s\(|,|\s)\s?"
    r"(?:(?:namely|exactly|reaching|hitting|coming to|точнее|а именно|dəqiq desək|tam olaraq|daha dəqiq),?\s)?"
)


def next_of(run: Run, clause: Clause, head: Head) -> tuple[str, Frame] | None:
    """Rule and frame of a later clause of a run; None where the amount does not go on with the head."""
    own = [party for party in clause.parties() if party.mark != "other" or party.start < clause.money.start]
    goods = goods_of(clause, None) or (listed_goods_of(clause) if head.frame.listing else "") or made_up_of(clause)
    goods = goods or (ranked_goods_of(clause) if head.frame.commodity else "")
    if clause.role == "previous":
        own = [party for party in own if party.start < clause.money.start]
    named = goods and head.frame.listing
    apart = _whole_or_back(clause, head)
    if apart:
        return apart
    if tells_other_count(clause, head.frame):
        return "trade.source", head.frame
    if clause.pointers() and not named and not any(party.start < clause.money.start for party in own):
        return "trade.anaphor", head.frame
    behind = not any(party.start < clause.money.start for party in own)
    if run.head.role != "level" and clause.role == "level" and behind and _TO.search(clause.before):
        # "rose by $4 million to $30 million - a tenth of German exports": the level, whatever stands behind it.
        return "trade.to", head.frame
    ends = directed(clause)
    if ends:
        return "trade.from_to", replace(head.frame, flow="export", reporter=ends[0], partner=ends[1])
    if own:
        led = (p for p in own if is_led_by(clause.document, clause.money, p.start))
        # "Rusya'yı 3 milyar dolarla Çin izledi": the one that has the amount, whoever is named before it.
        party = next(led, None) or next((p for p in reversed(own) if p.start < clause.money.start), own[0])
        if clause.role == "previous" and code_of(party) in head.frame.pair:
            return "trade.previous", head.frame
        return "trade.list", with_country(run, clause, head, party, goods)
    if clause.role == "previous":
        return "trade.previous", head.frame
    if goods and (goods != NON_OIL or clause.has("anaphor.share")):
        return "trade.goods", replace(head.frame, commodity=goods)
    if _makes_precise(run.head, clause):
        return "trade.same", head.frame
    return _bare(run, clause, head, goods)


def _whole_or_back(clause: Clause, head: Head) -> tuple[str, Frame] | None:
    """Rule and frame of the whole of which the head is a part, or of the flow the other way; None for neither."""
    if _OUT_OF.fullmatch(clause.before) and head.frame.partner != WORLD:
        # "$120 million out of $250 million went to Peru"
        return "trade.whole", replace(head.frame, partner=WORLD)
    back = next((term for term in clause.terms("anaphor") if term.label == "anaphor.reverse"), None)
    if back and head.frame.flow in ("export", "import") and not any(one.start < back.start for one in clause.parties()):
        return "trade.reverse", turned(head.frame)
    return None


def _makes_precise(head: Clause, clause: Clause) -> bool:
    """Whether an amount tells the level behind the mark that was passed or neared.

    As in "rose above $1 billion and came to $1.14 billion", «приблизился к миллиарду: 966 млн долларов».
    """
    if head.money.approx == "over" and clause.before.strip() in ANDS:
        return True
    # The mark of a surplus or a difference would be another figure's.
    return bool(_AT_ONCE.fullmatch(clause.before)) and is_mark_of(
        head.money.approx, head.money.value, clause.money.value
    )


def _bare(run: Run, clause: Clause, head: Head, goods: str) -> tuple[str, Frame] | None:
    """Rule and frame of a later amount that names neither country nor goods of its own; None where it is of else."""
    closing = run.word is not None and run.word.term.start >= clause.money.end
    volume = "flow.volume" if head.frame.flow == "turnover" else "flow.none"
    words = [
        term
        for term in clause.terms("flow")
        if term.label not in ("flow.none", volume)
        and not within(terms_of(clause.document, "happened"), clause.money.end, term.start)
    ]
    previous = next(one for one in reversed(run.clauses) if one.start < clause.start)
    if not words and _is_next_stage(previous, clause):
        return "trade.stage", head.frame
    part = (
        clause.has("anaphor.share") and not goods and not within(periods_of(clause.document), clause.start, clause.end)
    )
    if (words and not closing) or part or not _goes_on(clause):
        return None
    return "trade.same", replace(head.frame, commodity=goods or head.frame.commodity)


def _is_next_stage(previous: Clause, clause: Clause) -> bool:
    """Whether an amount is aimed at behind another aim: "the target is $5 billion first and $10 billion later"."""
    if not within(terms_of(clause.document, "stage"), clause.start, clause.money.end):
        return False
    money = previous.money
    return modality_of(previous.document, money.start, money.end, previous.start, previous.end) == "target"


def _goes_on(clause: Clause) -> bool:
    """Whether a bare amount goes on with the figure before it: in brackets, as an aim, with a period or goods."""
    money = clause.money
    # "hacmi önce 5 milyar dolara, sonra 10 milyar dolara çıkarmak": the verb stands once, at the end
    until = clause.end if clause.after.strip(" ,") else clause.sentence.end
    if money.case == "dative" and modality_of(clause.document, money.start, money.end, clause.start, until) == "target":
        # "3 milyar dolar olan ticaret hacmimizi 10 milyar dolara çıkarmak"
        return True
    if money.case == "dative" and clause.has("happened.level"):
        # "geçen yıl 3 milyar dolar olan ihracat 4 milyar dolara çıktı"
        return True
    if clause.before.strip().startswith("(") or _TO.search(clause.before) or clause.terms("modal", "now"):
        return True
    if within(periods_of(clause.document), clause.start, clause.end):
        return True
    since = max(clause.start, clause.money.start - _GOODS_BEFORE)
    return bool(within(terms_of(clause.document, "goods"), since, clause.money.start))


def with_country(run: Run, clause: Clause, head: Head, party: Party, goods: str = "") -> Frame:
    """The head's frame with another country in the place of the listed one."""
    code = code_of(party)
    frame = replace(head.frame, commodity=goods if goods not in ("", NON_OIL) else head.frame.commodity)
    if party.paired and frame.flow == "turnover":
        # "Georgian-Serbian trade was $3 million and the Georgian-Croatian one $2 million": both sides are told anew.
        return replace(frame, reporter=party.codes[0], partner=party.codes[1])
    if _is_like_partner(run, clause, head, party):
        return replace(frame, partner=code)
    if frame.flow in ("turnover", "balance"):
        alike = party.mark == "subject" and any(one.mark == "subject" for one in head.parties)
        if frame.partner == WORLD and alike:
            return replace(frame, reporter=code)
        as_reporter = party.mark == "subject" and _listed_is_reporter(frame, head.parties)
        stays = frame.partner if as_reporter else frame.reporter
        return replace(frame, reporter=stays, partner=code)
    exporting = frame.flow == "export"
    if _listed_sells(run, clause, head, party) == exporting:
        return replace(frame, reporter=code)
    return replace(frame, partner=code)


def _is_like_partner(run: Run, clause: Clause, head: Head, party: Party) -> bool:
    """Whether a country has its amount in a bracket, as the head's partner has: "with Russia ($26) and Cuba ($4)"."""
    folded, start = clause.document.folded, run.head.money.start
    if not folded.startswith(" (", party.end) or clause.money.start - party.end > _BRACKET:
        return False
    beside = (one for one in head.parties if folded.startswith(" (", one.end) and 0 < start - one.end <= _BRACKET)
    first = next(beside, None)
    return first is not None and first.codes == (head.frame.partner,)


def _passive_of(clause: Clause, party: Party) -> str:
    """The label of the verb whose agent a country is: "$5 million of it bought by Peru"; "" where it is none's."""
    document = clause.document
    verbs = within(terms_of(document, "flow"), max(clause.start, party.start - _AGENT), party.start)
    told = (
        verbs and verbs[-1].label in (*_SOLD, *_BOUGHT) and _BY.fullmatch(document.folded, verbs[-1].end, party.start)
    )
    return verbs[-1].label if told else ""


def _takes_part(clause: Clause, head: Head) -> bool:
    """Whether a listed country is the head's partner: "of that Peru took $2", "most to Peru, followed by Cuba"."""
    part = head.frame.partner == WORLD and clause.has("anaphor.share")
    return part or any(_is_mostly(clause, one) for one in head.parties)


def _is_mostly(clause: Clause, party: Party) -> bool:
    """Whether a country is the first of those to or from which goods go: "exported most to Peru"."""
    return bool(_MOSTLY.search(clause.document.folded, max(clause.sentence.start, party.start - _AGENT), party.start))


def _leads_to_partner(run: Run, head: Head) -> bool:
    """Whether the head names its partner by a case, and no country that has the amount."""
    led = any(is_led_by(run.head.document, run.head.money, party.start) for party in head.parties)
    return not led and any(party.mark in ("to", "from") for party in head.parties)


def _listed_is_reporter(frame: Frame, parties: Sequence[Party]) -> bool:
    subjects = [party for party in parties if party.mark == "subject" and not party.paired]
    return len(subjects) == 1 and frame.reporter in subjects[0].codes and len(parties) > 1


def _listed_sells(run: Run, clause: Clause, head: Head, party: Party) -> bool:
    """Whether the listed countries sell: by preposition, by "importers" and the like, or as the head's country does."""
    exporting = head.frame.flow == "export"
    if verb := _passive_of(clause, party):
        return verb in _SOLD
    if party.mark in ("to", "from"):
        return party.mark == "from"
    if party.mark == "with" or (party.mark == "subject" and _takes_part(clause, head)):
        return not exporting
    agent = run.word.agent.label if run.word and run.word.agent else ""
    if agent in BUYING + SELLING:
        return agent in SELLING
    if is_led_by(clause.document, clause.money, party.start) and _leads_to_partner(run, head):
        # "en çok Almanya'ya ihracat yaparken, 884 milyon dolarla Irak ikinci oldu": the second to which it goes.
        return not exporting
    if party.mark == "other" and any(one.mark == "subject" and head.frame.partner in one.codes for one in head.parties):
        # "Italy ranked first in Peru's exports with $2 million, ahead of Chile ($1 million)": beside the partner.
        return not exporting
    alike = [one for one in head.parties if one.mark == party.mark]
    for one in (*reversed(alike), *reversed(head.parties)):
        if one.mark == "other":
            continue
        if head.frame.reporter in one.codes:
            return exporting
        if head.frame.partner in one.codes:
            return not exporting
    return not exporting
