"""Years in figures, and months in codes that hold their year."""

import re

from tradelines.reading.spans.timeword import TimeWord

_LIKE_A_YEAR = re.compile(r"(?:1[349]|20)\d\d")
# Years before 1900 count only as Iranian ones, beside a word that says so.
_YEAR = re.compile(
    r"(?<![\d.,:$€£/])(1[34]\d\d|19\d\d|20\d\d)(?!\d|[:.,]\d)"
    r"(?:\s?[-/]\s?((?:19|20|1[34])\d\d|\d\d)(?!\d|[.,-]\d))?(?!-\d\d-\d)"
)
# "end-2026", "mid-2027": the hyphen of "T-1990" makes a name, this one does not.
_EDGE = re.compile(r"(?<![^\W_])(?:end|mid|late|early|year-?end|конец|конца|концу|середина|начало)-$")
# What hangs on a year: "2021-го года", "2021 г.", "2021-ci ilin", "2021'de", "2021 yılının"; "ilədək" means "by".
YEAR_TAIL = re.compile(
    r"\s?-?\s?n?c[iuü](?:\s(?:[iı]l(?P<by>(?:ə|in\ssonuna)(?:dək|\sqədər|\skimi|\sdək))?[^\W\d_]*))?"
    r"|'[^\W\d_]{1,6}"
    r"|-?(?:го|м|й|е|х|му|ом)(?![^\W\d_])(?:\s(?:год[^\W\d_]*|гг?\.?)(?![^\W\d_]))?"
    r"|\s(?:год[^\W\d_]{0,2}|гг?\.|гг?)(?![^\W\d_])"
    r"|\s(?:yili|yillar|senes)[^\W\d_]*|\s(?:calendar\s)?year(?![^\W\d_])"
)
# "since the end of the 2000s", "в 1990-е годы", "2000-ci illərin sonunda", "1990'lı yıllar": ten years, not one.
_DECADE = re.compile(
    r"0(?:'?s(?![^\W\d_])|-?(?:х|е|ые|ых)\s(?:гг?(?![^\W\d_])|год)|-?\s?c[iuü]\sillər|'?l[iıuü]\syillar)"
)
_YEAR_BEFORE = re.compile(r"\d{4}[^\W\d_'-]{0,4},?\s(?:(?:və|ve|и|and)\s)?$|\d{4}\s?[-–]\s?$")
_COUNTED = re.compile(
    r"\s?(?:%|percent|million|mln|billion|thousand|tons?\b|tonnes|kilomet|km\b|meters|тыс|млн|тонн|км\b|min\b|milyon|bin\b)"
)
# Whose a page is: "© 2011-2022", "Copyright © Agency 2022".
_MARKS = ("©", "copyright", "(c)")
_OWNED = re.compile(r"(?:©|copyright|\(c\))[^\n.;]*$")
# The letter comes first, as what a search can jump to; the number before it is looked for behind it.
_MONTH_CODE = re.compile(r"[MМ](?:[\s-]?(20\d\d)|'?(\d\d))(?![\w%-]|[.,]\d)")
_CODED = re.compile(r"(?<![\w.,:$€£₽-])(\d{1,2})\s?$")
_MONTHS, _CENTURY = 12, 100
_OWNER = 40  # characters


def _is_decade(text: str, start: int) -> bool:
    """Whether a year names ten: "the 2000s"; the last of several does not ("2019 və 2020-ci illərdə")."""
    return bool(_DECADE.match(text, start + 3)) and not _YEAR_BEFORE.search(text, max(start - 12, 0), start)


def is_owned(text: str, start: int) -> bool:
    """Whether the year at an offset tells whose a page is."""
    before = text[max(0, start - _OWNER) : start]
    # Asked first, for hardly any year has a mark of ownership before it.
    return any(mark in before for mark in _MARKS) and bool(_OWNED.search(before))


def _is_of_name(text: str, start: int) -> bool:
    """Whether digits hang on a name ("T-1990") or tell whose a page is ("© 2011-2022")."""
    before = text[max(0, start - 2) : start]
    if before[-1:].isalpha() or is_owned(text, start):
        return True
    return before[-1:] == "-" and before[0].isalpha() and not _EDGE.search(text, max(0, start - 9), start)


def years_in(text: str, start: int) -> list[TimeWord]:
    """The years from an offset of a folded text on, with the one they run to: "2019", "2018-19", "2021-ci ilin"."""
    found: list[TimeWord] = []
    for candidate in _LIKE_A_YEAR.finditer(text, start):
        match = _YEAR.match(text, candidate.start())
        if not match or (found and match.start() < found[-1].end):
            continue
        if _is_of_name(text, match.start()) or (not match[2] and _is_decade(text, match.start())):
            continue
        first, last = int(match[1]), match[2]
        end, year_last = match.end(), 0
        if last:
            year_last = int(last) if len(last) == 4 else first - first % 100 + int(last)
            if not first < year_last < first + 15:
                end, year_last = match.end(1), 0
        if _COUNTED.match(text, end):
            continue
        tail = YEAR_TAIL.match(text, end)
        end = tail.end() if tail else end
        what = "target" if tail and tail["by"] else ""
        found.append(TimeWord(match.start(), end, "year", what, year=first, year_last=year_last))
    return found


def month_codes_in(text: str) -> list[TimeWord]:
    """Months as a code with their year, "9M 2022", "9M22"; a small "m" is that of millions."""
    found: list[TimeWord] = []
    for code in _MONTH_CODE.finditer(text):
        before, year = _CODED.search(text, max(0, code.start() - 5), code.start()), int(code[1] or code[2])
        number = int(before[1]) if before else 0
        if before and 1 < number <= _MONTHS:
            year += 2000 if year < _CENTURY else 0
            found.append(TimeWord(before.start(), code.end(), "unit", "month", number=number, nth=1, year=year))
    return found
