"""Words and numbers that speak of time, in order: the ground on which periods and dates are read."""

import re
from functools import cache

from tradelines.reading.articles.dating import story_start
from tradelines.reading.articles.months import month_number
from tradelines.reading.lexicon import lexicon
from tradelines.reading.matching import Match, fold
from tradelines.reading.spans.document import Document, once
from tradelines.reading.spans.timeword import TimeWord
from tradelines.reading.spans.yearwords import YEAR_TAIL, month_codes_in, years_in

# Of two readings of the same words the family that stands first here wins.
_FAMILIES = (
    *("month", "solar", "timecode", "yearref", "yearsago", "solaryear", "solarmonth"),
    "monthref",
    *("back", "todate", "aimed", "timeunit", "trailing"),
)
# Before the point of time that it overlaps: "Iranian month | of Mehr".
_GIVES_WAY = ("back", "relative", "year", "solar")
_DAY_BEFORE = re.compile(
    r"(?<![\d.,:/$])(?<![^a-zçğəıöşü]-)(?:(\d{1,2})(?:st|nd|rd|th)?\s?(?:-|to|and|по|ve|ilə|и)\s?)?"
    r"(\d{1,2})(?:st|nd|rd|th|-го|-е|-й)?(?:\sof)?\s$"
)
_DAY_AFTER = re.compile(
    r"\.?\s(?:the\s)?(\d{1,2})(?:st|nd|rd|th)?(?:\s?(?:-|to|and)\s?(\d{1,2})(?:st|nd|rd|th)?(?!\d|[.,:]\d))?"
    r"(?!\d|[.,:]\d|\s?%|,\d)"
)
_DAY_AFTER_AZ = re.compile(r"\s(\d{1,2})(?:\s?-\s?(\d{1,2}))?(?=\s?-?[iıuüsdn])")
_POINT_YEAR = re.compile(r"\.?,?\s?(?:\sof)?(?:\sthe\syear)?\s((?:19|20)\d\d)(?!\d|,\d{3})")
# "March 2020-21" is no March of 2020; in "20 March 2022 - 21 August" the 21 is a day.
_SEASON_END = re.compile(r"\s?[-/]\s?\d\d(?!\d)(?:\s([^\W\d_]+))?")
_SHORT, _CODE = 2, 3
_CODE_YEAR = re.compile(r"\s?(?:of\s)?(20\d\d|\d\d)(?!\d|[.,]\d|\s?%)")
_MODIFIERS = re.compile(
    r"(?<![^\W_])(?:([^\W\d_]+(?:\s(?:же|olunan|konusu))?|[1-4]-?[^\W\d_]{1,3}|1)[\s-])?"
    r"(?:(\d{1,2})(-?(?:й|го|м|я|ой|e|ci|cu|cü|st|nd|rd|th)|'?[iuü]?nc[iuü]|\.)?(?:-?(?:х|ти|и|ми))?|([^\W\d_]+|[1-4]-[^\W\d_]{1,2}))[\s-]$"
)
_REACH = 34
_TEN, _DAYS = 10, 32
# English names of months that are common words or parts of names too.
_AMBIGUOUS = frozenset(
    {"may", "march", "august", "mar", "jan", "jun", "jul", "sep", "dec", "nov", "oct", "feb", "apr", "aug"}
)
_MONTH_CUE = re.compile(
    r"(?:\b(?:in|of|last|this|since|until|till|by|from|to|through|and|next|early|late|mid|during|for|on|before|after|"
    r"between|over|throughout|past|previous|each|every)"
    r"\s|[-/(]\s?)$"
)
_DASH = re.compile(r"\.?(?:\s?-\s?|\s(?:to|through|till|until)\s)")
_SOLAR_CUE = re.compile(r"\b(?:in|of|month,?|during|since|until|late|early|в|месяц\w?|ayi?)\s$")


@once
def timewords_of(document: Document) -> list[TimeWord]:
    """Every word of time, in order; where two overlap the longer one."""
    found = [word for family in _FAMILIES for term in document.family(family) for word in _of_term(document, term)]
    found.extend(years_in(document.folded, story_start(document.text)))
    found.extend(month_codes_in(document.text))
    found.sort(key=lambda word: (word.start, -word.end))
    kept: list[TimeWord] = []
    for word in found:
        if not kept or word.start >= kept[-1].end:
            kept.append(word)
        elif word.end > kept[-1].end and kept[-1].kind in _GIVES_WAY and word.kind == "point":
            kept[-1] = word
        elif word.kind == "todate" and word.what == "year" and kept[-1].kind == "year" and word.end > kept[-1].end:
            # "2022-ci | ilin əvvəlindən": the year's own word stands in both.
            kept.append(word._replace(start=kept[-1].end + 1, what="since_year"))
    return kept


def _of_term(document: Document, term: Match) -> list[TimeWord]:
    family, _, what = term.label.partition(".")
    match family:
        case "month":
            point = _point(document, term, int(what))
            return [point] if point else []
        case "solar":
            point = _dated(document, TimeWord(term.start, term.end, "point", "solar", int(what)))
            # Iranian months are men's names too.
            before = document.folded[max(0, term.start - 10) : term.start]
            told = point.day or " " in document.folded[term.start : term.end] or _SOLAR_CUE.search(before)
            return [point] if told else []
        case "timeunit" | "trailing":
            return _unit_told(document, term, family, what)
        case "timecode":
            return _code(document.folded, term, what)
        case "yearref":
            return [TimeWord(term.start, term.end, "relative", what)]
        case "yearsago":
            unit = _unit(document, term, "year")
            return [unit._replace(kind="relative", what=f"ago.{unit.number}")] if unit.number != 1 else []
        case "monthref":
            return [TimeWord(term.start, term.end, "relative", "month." + what)]
        case "solaryear":
            return [TimeWord(term.start, term.end, "solar", what)]
        case "solarmonth":
            return [_unit(document, term, "month")._replace(kind="solar", what="month")]
        case "back" | "todate" | "aimed":
            return [TimeWord(term.start, term.end, family, what)]
    return []


def _unit_told(document: Document, term: Match, family: str, what: str) -> list[TimeWord]:
    """A unit of time with its number or ordinal; none for one without."""
    if family == "trailing":
        return [TimeWord(term.start, term.end, "unit", "month", number=int(what), nth=-1)]
    unit = _unit(document, term, what)
    if what == "day":
        # Only the first days of a month are a stretch of it: "the first 20 days of May".
        return [unit] if unit.nth == 1 and 1 < unit.number < _DAYS else []
    return [unit] if unit.number or unit.nth else []


def _point(document: Document, term: Match, month: int) -> TimeWord | None:
    """A month with its days and year; None for an English word that only looks like a month."""
    point = _dated(document, TimeWord(term.start, term.end, "point", "", month))
    if document.lexicon.language == "en" and document.folded[term.start : term.stem_end] in _AMBIGUOUS:
        before = document.folded[max(0, term.start - 10) : term.start]
        capital = document.text[term.start].isupper()
        sure = _MONTH_CUE.search(before) or _begins_range(document, term)
        if not (point.day or point.year) and not (capital and sure):
            return None
    return point


def _begins_range(document: Document, month: Match) -> bool:
    """Whether another month stands at the other end of a dash or "to": "Jan.-Aug.", "May to August"."""
    dash = _DASH.match(document.folded, month.end)
    return dash is not None and any(dash.end() == other.start for other in document.family("month"))


def _dated(document: Document, point: TimeWord) -> TimeWord:
    text, language = document.folded, document.lexicon.language
    start, end, day, day_last, year = point.start, point.end, 0, 0, 0
    after = (_DAY_AFTER if language == "en" else _DAY_AFTER_AZ).match(text, end) if language in ("en", "az") else None
    before = _DAY_BEFORE.search(text[max(0, start - 16) : start])
    if after and 0 < int(after[1]) < 32:
        day, day_last, end = int(after[1]), int(after[2] or 0), after.end()
    elif before and 0 < int(before[2]) < 32:
        first, last = before[1], before[2]
        day, day_last = (int(first), int(last)) if first else (int(last), 0)
        start -= len(before.group())
    behind = _POINT_YEAR.match(text, end)
    if behind and not _is_season(text, behind.end()):
        year, end = int(behind[1]), behind.end()
        tail = YEAR_TAIL.match(text, end)
        end = tail.end() if tail else end
    return point._replace(start=start, end=end, day=day, day_last=day_last if day_last > day else 0, year=year)


def _is_season(text: str, end: int) -> bool:
    """Whether a year is the first of two ("2020-21") and no day of another month follows it."""
    last = _SEASON_END.match(text, end)
    return last is not None and not month_number(last[1] or "")


def _unit(document: Document, term: Match, what: str) -> TimeWord:
    """A unit of time with its number and ordinal: "the first five months", "2-й квартал", "ilk yarısında"."""
    text = document.folded
    # A unit that is joined to its number ("two-month") begins with the hyphen.
    before = text[max(0, term.start - _REACH) : term.start] + ("-" if text[term.start] == "-" else "")
    match = _MODIFIERS.search(before)
    if not match:
        return TimeWord(term.start, term.end, "unit", what)
    farther, digits, suffix, word = match.groups()
    counts, ordinals, backing = _modifiers(document.lexicon.language)
    nth = ordinals.get(word or "", 0)
    number = 0 if nth else counts.get(word or "", int(digits or 0))
    if digits and (suffix or _is_singular(text[term.start : term.end], what)):
        nth, number = number, 0
    if not (nth or number):
        return TimeWord(term.start, term.end, "unit", what)
    start = max(0, term.start - _REACH) + match.start(2 if digits else 4)
    if 0 < number < _TEN and counts.get(farther or "") == _TEN:
        # "on bir ayda": ten and one.
        return TimeWord(start - len(farther) - 1, term.end, "unit", what, number=_TEN + number)
    if number and farther in backing:
        return TimeWord(start - len(farther) - 1, term.end, "back", "said", number=number)
    if number and farther in ordinals:
        nth, start = ordinals[farther], start - len(farther) - 1
    return TimeWord(start, term.end, "unit", what, number=number, nth=nth)


def _is_singular(word: str, what: str) -> bool:
    """Whether a bare number before the unit is its ordinal: "1 квартал" is the first, "3 квартала" are three."""
    return what in ("quarter", "half") and word in ("квартал", "квартале", "полугодие", "полугодии", "çeyrek", "rüb")


def _code(text: str, term: Match, what: str) -> list[TimeWord]:
    """Such as "Q1 2019", "1H18"; a bare code counts too, but not one that is the beginning of another number."""
    match = _CODE_YEAR.match(text, term.end)
    if match and len(match[1]) == _SHORT and term.end - term.start > _CODE:
        match = None  # "yarım ildə 27 844": behind a word two digits are no year.
    if not match and term.end < len(text) and text[term.end].isdigit():
        return []
    year = int(match[1]) if match else 0
    unit = "quarter" if what[0] == "q" else "half"
    year += 2000 if 0 < year < 100 else 0
    return [TimeWord(term.start, match.end() if match else term.end, "unit", unit, nth=int(what[1]), year=year)]


@cache
def _modifiers(language: str) -> tuple[dict[str, int], dict[str, int], frozenset[str]]:
    """Words for numbers, ordinals and words that point back, of one language, folded."""
    words = lexicon(language)
    counts = {fold(word): number for number in range(1, 13) for word in words.words(f"numeral.{number}")}
    ordinals = {fold(word): number for number in range(1, 13) for word in words.words(f"beside.nth.{number}")}
    ordinals |= {fold(word): -1 for word in words.words("beside.nth.last")}
    return counts, ordinals, frozenset(map(fold, words.words("beside.backing.said")))
