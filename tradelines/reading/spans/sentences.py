"""Sentences and paragraphs of a text, in any of the four languages."""

import re
from dataclasses import dataclass
from itertools import pairwise

# Where a sentence may end: a mark, closing quotes or brackets, white space, and a beginning behind it.
_MARK = re.compile(r"[.!?…]+[\"”’»)\]]*(?=\s+[\"“‘«(\[]*[\w$€£₽₼₺])")
_LINE = re.compile(r"[^\S\n]*\n\s*")

# Full stops that end no sentence: titles, months, units, initials. All four languages: a wrong split costs more
# than a missed one, and the lists hardly overlap with words that end sentences.
_ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|prof|gen|col|lt|maj|sgt|st|no|nos|vs|inc|ltd|co|corp|dept|est|approx|fig|vol|pp|"
    r"jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mln|bln|mlrd|mlr|trln|thous|"
    r"г|гг|млн|млрд|трлн|тыс|руб|долл|им|ул|см|др|пр|т|д|п|чел|проц|стр|ст|"
    r"min|mil|mln|mlyn|man|dol|ton|il|say|səh|dos|doç|av|vb|yy|u\.s|u\.k|u\.n|e\.g|i\.e|a\.m|p\.m)|"
    r"(?:^|[\s(.])\w)$",
    re.IGNORECASE,
)
# Units that do end a sentence where a word with a capital follows: "составил $772 млн. Азербайджан ...".
_UNIT = re.compile(
    r"(?:\b(?:mln|bln|mlrd|mlr|trln|млн|млрд|трлн|тыс|руб|долл|проц)|[$€]\d[\d.,]*\s?(?:m|bn|b))$", re.IGNORECASE
)
_CAPITALISED = re.compile(r"\s+[\"“«]?[A-ZА-ЯÇƏĞİÖŞÜ][a-zа-яçəğıöşü\s]")
# A whole lower-case word before the stop: in wire copy without capitals the next sentence begins small too.
_WORD = re.compile(r"(?:^|\s)[a-zа-яçəğıöşü]{5,}$")
# Words that end no line of their own: a line break behind one is that of hard-wrapped text.
_LEADS_ON = re.compile(r"\s(?:in|of|the|and|to|for|from|with|at|by|an?|on|в|на|с|из|и|за|от|до|по|və|ve|ilə|ile)$")
_DAY_NUMBER = re.compile(r"(?:^|\s)\d{1,2}$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence's place in the text, its number and that of its paragraph."""

    start: int
    end: int
    number: int
    paragraph: int


def sentences_of(text: str) -> tuple[Sentence, ...]:
    """Split a text. Offsets leave out white space round a sentence; no part of the text is lost but that."""
    found: list[Sentence] = []
    for number, (start, end) in enumerate(_paragraphs(text)):
        for left, right in _split(text, start, end):
            found.append(Sentence(left, right, len(found), number))
    return tuple(found)


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """Stretches between line breaks; a break inside a sentence (hard-wrapped lines) does not count."""
    cuts = [0]
    ends = []
    for match in _LINE.finditer(text):
        if _wraps(text, match):
            continue
        ends.append(match.start())
        cuts.append(match.end())
    ends.append(len(text))
    return [(start, end) for start, end in zip(cuts, ends, strict=True) if text[start:end].strip()]


def _wraps(text: str, gap: re.Match[str]) -> bool:
    if gap.group().count("\n") > 1 or gap.end() >= len(text) or gap.start() == 0:
        return False
    before, after = text[gap.start() - 1], text[gap.end()]
    if before in ",-–—" or (after.islower() and before not in ".!?:;…"):
        return True
    return bool(_LEADS_ON.search(text, max(0, gap.start() - 8), gap.start()))


def _split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    cuts = [start]
    for match in _MARK.finditer(text, start, end):
        if not _is_abbreviation(text, match, cuts[-1]):
            cuts.append(match.end())
    cuts.append(end)
    trimmed = (_trim(text, left, right) for left, right in pairwise(cuts))
    return [(left, right) for left, right in trimmed if left < right]


def _is_abbreviation(text: str, mark: re.Match[str], since: int) -> bool:
    if mark.group() != ".":
        return False
    before = text[max(since, mark.start() - 12) : mark.start()]
    following = text[mark.end() : mark.end() + 3].lstrip()
    if _DAY_NUMBER.search(before) and following[:1].islower():
        return True
    if _UNIT.search(before) and _CAPITALISED.match(text, mark.end()):
        return False
    return bool(_ABBREVIATION.search(before)) or (following[:1].islower() and not _WORD.search(before))


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
