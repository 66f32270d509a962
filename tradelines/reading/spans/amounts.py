"""Money, quantities and percentages of a text, each one amount with its unit, hedge and, in az and tr, its case."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Literal

from tradelines.reading.matching import Match
from tradelines.reading.spans.amount import TURKIC, Case, Money, Percent, Quantity
from tradelines.reading.spans.borrowing import borrowed_from
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.hedges import approx_of, hedged_start
from tradelines.reading.spans.numerals import Numeral, after_blanks, glued_words, numerals_with, term_at
from tradelines.reading.spans.signs import sign_of

__all__ = [
    "TURKIC",
    "Case",
    "Money",
    "Percent",
    "Quantity",
    "hedged_start",
    "money_of",
    "percents_of",
    "quantities_of",
]

# Endings of Azerbaijani and Turkish, as `fold` writes them: what an amount is to its verb.
_ENDINGS: tuple[tuple[Case, str], ...] = (
    ("dative", "adək ədək a ə e na nə ne ina inə ine ya yə ye"),
    ("ablative", "dan dən den tan ten indan indən inden"),
    ("accusative", "i u ü ini ni yi yu yü"),
    ("locative", "da də de inda ində inde"),
    ("instrumental", "la lə le yla ylə yle"),
    ("adjective", "liq lik luq lük luk"),
)
_OF_COMPOUND = ("i", "u", "ü")  # "ABŞ dolları": the ending of the compound, not of a case
_CASES = {ending: case for case, endings in _ENDINGS for ending in endings.split()}

_SIGN = re.compile(r"[^\W\d_]{0,3}\W|u\.?s\.?\s?\$|\$us|[a-z]{3}|dlrs|tl")
_IN_BRACKETS = re.compile(r"[\s,]*\([^()\d]{0,24}")
_LINK = re.compile(r"\s?,?\s?(?:[^\W\d_]{1,3}\s)?")
_THREE_DECIMALS = re.compile(r"\d{1,3}[.,]\d{3}")
# "1.300'ün üzerinde blok tren", "300-dən çox vaqon"
_HEDGED_BEHIND = re.compile(r"['-][^\W\d_]{1,5}\s(?:fazla|çox|artiq|üzerinde|üstünde|aşkin|yakin|yaxin|qədər|kadar)\s")
_AT_LEVEL = re.compile(r"\s(?:seviye|səviyyə|düzey|tutar|miktar|miqdar)s?[iuü]n?(?P<case>[dt][aəe]n|[aəe])\b")
# "107,000+ TEU"; "62 40-foot containers", "20 adet 45 feetlik konteyner": the size of each stands before the noun.
_PLUS = re.compile(r"\+\s?(?=[^\W\d_])")
_OF_SIZE = re.compile(r"(?:20|40|45)(?:-|\s)?(?:metric[\s-])?(?:ft|f(?:oo|ee)t|фут|fut|ayak)\w*\s(?!equiv|экв|ekv|eşd)")
_SIZES = ("2", "4")
# "Ka-226T" is no weight.
_MODEL = re.compile(r"[^\W\d_]-$")
_WORD = re.compile(r"[^\W\d_][\w'-]*")


@once
def money_of(document: Document) -> list[Money]:
    """Every amount of money, in order. Dollars in brackets beside another currency are part of that amount."""
    found: list[Money] = []
    loose: list[Numeral] = []
    taken = -1
    for numeral in numerals_with(document, "currency"):
        money = _money(document, numeral, taken)
        if money is not None:
            found.append(money)
            taken = money.end
        elif numeral.scale >= 1e6:
            loose.append(numeral)
    for numeral, currency in borrowed_from(document, loose, found, quantities_of(document)):
        found.append(replace(_made(numeral, currency, (numeral.start, numeral.end), ""), borrowed=True))
    found.sort(key=lambda money: money.start)
    whole = _of_two_parts(document, found)
    return [_hedged(document, money) for money in _share_scale(document, _join_other_currency(document, whole))]


@once
def quantities_of(document: Document) -> list[Quantity]:
    """Every number with a unit of freight, in order."""
    found = []
    for numeral in numerals_with(document, "unit"):
        unit = _unit_after(document, numeral)
        if unit:
            end, name, case = unit
            approx = approx_of(document, numeral.start, end, case, numeral.high)
            approx = "over" if _PLUS.match(document.folded, numeral.end) else approx
            found.append(Quantity(numeral.start, end, numeral.value, name, approx, numeral.high, case))
    return found


@once
def percents_of(document: Document) -> list[Percent]:
    """Every percentage, in order; "yüzde 8" and "%8" as well as "8 percent"."""
    found = []
    before = {term.end: term.start for term in document.family("percent") if term.label == "percent.before"}
    for numeral in numerals_with(document, "percent"):
        if numeral.scale > 1:
            continue
        place = _past_hedge(document, after_blanks(document.folded, numeral.end))
        term = term_at(document, place, "percent.") or (
            term_at(document, place + 1, "percent.") if document.folded[place : place + 1] == "-" else None
        )
        start, end = numeral.start, term.end if term else numeral.end
        if term is None:
            start = next((before[start - back] for back in range(3) if start - back in before), -1)
        if start >= 0:
            sign = document.folded[start - 1 : start] if start else ""
            signed = _minus(document.folded, start) if sign in "+-" and sign else ""
            points = term is not None and term.label == "percent.point"
            found.append(Percent(start, end, numeral.value, signed, points))
    found.extend(_worded_percents(document))
    return sorted(found, key=lambda percent: percent.start)


def _past_hedge(document: Document, place: int) -> int:
    """Behind a hedge that stands between a number and its unit: "12 с лишним процентов"."""
    hedge = next(iter(within(document.family("hedge_after"), place, place + 1)), None)
    return after_blanks(document.folded, hedge.end) if hedge else place


def _worded_percents(document: Document) -> Iterator[Percent]:
    """Percentages with their number in words: "eight percent", "a five-percent rise"."""
    numerals = {term.end: term for term in document.family("numeral")} if document.has("percent") else {}
    for term in document.family("percent"):
        number = next((numerals[term.start - gap] for gap in (1, 0) if term.start - gap in numerals), None)
        if number and term.label != "percent.before":
            value = float(number.label.removeprefix("numeral."))
            yield Percent(number.start, term.end, value, points=term.label == "percent.point")


def _minus(folded: str, start: int) -> Literal["", "+", "-"]:
    """The sign before a number, where it is a sign and not a hyphen of a word or a range."""
    if start > 1 and folded[start - 2].isalnum():
        return ""
    return "+" if folded[start - 1] == "+" else "-"


def _money(document: Document, numeral: Numeral, taken: int) -> Money | None:
    sign = sign_of(document, numeral.start)
    if sign and (sign.start < taken or not _SIGN.fullmatch(document.folded[sign.start : sign.end])):
        sign = None
    place = after_blanks(document.folded, numeral.end)
    if document.folded[place : place + 1] == "-":
        place += 1
    unit = term_at(document, place, "currency.")
    told = sign or unit
    if told is None:
        return None
    currency = told.word
    trailing = unit if unit and unit.label.endswith(currency) else None
    end = trailing.end if trailing else numeral.end
    start = sign.start if sign else numeral.start
    return _made(numeral, currency, (start, end), _case(document, trailing, end))


def _made(numeral: Numeral, currency: str, place: tuple[int, int], case: Case) -> Money:
    dollars = numeral.value if currency == "USD" else None
    return Money(*place, numeral.value, currency, "exact", numeral.high, dollars, case, numeral.scale)


def _case(document: Document, unit: Match | None, end: int) -> Case:
    """The case of an amount, by the ending of its last word; "" where the language has none."""
    if document.lexicon.language not in TURKIC:
        return ""
    word = document.folded[unit.stem_end : unit.end] if unit else ""
    if unit and word in _OF_COMPOUND and " " in document.folded[unit.start : unit.end]:
        return ""
    level = _AT_LEVEL.match(document.folded, end)
    if level:
        # "12 milyar dolar seviyesinden 13 milyar dolara": the case stands at the noun of level.
        return _CASES.get(level["case"], "")
    rest = document.folded[end : end + 5]
    if rest in (" ile ", " ilə "):
        return "instrumental"
    if rest.startswith(("'", "-")):
        match = _WORD.match(rest, 1)
        word = match.group() if match else word
    return _CASES.get(word, "")


def _of_two_parts(document: Document, found: list[Money]) -> list[Money]:
    """Make one of "1 billion dollars 477 million", whose currency stands behind its first part."""
    whole: list[Money] = []
    for money in found:
        last = whole[-1] if whole else None
        rest = last is not None and money.borrowed and money.scale < last.scale and last.value % last.scale == 0
        if last and rest and money.value < last.scale and document.folded[last.end : money.start] == " ":
            value = last.value + money.value
            dollars = None if last.value_usd is None else value
            whole[-1] = replace(last, end=money.end, value=value, value_usd=dollars, scale=money.scale, case=money.case)
        else:
            whole.append(money)
    return whole


def _join_other_currency(document: Document, found: list[Money]) -> list[Money]:
    """Fold "(about $28.6 billion)" or ", or $28.6 billion" into the amount in another currency before it."""
    joined: list[Money] = []
    for money in found:
        last = joined[-1] if joined else None
        if last and last.currency != money.currency and _same_sum(document, last.end, money.start):
            dollars = money.value if money.currency == "USD" else last.value_usd
            joined[-1] = replace(last, value_usd=dollars)
        else:
            joined.append(money)
    return joined


def _same_sum(document: Document, end: int, start: int) -> bool:
    if start - end > 40:
        return False
    if _IN_BRACKETS.fullmatch(document.folded, end, start):
        return True
    return any(term.start - end <= 3 for term in within(document.family("alias"), end, start))


def _share_scale(document: Document, found: list[Money]) -> list[Money]:
    """Give "$4.2 and $1.5 billion" one scale, and a figure with three decimals that of its neighbours in the list."""
    shared = list(found)
    for index, (one, other) in enumerate(pairwise(found)):
        if one.scale == 1 and one.value < 1000 and other.scale >= 1e6 and one.currency == other.currency:
            if _LINK.fullmatch(document.folded, one.end, other.start):
                shared[index] = _scaled(one, other.scale)
        elif other.scale == 1 and one.scale >= 1e6 and one.currency == other.currency:
            printed = document.folded[other.start : other.end].strip("$€£ ")
            same_sentence = document.sentence_at(one.start) == document.sentence_at(other.start)
            if same_sentence and _THREE_DECIMALS.fullmatch(printed) and other.value < 1000:
                shared[index + 1] = _scaled(other, one.scale)
    return shared


def _scaled(money: Money, scale: float) -> Money:
    value = float(f"{money.value * scale:.12g}")
    dollars = None if money.value_usd is None else value
    return replace(money, value=value, value_usd=dollars, scale=scale, borrowed=True)


def _hedged(document: Document, money: Money) -> Money:
    approx = approx_of(document, money.start, money.end, money.case, money.value_high)
    return money if approx == money.approx else replace(money, approx=approx)


def _unit_after(document: Document, numeral: Numeral) -> tuple[int, str, Case] | None:
    """Where the unit behind a number ends, which it is and its case. A word may stand between: "41 export trains"."""
    folded, place = document.folded, numeral.end
    if place < len(folded) and folded[place].isalpha():
        if _MODEL.search(folded, max(0, numeral.start - 3), numeral.start):
            return None
        match = _WORD.match(folded, place)
        name = glued_words(document.lexicon.language, "unit.").get(match.group()) if match else None
        return (match.end(), name, "") if match and name else None
    hedged = _HEDGED_BEHIND.match(folded, place) or _PLUS.match(folded, place)
    place = hedged.end() if hedged else after_blanks(folded, place)
    if folded[place : place + 1] == "-":
        place += 1
    for _ in range(2):
        size = _OF_SIZE.match(folded, place) if folded[place : place + 1] in _SIZES else None
        unit = term_at(document, place, "unit.")
        if size and unit is None:
            place = size.end()
            unit = term_at(document, place, "unit.")
        if unit:
            return unit.end, unit.label.removeprefix("unit."), _case(document, unit, unit.end)
        past = _past_hedge(document, place)
        match = _WORD.match(folded, place)
        if past == place and (not match or len(match.group()) < 4 or term_at(document, place, "currency.")):
            return None
        place = past if past > place or not match else after_blanks(folded, match.end())
    return None
