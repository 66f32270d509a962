"""The thousand of which Turkish and Azerbaijani say no number: "bin 212" is 1,212."""

import re

from tradelines.reading.spans.document import Document

# What stands behind a bare thousand, and what says that it is not bare ("3 bin 212", "neçə min").
_BELOW_THOUSAND = re.compile(r"[ \u00a0]\d{1,3}(?![\d.,]*\d)")
_COUNTED = re.compile(r"(?:\d|neç[əe]|kaç|\d\s?[.,-])[ \u00a0]?$")
_REACH = 12


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
