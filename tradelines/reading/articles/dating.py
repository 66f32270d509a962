"""When an article was published, and how that is known. A date that is not whole is handed on as far as it goes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from tradelines.reading.articles.months import YEAR, full_dates, month_number, month_pattern, valid_date
from tradelines.reading.matching import fold
from tradelines.schema import PublishedBasis

# How far from its beginning, and from its end, a page prints furniture and not the story, in characters.
_HEAD, _TAIL = 1500, 300
# Lines at the beginning among which the dateline is looked for, and how far into a line, in characters.
_LINES, _LINE_HEAD = 6, 80

_CRAWLER = re.compile(r"\s*date (\d{4})-(\d\d)(?:-(\d\d))?(?!\d)")
_CLOCK_BEFORE = re.compile(r"(?<!\d)\d{1,2}:\d\d(?::\d\d)?[\s,|•·-]{1,4}$")
_CLOCK_AFTER = re.compile(r"(?:\s?г\.?|\s?года?)?[\s,|•·/\[(-]{0,12}\d{1,2}:\d\d(?!\d)")
_DIGIT = re.compile(r"\d")
_URL_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)([/-]?)(\d\d)\2(\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Dating:
    """A date of publication and its basis; `partial` is what is known of one that is not whole.

    `partial` is "YYYY-MM" for a month without a day and "--MM-DD" for a day without a year.
    """

    published: date | None = None
    basis: PublishedBasis = ""
    partial: str = ""


def dating_of(text: str, url: str = "") -> Dating:
    """Date an article by its page, its dateline or its address, in that order; never by the dates of its story.

    Of the crawler's date and a printed time stamp the earlier counts: pages are fetched years after the event.
    """
    skipped, crawled, partial = _crawled(text)
    stamp = next(_time_stamps(text, skipped), None)
    on_page = [day for day in (crawled, stamp) if day]
    if on_page:
        return Dating(min(on_page), "page")
    dateline, month_day = _dateline(text[skipped:_HEAD])
    if dateline:
        return Dating(dateline, "dateline")
    addressed = _in_address(url)
    if addressed:
        return Dating(addressed, "url")
    return Dating(partial=partial or month_day)


def story_start(text: str) -> int:
    """Where the text begins behind the date that a crawler put before it."""
    return _crawled(text)[0]


def _crawled(text: str) -> tuple[int, date | None, str]:
    """End of the crawler's prefix, its date, or its month where that is all."""
    match = _CRAWLER.match(text)
    if not match:
        return 0, None, ""
    year, month, day = match.groups()
    whole = valid_date(int(year), int(month), int(day or 1))
    if day is None:
        return match.end(), None, f"{year}-{month}" if whole else ""
    return match.end(), whole, ""


def _time_stamps(text: str, skipped: int) -> Iterator[date]:
    """Full dates beside a clock time, or alone on a line that is not the first, in the furniture of the page."""
    stretches = [(skipped, min(len(text), _HEAD))]
    if len(text) > _HEAD:
        stretches.append((max(_HEAD, len(text) - _TAIL), len(text)))
    for left, right in stretches:
        stretch = text[left:right]
        if not YEAR.search(stretch):
            continue
        stretch = fold(stretch)
        for start, end, day in full_dates(stretch):
            if is_time_stamp(stretch, start, end):
                yield day


def is_time_stamp(folded: str, start: int, end: int) -> bool:
    """Whether a day has a clock time at its side, or a line of its own behind the first."""
    clock = _CLOCK_AFTER.match(folded, end) or _CLOCK_BEFORE.search(folded[max(0, start - 14) : start])
    return bool(clock) or _alone_on_line(folded, start, end)


def _alone_on_line(text: str, start: int, end: int) -> bool:
    before = text.rfind("\n", 0, start) + 1
    after = text.find("\n", end)
    line = text[before : after if after >= 0 else len(text)].strip(" •\t-|\r")
    return before > 0 and line == text[start:end]


@cache
def _dateline_pattern() -> re.Pattern[str]:
    """A place and a day, or a day alone, as the first words: "BAKU, Azerbaijan, March 4." "Bakı. 4 mart. APA/"."""
    month = month_pattern()
    place = r"(?:[^\W\d_][^\n.!?;:()\d]{0,40}[.,]\s+)?"
    day = rf"(?:(?P<d1>\d{{1,2}})\s(?P<m1>{month})|(?P<m2>{month})\.?\s(?P<d2>\d{{1,2}}))"
    ending = r"(?:d[aə]n?|d[aə]ki|c[iıuü]|[iıuü]n?|s[iı])\b"  # "Mayın 7-də" is a day of the story
    year = r"(?:,?\s(?P<y>(?:19|20)\d\d)(?!\d))?"
    spelt = r"(?:\s?года?|\s?-?c[iıuü] il)(?=\.)"  # "29 апреля 2021 года."
    return re.compile(rf"{place}{day}{year}(?:{spelt}|\s?(?:[.,:/]|-(?!{ending})))")


def _dateline(head: str) -> tuple[date | None, str]:
    """The date of the dateline, whole or as "--MM-DD"."""
    match = _dateline_in(head)
    if not match:
        return None, ""
    month, day = month_number(match["m1"] or match["m2"]), int(match["d1"] or match["d2"])
    if match["y"]:
        return valid_date(int(match["y"]), month, day), ""
    # 2000 is a leap year: any day that exists in some year will do.
    return None, f"--{month:02}-{day:02}" if valid_date(2000, month, day) else ""


def dateline_end(text: str) -> int:
    """Where the dateline ends in the text; 0 where there is none."""
    start = story_start(text)
    match = _dateline_in(text[start:_HEAD])
    if not match:
        return 0
    place = fold(text[:_HEAD]).find(match.group(), start)
    return place + len(match.group()) if place >= 0 else 0


def _dateline_in(head: str) -> re.Match[str] | None:
    lines = [line for line in head.split("\n") if line and not line.isspace()]
    for line in lines[:_LINES]:
        beginning = line.lstrip()[:_LINE_HEAD]
        match = _DIGIT.search(beginning) and _dateline_pattern().match(fold(beginning))
        if match:
            return match
    return None


def _in_address(url: str) -> date | None:
    for found in _URL_DATE.finditer(url):
        day = valid_date(int(found[1]), int(found[3]), int(found[4]))
        if day:
            return day
    return None
