"""A meeting's number in a series."""

import re

from tradelines.reading.spans.document import Document

_ROMAN = re.compile(r"(?<!\w)([IVX]{1,5})\s(?:[\w-]+\s){0,3}$")
_NUMERALS = {"I": 1, "V": 5, "X": 10}
_NUMBER = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th|-м|-й|-ом|-е|-ое|-я|-ci|-cı|-cu|-cü|\.)\s(?:[\w-]+\s){0,5}$")
_WORDS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
_NUMBER_WORD = re.compile(r"\b(" + "|".join(_WORDS) + r")\s(?:[\w-]+\s){0,2}$")


def number_before(document: Document, before: str, start: int) -> int | None:
    """The number in a series before a word, in figures, Roman figures or a word: "the 12th", "XII", "the third"."""
    if number := _NUMBER.search(before):
        return int(number[1])
    if word := _NUMBER_WORD.search(before):
        return _WORDS[word[1]]
    roman = _ROMAN.search(document.text[start - len(before) : start])
    if roman and (roman[1] != "I" or document.lexicon.language != "en"):
        values = [_NUMERALS[sign] for sign in roman[1]]
        return sum(-one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True))
    return None
