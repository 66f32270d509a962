"""Sentences and paragraphs of a text, in any of the four languages."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from tradelines.reading.matching import Spans, fold

# Where a sentence may end: a mark, closing quotes or brackets; then white space and a beginning. A run of marks is
# gone through once, from the first.
_MARK = re.compile(
    r"[.!?…](?:(?<![.!?…].)[.!?…]*+[\"”’»)\]]*+(?=\s++[\"“‘«(\[]*+[\w$€£₽₼₺])"
    # A blank left out: "$4 billion.Exports rose"; not that of a name ("Report.Az", "Trend.Com").
    r"|(?<=[a-zа-яəıöüçşğ]{5}\.)(?=[\"“«]?(?!Com\b|Org\b|Net\b|Info\b)[A-ZА-ЯƏİÖÜÇŞĞ][a-zа-яəıöüçşğ]{2,}\s))"
)
_LINE = re.compile(r"\n\s*")
# What a text broken at one width looks like.
_LINES_OF_WRAPPED, _RAGGED, _NARROWEST, _WIDEST = 5, 20, 50, 100
# What one broken at no one width looks like: most of its lines go on in small letters. Shorter lines are headings.
_GOES_ON, _SHORTEST = 0.5, 40

# Full stops that end no sentence: titles, months, units; a single letter is an initial. All four languages: a wrong
# split costs more than a missed one, and the lists hardly overlap with words that end sentences.
_ABBREVIATIONS = frozenset({
    "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "sgt", "st", "no", "nos", "vs", "inc", "ltd", "co",
    "corp", "dept", "est", "approx", "fig", "vol", "pp",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "янв", "фев", "февр", "апр", "авг", "сен", "сент", "окт", "ноя", "нояб", "дек", "мес", "кв", "полуг",
    "yan", "fev", "avq", "okt", "noy", "dek", "şub", "ağu", "eyl",
    "mln", "bln", "mlrd", "mlr", "trln", "thous",
    "г", "гг", "млн", "млрд", "трлн", "тыс", "руб", "долл", "им", "ул", "см", "др", "пр", "т", "д", "п", "чел",
    "проц", "стр", "ст",
    "min", "mil", "mlyn", "man", "dol", "ton", "il", "say", "səh", "dos", "doç", "av", "vb", "yy",
})  # fmt: skip
_LONGEST = 12
# In characters; of thirty thousand articles nine have a longer sentence. What is read within a sentence is compared
# with all else in it, so that without a limit a text of one sentence would take the square of its length.
_LONGEST_SENTENCE = 2000
_LAST_WORD = re.compile(r"(?:(?P<initial>(?:(?<=[\s(.])|^)\w)|\b\w+)$")
# Units that do end a sentence where a word with a capital follows: "составил $772 млн. Азербайджан ...".
_UNIT = re.compile(
    r"(?:\b(?:mln|bln|mlrd|mlr|trln|млн|млрд|трлн|тыс|руб|долл|проц)|[$€]\d[\d.,]*\s?(?:m|bn|b))$", re.IGNORECASE
)
_CAPITALISED = re.compile(r"\s+[\"“«]?[A-ZА-ЯÇƏĞİÖŞÜ][a-zа-яçəğıöşü\s]")
# A whole lower-case word before the stop: in wire copy without capitals the next sentence begins small too.
_WORD = re.compile(r"(?:^|\s)[a-zа-яçəğıöşü]{5,}$")
# Words that end no line of their own: a line break behind one is that of hard-wrapped text.
_LEADS_ON = re.compile(
    r"\s(?:in|of|the|and|to|for|from|with|at|by|an?|on|в|на|с|из|и|за|от|до|по|və|ve|ilə|ile)$|['’]s$"
)
# In Turkish a full stop makes a number an ordinal: "12. Dönem Toplantısı", "XIII. Zirvesi".
_NUMBER_IN_SERIES = re.compile(r"(?:^|\s)(?:\d{1,3}|[IVX]{1,5})$")
_OF_SERIES = re.compile(
    r"\s(?:Dönem|Toplantı|Zirve|Oturum|Forum|Kongre|Konferans|Olağan|Uluslararası|Yıl|Genel Kurul|Kara|Karma|Yüksek|"
    r"Liderler|Devlet|Bakanlar|Türk|İş |Ekonomi|Ulaştırma|Enerji|Cumhurbaşkan|Büyükelçi|"
    r"[A-ZÇĞİÖŞÜ]\w+(?:-[A-ZÇĞİÖŞÜ]\w+){1,3}\s)"
)
_DAY_NUMBER = re.compile(r"(?:^|\s)\d{1,2}$")


class Sentence(NamedTuple):
    """A sentence's place in the text, its number and that of its paragraph."""

    start: int
    end: int
    number: int
    paragraph: int


def sentences_of(text: str) -> Spans[Sentence]:
    """Split a text. Offsets leave out white space round a sentence; no part of the text is lost but that."""
    found: Spans[Sentence] = Spans()
    for number, (start, end) in enumerate(_paragraphs(text)):
        for left, right in _split(text, start, end):
            found.append(Sentence(left, right, len(found), number))
    return found


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """Stretches between line breaks; a break inside a sentence (hard-wrapped lines) does not count."""
    cuts = [0]
    ends = []
    width, ragged = _wrap_width(text), _is_ragged(text)
    for match in _LINE.finditer(text):
        line = _trimmed(text, cuts[-1], match.start())
        if not (_wraps(text, line, match, width) or (ragged and _goes_on(text, line, match))):
            ends.append(line)
            cuts.append(match.end())
    ends.append(_trimmed(text, cuts[-1], len(text)))
    return [(start, end) for start, end in zip(cuts, ends, strict=True) if end > start]


def _trimmed(text: str, start: int, end: int) -> int:
    """Where a stretch ends without the white space at its end."""
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _wrap_width(text: str) -> int:
    """The width at which all lines of a text were broken, 0 where they were not."""
    # Of the lines that another follows without a blank one between.
    lines = [line.rstrip() for line in text.split("\n")]
    lengths = sorted(len(line) for line, following in pairwise(lines) if line and following)
    if len(lengths) < _LINES_OF_WRAPPED:
        return 0
    width = lengths[-2]
    full = sum(length > width - _RAGGED for length in lengths)
    return width if _NARROWEST < width < _WIDEST and full > 0.7 * len(lengths) else 0


def _is_ragged(text: str) -> bool:
    """Whether a text was broken at many widths: of lines that end in no mark half go on in small letters."""
    lines = [line.rstrip() for line in text.split("\n")]
    open_ended = [(line, following) for line, following in pairwise(lines) if following and len(line) > _SHORTEST]
    open_ended = [(line, following) for line, following in open_ended if line[-1] not in '.!?:;…"”»']
    small = sum(following.lstrip()[:1].islower() or line[-1] == "," for line, following in open_ended)
    return len(open_ended) >= _LINES_OF_WRAPPED and small > _GOES_ON * len(open_ended)


def _goes_on(text: str, end: int, gap: re.Match[str]) -> bool:
    """Whether a line of such a text that ends at `end` in no mark is gone on with in the next."""
    if end == 0 or gap.end() == len(text) or text.count("\n", gap.start(), gap.end()) > 1:
        return False
    return text[end - 1] not in '.!?:;…"”»' and end - text.rfind("\n", 0, end) > _SHORTEST


def _wraps(text: str, end: int, gap: re.Match[str], width: int) -> bool:
    """Whether a line that ends at `end` goes on behind its break."""
    if end == 0 or gap.end() == len(text) or text.count("\n", gap.start(), gap.end()) > 1:
        return False
    before, after = text[end - 1], text[gap.end()]
    if width and before not in ".!?:;…":
        begun = text.rfind("\n", 0, end) + 1
        word = text.find(" ", gap.end())
        if end - begun + 1 + (word if word > 0 else len(text)) - gap.end() > width - 2:
            return True
    if before in ",-–—" or (after.islower() and before not in ".!?:;…"):
        return True
    return bool(_LEADS_ON.search(text, max(0, end - 8), end))


def _split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    cuts = [start]
    for match in _MARK.finditer(text, start, end):
        behind = match.end()
        if not _is_abbreviation(text, match.start(), behind, cuts[-1]):
            cuts.append(behind)
    cuts.append(end)
    parts = (_trim(text, *part) for left, right in pairwise(cuts) for part in _parts(text, left, right))
    return [(left, right) for left, right in parts if left < right]


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A stretch too long for a sentence (a table, a list without marks) is cut at white space."""
    while end - start > _LONGEST_SENTENCE:
        blank = text.rfind(" ", start + 1, start + _LONGEST_SENTENCE)
        cut = blank if blank > start else start + _LONGEST_SENTENCE
        yield start, cut
        start = cut
    yield start, end


def _is_abbreviation(text: str, start: int, end: int, since: int) -> bool:
    """Whether the mark at [start, end) is a full stop that only shortens the word before it."""
    if text.startswith(("..", "…"), start):
        # Something was left out of a sentence that goes on: "our trade ... came to $3 million".
        return text[end : end + 3].lstrip()[:1].islower()
    if text.startswith(".)", start) and end - start == len(".)"):
        # As in: all kinds of fruit (apples, pears, etc.) were sold.
        return text[end : end + 3].lstrip()[:1].islower()
    if end - start > 1 or text[start] != ".":
        return False
    before = text[max(since, start - _LONGEST) : start]
    following = text[end : end + 3].lstrip()
    if following[:1].islower():
        return bool(_DAY_NUMBER.search(before) or not _WORD.search(before)) or _is_short(before)
    if not _is_short(before):
        return bool(_NUMBER_IN_SERIES.search(before) and _OF_SERIES.match(text, end))
    return not (_UNIT.search(before) and _CAPITALISED.match(text, end))


def _is_short(before: str) -> bool:
    """Whether the last word of a text is an abbreviation or an initial."""
    word = before[before.rfind(" ") + 1 :]
    if word.isalnum():
        return len(word) == 1 or fold(word) in _ABBREVIATIONS
    match = _LAST_WORD.search(before)
    return match is not None and (match["initial"] is not None or fold(match.group()) in _ABBREVIATIONS)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    return start, _trimmed(text, start, end)
