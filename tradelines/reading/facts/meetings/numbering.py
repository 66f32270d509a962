"""A meeting's number in a series."""

import re

from tradelines.reading.spans.document import Document

_ROMAN = re.compile(r"(?<!\w)([IVX]{1,5})\s(?:[\w-]+\s){0,3}$")
_NUMERALS = {"I": 1, "V": 5, "X": 10}
_NUMBER = re.compile(r"(\d(?<!\w.)\d{0,2})(?:st|nd|rd|th|-м|-й|-ом|-е|-ое|-я|-ci|-cu|-cü|\.)\s(?:[\w-]+\s){0,5}$")
_BEHIND = re.compile(r"(?:\s[\w-]+){0,6}?,\s(?:the|its|their)\s(\d{1,3})(?:st|nd|rd|th)\b")
_WORDS = {
    **dict.fromkeys(("first", "inaugural", "birinci", "ilk"), 1),
    **dict.fromkeys(("second", "ikinci"), 2),
    **dict.fromkeys(("third", "üçüncü"), 3),
    **dict.fromkeys(("fourth", "dördüncü"), 4),
    **dict.fromkeys(("fifth", "beşinci"), 5),
    **dict.fromkeys(("sixth", "altinci"), 6),
    **dict.fromkeys(("seventh", "yeddinci", "yedinci"), 7),
    **dict.fromkeys(("eighth", "səkkizinci", "sekizinci"), 8),
    **dict.fromkeys(("ninth", "doqquzuncu", "dokuzuncu"), 9),
    **dict.fromkeys(("tenth", "onuncu"), 10),
}
_RUSSIAN = ("перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят")
_NUMBER_WORD = re.compile(
    r"\b(?:(" + "|".join(_WORDS) + r")|(" + "|".join(_RUSSIAN) + r")(?:[ыои]?[йеяю]|ье|ого|ом|ому|ей|ий|ьего|ьем))"
    r"\s(?!g[üu]n|day|ден|дн[яею]|round of)(?:[\w-]+\s){0,2}$"
)


def number_before(document: Document, before: str, start: int) -> int | None:
    """The number in a series before a word, in figures, Roman figures or a word: "the 12th", "XII", "the third"."""
    if number := _NUMBER.search(before):
        return int(number[1])
    if word := _NUMBER_WORD.search(before):
        return _WORDS[word[1]] if word[1] else _RUSSIAN.index(word[2]) + 1
    roman = _ROMAN.search(document.text[start - len(before) : start])
    if roman and (roman[1] != "I" or document.lexicon.language != "en"):
        values = [_NUMERALS[sign] for sign in roman[1]]
        return sum(-one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True))
    return None


def number_behind(document: Document, end: int) -> int | None:
    """The number that follows a word: "a session, the 24th, will be held"."""
    number = _BEHIND.match(document.folded, end)
    return int(number[1]) if number else None
