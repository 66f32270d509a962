"""Scales of which no number is said: Turkish and Azerbaijani "bin 212" (1,212), Russian "миллиард долларов" (one)."""

import re
from collections.abc import Iterator

from tradelines.reading.spans.document import Document

# What stands behind a bare thousand, and what says that it is not bare ("3 bin 212", "neçə min").
_BELOW_THOUSAND = re.compile(r"[ \u00a0]\d{1,3}(?![\d.,]*\d)")
_COUNTED = re.compile(r"(?:\d|neç[əe]|kaç|\d\s?[.,-])[ \u00a0]?$")
_REACH = 12
_SINGLE = re.compile(r"(?:миллион|миллиард|триллион)(?:а|у|ом)?")
# "два миллиарда", "2,5 миллиарда": the scale of a number that stands before it.
_OF_NUMBER = re.compile(
    r"(?:\d|[дт]ва|[дт]вух|две|три|трех|четыре|четырех|полтора|полутора|половин\w+|четверть\w*|трет[ьи]|тысяч\w*)\s?$"
)
_LONGEST_NUMBER = 24


def bare_thousands(document: Document) -> list[tuple[int, int]]:
    """Where such thousands stand, as [start, end)."""
    if document.lexicon.language not in ("az", "tr"):
        return []
    text = document.folded
    spelled = {word.end for family in ("numeral", "fraction") for word in document.family(family)}
    return [
        (term.start, term.end)
        for term in document.family("scale")
        if term.label == "scale.thousand"
        and _BELOW_THOUSAND.match(text, term.end)
        and term.start - 1 not in spelled
        and not _COUNTED.search(text, max(0, term.start - _REACH), term.start)
    ]


def single_scales(document: Document) -> Iterator[tuple[int, int, str]]:
    """Place and name of each Russian scale in the singular that has no number: "около миллиарда долларов" is one."""
    if document.lexicon.language != "ru":
        return
    for term in document.family("scale"):
        alone = _SINGLE.fullmatch(document.folded, term.start, term.end)
        if alone and not _OF_NUMBER.search(document.folded, max(0, term.start - _LONGEST_NUMBER), term.start):
            yield term.start, term.end, term.word
