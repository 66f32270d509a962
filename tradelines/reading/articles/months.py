"""Full dates as they are printed in any of the four languages, before the language of a page is known."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from tradelines.reading.lexicon import LANGUAGES, lexicon
from tradelines.reading.matching import fold

# A date is read only within these years: what lies outside is a number that looks like one.
_EARLIEST, _LATEST = 1900, 2100
_YEAR_FIRST = re.compile(r"(?<![\d.])(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)")
_YEAR_LAST = re.compile(r"(?<![\d.])(?P<d>\d{1,2})[./](?P<m>\d{1,2})[./](?P<y>\d{4})$")
YEAR = re.compile(r"(?:19|20)\d\d")
# How many characters a date may have on either side of its year.
_REACH = 20


def valid_date(year: int, month: int, day: int) -> date | None:
    """The date, or None where there is no such day or no news of that year."""
    if not _EARLIEST <= year <= _LATEST:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _month_terms() -> tuple[tuple[str, int], ...]:
    """Folded terms of all languages with the number of their month, longest first."""
    terms = {
        (fold(term), number)
        for code in LANGUAGES
        for number in range(1, 13)
        for term in lexicon(code).words(f"month.{number}")
    }
    return tuple(sorted((term for term in terms if " " not in term[0]), key=lambda term: (-len(term[0]), term)))


@cache
def month_number(word: str) -> int:
    """1 to 12 for a folded month name in any of its forms, 0 for any other word."""
    for term, number in _month_terms():
        if word == term or (term.endswith("*") and word.startswith(term[:-1])):
            return number
    return 0


@cache
def month_pattern() -> str:
    """A pattern for a folded month name in any language."""
    names = (re.escape(term.rstrip("*")) + (r"[^\W\d_]*" if term.endswith("*") else "") for term, _ in _month_terms())
    return rf"(?:{'|'.join(names)})(?![^\W\d_])"


@cache
def _full_date() -> re.Pattern[str]:
    year, month = r"(?:19|20)\d\d", month_pattern()
    return re.compile(
        rf"(?<![\d.])(?:(?P<y1>{year})-(?P<m1>\d\d)-(?P<d1>\d\d)"
        rf"|(?P<d2>\d{{1,2}})[./](?P<m2>\d{{1,2}})[./](?P<y2>{year})"
        rf"|(?P<d3>\d{{1,2}})\s(?P<m3>{month})\.?,?\s(?P<y3>{year})"
        rf"|(?<![^\W\d_])(?P<m4>{month})\.?\s(?P<d4>\d{{1,2}}),?\s(?P<y4>{year}))(?!\d)"
    )


def full_dates(folded: str) -> Iterator[tuple[int, int, date]]:
    """Start, end and value of every date with day, month and year; of 03/04/2021 the day comes first."""
    reached = 0
    for year in YEAR.finditer(folded):
        # The pattern is costly, years are few: it is tried only round a year.
        for found in _full_date().finditer(folded, max(reached, year.start() - _REACH), year.end() + _REACH):
            reached = found.end()
            value = _value(found)
            if value:
                yield found.start(), found.end(), value


def numeric_dates(folded: str) -> Iterator[tuple[int, int, date]]:
    """As `full_dates`, but only dates in figures."""
    for candidate in YEAR.finditer(folded):
        if folded[candidate.end() : candidate.end() + 1] == "-":
            found = _YEAR_FIRST.match(folded, candidate.start())
        elif folded[max(0, candidate.start() - 1) : candidate.start()] in (".", "/"):
            found = _YEAR_LAST.search(folded, max(0, candidate.start() - len("31.12.")), candidate.end())
        else:
            continue
        value = found and valid_date(int(found["y"]), int(found["m"]), int(found["d"]))
        if found and value:
            yield found.start(), found.end(), value


def _value(found: re.Match[str]) -> date | None:
    for form in "1234":
        year, month, day = found[f"y{form}"], found[f"m{form}"], found[f"d{form}"]
        if year:
            return valid_date(int(year), int(month) if month.isdigit() else month_number(month), int(day))
    return None
