"""Whether an amount is a level, a change of it, an earlier level or a gap between two."""

import re
from dataclasses import dataclass
from typing import Literal

from tradelines.reading.matching import Match, begins_word
from tradelines.reading.spans.amounts import Case, hedged_start, percents_of
from tradelines.reading.spans.changes import directions_of
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.levels_before import is_past_mark, is_surpassed, was_and_became, was_so_much
from tradelines.reading.spans.numerals import after_blanks
from tradelines.reading.spans.sentences import Sentence

Role = Literal["level", "increment", "previous", "difference"]

_REACH = 70
_PERCENT_BEFORE = 12
# What may stand between a preposition and its amount: "from its previous level of $5.4 billion".
_FILLING = (
    r"(?:(?:its|the|current|present|today's|their|a|an|that|this|previous|last|year's|\d{4}'s|year|further|another|additional|"
    r"extra|full|whole|record|level|figure|amount|of|earlier|prior|only|"
    r"just|about|some|около|почти|прежних|сегодняшних|нынешних|прошлогодних|прошлогоднего|показателя|уровня)\s){0,5}$"
)
_BY = {"en": re.compile(r"\bby\s" + _FILLING), "ru": re.compile(r"\bна\s" + _FILLING)}
_FROM = {"en": re.compile(r"\bfrom\s" + _FILLING), "ru": re.compile(r"\b(?:с|со|от)\s" + _FILLING)}
_FILLING_ONLY = re.compile(r"[\s,]*" + _FILLING)
_RU_TO_FOLLOWS = re.compile(r"[^.;]{0,40}?(?:\bдо\b|\bи (?:составил|достиг))")
_RU_GROWTH_IS = re.compile(
    r"\b(?:рост|прирост|прибавка|увеличение|снижение|падение|спад|сокращение|уменьшение)\b[^,.;:]{0,80}"
    r"(?<!\bи )\bсостав\w+\s$"
)
_THAN = re.compile(
    r"[\s,-]*(?:\([^()]{0,40}\)\s*)?(?:more|less|higher|lower|fewer|greater|larger|bigger|smaller)\s+"
    r"(?:than(?!\s+(?:doubl|tripl))|compared|year|and (?:amounted|stood|reached|totaled|totalled|made|came|hit))"
    r"|\s(?:above|below|short of|ahead of)\s(?:the\s)?(?:plan|target|forecast|estimate|expectation|previous|last|year)"
)
# "exports added $200 million"; what somebody added in speech is told otherwise
_ADDED = re.compile(
    r"(?<!\bhe\s)(?<!\bshe\s)(?<!\bofficial\s)(?<!\bminister\s)\b(?:adds?|added|adding|gained|losing|lost|shed)\s"
    r"(?:an?\s)?(?:further\s|another\s|additional\s|extra\s)?$"
)
_RU_ADDED = re.compile(
    r"\b(?:добав(?:ил[аои]?|ить|ит|ят)|прибав(?:ил[аои]?|ить|ит|ят)|потерял[аои]?|недосчитал\w+|недополучил\w*)\s"
    r"(?:к\s(?:[^\W\d]+\s){1,5})?(?:еще\s|около\s)?$"
)
# Each of a list has grown by so much: "supplies of rails - by $7.5 million".
_ITEM_BY = re.compile(r"(?:\(|\s-\s?)by\s(?:\w+\s)?$")
# "меньше на 6,5%, или на 116 млн": the same change as an amount
_RU_OR_BY = re.compile(r"(?:%|процент\w*),?\s\(?(?:или|то есть|т\.е\.)\s(?:\w+\s)?на\s$")
# «прибавил в весе 42 процента, а по стоимости - 10 процентов, или 2,8 млн»: the same growth as an amount
_RU_OR_SO_MUCH = re.compile(
    r"\b(?:вырос|увелич|прибав|подрос|повыс|сократ|сниз|упал|умень|просел|потерял)[^\W\d_]*\s"
    r"(?:(?!дол[яюи]\b|пришл|приход|до\s\d|составил|[;:])[^.]|\.(?=\d)){0,120}?"
    r"\d\s?(?:%|процент[^\W\d_]*),?\s(?:или|то есть)\s(?:\w+\s)?$"
)
# Each of a list has grown by so much: "поставки зерна (на 5 млн)", "по зерну - на 5 млн".
_RU_ITEM_BY = re.compile(r"(?:\(|\s-\s)на\s(?:\w+\s)?$")
_OF = re.compile(r"\s(?:in \w+ )?of\s(?:an?\s)?|\sfor\s")
_STOP = re.compile(r",(?!\d)|[;:(]")
_DATIVE_FOLLOWS = re.compile(r"\d[^.;]{0,25}(?:dollar|dolar|avro|manat|rubl|ton|milyon|milyar)\w*[aəe]\b")
# "indicating $4 billion or 20.4 percent growth"
_OR_PERCENT = re.compile(
    r"[\s,]*(?:or|\()\s?[\d.,]+\s?-?(?:percent|per cent|%|pct)\)?\s"
    r"(?:growth|rise|increase|decrease|decline|drop|fall|gain|more|less|higher|lower)\b"
)
# "worth $1 million, or 34 percent less than the $1.5 million of 2022": by so much less than that is a level
_OR_THAN_LEVEL = re.compile(
    r",\sor\s[\d.,]+\s?-?(?:percent|per cent|%|pct)\s(?:more|less|higher|lower)\sthan\s"
    r"(?:the\s|its\s|\w+\syear's\s)?[$€£\d]"
)
# "totaled 879,500 tons, or 6 percent more": a level, and by how much it is above another.
_AMOUNTS = re.compile(r"\b(?:totall?ed|amounted to|stood at|comprised|came to|reached)\s(?:[^\W\d_]+\s){0,2}$")
_GROWTH_IS = re.compile(
    r"\b(?:growth|increase|rise|decrease|decline|drop|fall|reduction)\s(?:in|of)\s"
    r"(?:(?!when|which|figure|and the |and its )[^,.;]){0,70}"
    r"\b(?:totaled|totalled|amounted to|was|made|reached|stood at|comprised)\s$"
)
# The change again as an amount: "an increase of 18.6% or $7.8 billion", "a 25 percent rise, equivalent to $10 billion".
_CHANGES = "increase", "rise", "growth", "decline", "decrease", "drop", "fall", "reduction"
_GROWTH_OR = re.compile(
    begins_word(*_CHANGES) + r"\b(?:[^.;$]|\.(?=\d)){0,24}\b(?:or|equivalent to|that is|i\.e\.),?\s$"
)
# "rose by 14 percent, or 500,000 tons"; "to 26,000 tons from 40,000, that is by 14,000"
_OR_SO_MUCH = re.compile(
    r"(?:\b(?:by|up|down|на)\s[\d.,]+[\s-]?(?:%|percent|per cent|pct|процент\w*),?\s\(?"
    r"(?:or|that is|i\.e\.|или|то есть)"
    r"|\b(?:that is|i\.e\.|или|то есть|т\.е\.),?\s(?:by|на)|\d[\s-]?(?:fold|times),?\s(?:or|that is)),?\s$"
)
# "which tops the last year's $27 million by $2 million"
_TOPS = re.compile(
    r"\b(?:top|exceed|surpass|beat|overtak)\w*\s(?:the\s|its\s|their\s)?"
    r"(?:last|previous|preceding|prior)\s(?:\w+\s)?(?:year|month|quarter|period)(?:'s)?\s(?:\w+\s)?(?:of\s)?$"
)
# "almost double the figure of $357 million"
_MULTIPLE_OF = re.compile(
    r"(?<!\bto )(?<!\bwill )\b(?:double|twice|triple|treble|three times|four times|half)\s(?:the|that|its|their)\s"
    r"(?:\w+\s){0,3}?(?<!\bto )(?:of\s)?$"
)
# "nearly 4 percent over the $1.04 billion of the year before"
_PERCENT_OVER = re.compile(
    r"(?:(?:percent|per cent|%|pct)\s(?:(?:more|less|higher|lower)\sthan|"
    r"(?:up|down)\s(?:on|from|over|against)|over|above|below|from|on)"
    r"|\d\s?(?:[mb]n|[mb]illion|mln|bln)\s(?:above|below|over|under))\s"
    r"(?:the\s\d{4}\s(?:figure|level|result|total|volume|value)\s(?:of\s)?$|" + _FILLING + ")"
)
_EXCEEDS_BY = re.compile(r"\b(?:tops?|topped|topping|exceed\w*|surpass\w*|outstrip\w*|outweigh\w*)\s[^,;]{0,60}\bby\s$")
_IT_IS = re.compile(r"\bit (?:is|was|makes|made)\b[^.;]{0,30}$")
_NOUN_FOLLOWS = re.compile(r"[\s-]*(?:increase|rise|growth|decline|decrease|drop|fall|gain|reduction|jump)\b")
_RU_MORE = re.compile(r"\s*(?:\([^()]{0,40}\)\s*)?(?:больше|меньше|выше|ниже)\b")
# "на $1,5 млрд превышает прошлогодний уровень"
_RU_TOPS = re.compile(r"\s*(?:превы[сш]|превзош|превосход|опере[дж]|обогнал|обгоня|обошл|обошел|уступ[аи]|отста)")
# In Azerbaijani and Turkish the verb comes last: "29 million dollars (7.7 percent) rising". A bracket or the same
# change in percent may stand between.
_APPOSITION = re.compile(
    r"\s*(?:daha\s)?(?:\([^()]{0,40}\)\s*)?(?:,?\s*(?:yaxud|yəni|və ya|başqa sözlə|veya|yani|ya da|"
    r"(?:başka |diğer )?bir (?:başka )?deyişle|başqa cür desək),?"
    r"[^,;.()]{0,30}?[\d,.]+\s?(?:faiz|dəfə|%|kat)?\s*)?"
    # the change of the weight, which has the verb: "değerde 3 milyon dolar, miktarda 533 ton azaldı"
    r"(?:,\s(?:isə\s|ise\s)?(?:həcm|miqdar|çəki|hacim|miktar|ağirlik)\w*\s(?:isə\s|ise\s|üzrə\s|bazinda\s|olarak\s)?"
    r"[\d.,]+(?:\s(?:min|bin|milyon))?\s?(?:ton|kq|kg)\w*\s*(?:\([^()]{0,40}\)\s*)?)?"
)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an amount stands: its start with hedges, its end, its case, and the sentence round it."""

    document: Document
    left: int
    end: int
    case: Case
    since: int
    until: int

    def before(self, reach: int) -> str:
        return self.document.folded[max(self.since, self.left - reach) : self.left]

    def after(self, reach: int) -> str:
        return self.document.folded[self.end : min(self.until, self.end + reach)]


def role_of(document: Document, start: int, end: int, case: Case = "") -> Role:
    """What an amount is to the figure told of: its level, a change of it, its earlier level, or a gap between two."""
    sentence = document.sentence_at(start)
    if any(term.label.startswith("gap.") for term in within(_gaps(document), sentence.start, start)):
        return "difference"
    if _IT_IS.search(document.folded, max(sentence.start, start - 40), start) and _is_of_gap(document, sentence):
        return "difference"
    if document.folded.endswith(("(+", " +"), sentence.start, start):
        # As in: an increase was recorded in Peru (+$2.8 billion).
        return "increment"
    place = _Place(document, hedged_start(document, start), end, case, sentence.start, sentence.end)
    if case == "" and document.lexicon.language in ("az", "tr") and _changes_behind(place):
        # "illik müqayisədə 11 milyon dollar və ya 3 dəfə azalaraq": so much less, by comparison.
        return "increment"
    if _against(place) or was_and_became(document, start, end) or is_surpassed(document, start):
        return "previous"
    if _OR_SO_MUCH.search(place.before(40)) or place.before(2).rstrip().endswith("+"):
        return "increment"
    return _ROLES.get(document.lexicon.language, _english_role)(place)


def _english_role(place: _Place) -> Role:
    if (
        _TOPS.search(place.before(60))
        or _PERCENT_OVER.search(place.before(60))
        or _MULTIPLE_OF.search(place.before(60))
    ):
        return "previous"
    near = within(directions_of(place.document), max(place.left - _REACH, place.since), place.left)
    gap = place.document.folded[near[-1].end : place.left] if near else None
    if place.document.folded.startswith("up to ", place.left) and (near or place.before(6) == "added "):
        # "decreased up to $82 million", "added up to $3 million": to so much.
        return "level"
    if near and is_past_mark(place.document, near[-1].end, place.left):
        return "level"
    if _GROWTH_OR.search(place.before(60)) or _ADDED.search(place.before(40)) or _ITEM_BY.search(place.before(20)):
        return "increment"
    if _EXCEEDS_BY.search(place.before(90)):
        return "difference"
    if _GROWTH_IS.search(place.before(120)):
        return "increment"
    if _OR_THAN_LEVEL.match(place.after(80)):
        return "level"
    more = _OR_PERCENT.match(place.after(60)) and not _AMOUNTS.search(place.before(40))
    if more or _THAN.match(place.after(90)) or _NOUN_FOLLOWS.match(place.after(30)):
        return "increment"
    if gap is not None and (not gap.strip() or _OF.fullmatch(gap) or _BY["en"].search(place.before(80))):
        return "increment"
    return "previous" if _FROM["en"].search(place.before(80)) else "level"


def _russian_role(place: _Place) -> Role:
    if _grows_in_list(place) or _RU_ADDED.search(place.before(70)):
        return "increment"
    near = within(directions_of(place.document), max(place.left - _REACH, place.since), place.left)
    before = place.before(160)
    gap = place.document.folded[near[-1].end : place.left] if near else None
    if near and is_past_mark(place.document, near[-1].end, place.left):
        return "level"
    if _BY["ru"].search(place.before(80)) and _RU_TOPS.match(place.after(30)):
        return "increment"
    if _RU_MORE.match(place.after(90)) or _RU_GROWTH_IS.search(before) or (near and _RU_OR_BY.search(before)):
        return "increment"
    if gap is not None and (not gap.strip() or (_BY["ru"].search(before) and not _STOP.search(gap))):
        return "increment"
    if _RU_OR_SO_MUCH.search(before):
        return "increment"
    if _FROM["ru"].search(before) and _RU_TO_FOLLOWS.match(place.after(60)):
        return "previous"
    return "level"


def _grows_in_list(place: _Place) -> bool:
    """Whether so much is added to each of a list: "Выросли поставки: зерна - на 5 млн, муки - на 3 млн долларов".

    A growth in percent or a verb of selling between makes it a level: "выросли на 5%: продано зерна (на 5 млн)".
    """
    document = place.document
    if not _RU_ITEM_BY.search(place.before(20)):
        return False
    grows = within(directions_of(document), place.since, place.left)
    if not grows or within(percents_of(document), grows[0].end, place.left):
        return False
    verbs = within(document.family("flow"), grows[0].end, place.left)
    told = within(document.family("happened"), grows[0].end, place.left)
    return not told and not any(verb.label.endswith("_verb") for verb in verbs)


def _turkic_role(place: _Place) -> Role:
    if place.case == "ablative":
        return "previous" if _DATIVE_FOLLOWS.search(place.after(70)) else "level"
    if place.case == "instrumental":
        # "ihracatın en fazla arttığı ülke 691 milyon dolarla Irak": so much is the rise.
        # A rise in percent stands beside a level: "yüzde 95 artış ve 92 milyon dolarla Irak".
        near = within(directions_of(place.document), max(place.since, place.left - 24), place.left)
        in_percent = bool(near) and bool(
            within(percents_of(place.document), near[0].start - _PERCENT_BEFORE, near[0].start)
        )
        return "increment" if near and not in_percent else "level"
    if place.case:
        return "level"
    if was_so_much(place.document, place.left, place.end):
        return "previous"
    directions = directions_of(place.document)
    if _changes_behind(place):
        return "increment"
    near = within(directions, max(place.since, place.left - 30), place.left)
    already = near and within(place.document.family("already"), near[-1].start, near[-1].end)
    if not near or already or place.document.folded[near[-1].end : place.left].strip():
        return "level"
    # "5 faiz artaraq 7 milyon", "yüzde 5 düşüşle 7 milyon": the level after the change.
    manner = place.document.folded[near[-1].start : near[-1].end].endswith(_MANNER)
    return "level" if manner else "increment"


def _changes_behind(place: _Place) -> bool:
    """Whether a verb of change stands right behind an amount, or behind the same change in percent."""
    match = _APPOSITION.match(place.document.folded, place.end, place.until)
    verb = after_blanks(place.document.folded, match.end()) if match else place.end
    return bool(within(directions_of(place.document), verb, verb + 1))


_MANNER = ("araq", "ərək", "arak", "erek", "la", "lə", "le")
_ROLES = {"ru": _russian_role, "az": _turkic_role, "tr": _turkic_role}


# "geçen yılın aynı dönemine göre": by comparison; "verilere göre", "Bakan'a göre": by somebody's account
_TIME_BEFORE = re.compile(
    r"(?:dönem|yil|\bay|önce|sene|hafta|çeyre|yari|\bil|dövr|rüb|\d)[^\W\d_]{0,8}'?[^\W\d_]{0,4}\s$"
)


def _against(place: _Place) -> bool:
    """Whether a word of comparison stands right before an amount: "compared to $417 million"."""
    document = place.document
    words = within(_baselines(document), max(place.since, place.left - 60), place.left)
    return any(
        _FILLING_ONLY.fullmatch(document.folded, term.end, place.left)
        and not (term.label == "baseline.by" and not _TIME_BEFORE.search(document.folded, place.since, term.start))
        for term in words
    )


def _is_of_gap(document: Document, sentence: Sentence) -> bool:
    """Whether "it" is a gap told one or two sentences before: "The gap is $9 million. It is widest for tea: $5"."""
    since = document.sentences[max(sentence.number - 2, 0)].start
    return bool(within(_gaps(document), since, sentence.start))


@once
def _gaps(document: Document) -> list[Match]:
    return document.family("gap")


@once
def _baselines(document: Document) -> list[Match]:
    return document.family("baseline")
