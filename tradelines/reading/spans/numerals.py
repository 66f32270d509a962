"""Numerals of a text with their scales: "47,2 млн", "$2 bln 63 mln", "1 milyard 330 milyon", "half a billion"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from tradelines.reading.lexicon import lexicon
from tradelines.reading.matching import Match
from tradelines.reading.spans.bare_scales import bare_thousands, single_scales
from tradelines.reading.spans.document import Document, once
from tradelines.reading.spans.numbers import Style, style_of, value_of
from tradelines.reading.spans.signs import BLANKS, CODES, sign_of, signs_before

# Digits, with marks between them only where more digits follow: one way to read each, so linear. The letter l
# before a decimal mark is a scanned 1. It is tried where a digit stands, to which a search can jump. Four digits that
# are no year may stand before the first blank: "5898 689.99 thousand".
_DIGIT = re.compile(r"\d")
_DIGIT_LETTER = re.compile(r"\d(?=[^\W\d_])")
_NUMBER = re.compile(
    r"\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3}(?!\d))+(?:[.,]\d{1,12})?(?!\d)"
    r"|(?!(?:1[34]|19|20)\d\d)\d{4}(?:[ \u00a0\u202f\u2009]\d{3}(?!\d))+(?:[.,]\d{1,12})?(?!\d)"
    r"|\d{1,15}(?:[.,]\d{1,12})*(?!\d)|\bl(?:[.,]\d{1,12})+(?!\d)"
)
_STRAY_SPACE = re.compile(r", (\d{3}(?P<decimals>\.\d{1,3})?)(?!\d)(?=\s?[^\W\d])")
_STRAY_BEFORE = re.compile(r" ,(\d{1,3})(?!\d)")
_GLUED = re.compile(r"[^\W\d_]{1,8}")
_BETWEEN_ENDS = re.compile(r"(?P<dash> ?- ?)(?:us\$|[$€£₽₼₸₾₺])? ?| (?:to|ila) (?:us\$|[$€£₽₼₸₾₺])?")
# "from 5 to 6 million" tells two figures
_FROM = re.compile(r"\b(?:from|[a-z]+ed|rise|fall|up|down) (?:the )?(?:\w+ )?[$€£]?$")
_SIZABLE = ("currency.USD", "currency.EUR", "currency.GBP")

_HALF, _THOUSAND = 0.5, 1e3  # behind a larger scale a bare number is of something else: "$7.6 billion 15 years ago"

SCALES = {
    "thousand": 1e3,
    "lakh": 1e5,
    "crore": 1e7,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "quadrillion": 1e15,
}


class Numeral(NamedTuple):
    """A number with the scale behind it (1.0 where there is none). `high` is the upper end of a range."""

    start: int
    end: int
    value: float
    scale: float
    high: float | None = None


class _Part(NamedTuple):
    """One number and the scale at its side; `raw` is the number as printed, `worded` its value where in words."""

    start: int
    end: int
    raw: str
    scale: float
    worded: float | None = None


@once
def numerals_of(document: Document) -> list[Numeral]:
    """Every number of the text, in order; neighbours that make one amount are one numeral."""
    parts = sorted([*_printed(document), *_worded(document)], key=lambda part: part.start)
    style = style_of(
        document.lexicon.language, [(part.raw, part.scale, _sizable(document, part)) for part in parts if part.raw]
    )
    found: list[Numeral] = []
    for numeral in _compounds(parts, document.folded, style):
        merged = _range(document.folded, found[-1], numeral) if found else None
        if merged:
            found[-1] = merged
        elif not found or numeral.start >= found[-1].end:
            found.append(numeral)
    return found


@once
def terms_at(document: Document) -> dict[int, list[Match]]:
    """Terms of amounts (currency, scale, percent, unit, half) by the place where they begin."""
    places: dict[int, list[Match]] = {}
    for family in ("currency", "scale", "percent", "unit", "half"):
        for term in document.family(family):
            places.setdefault(term.start, []).append(term)
    return places


def term_at(document: Document, position: int, family: str) -> Match | None:
    """The term of a family that begins at a place, if any."""
    for term in terms_at(document).get(position, ()):
        if term.label.startswith(family):
            return term
    return None


def after_blanks(folded: str, position: int) -> int:
    """The first place from `position` on that is no blank; at most three are passed, and no line break."""
    stop = min(position + 3, len(folded))
    while position < stop and folded[position] in BLANKS:
        position += 1
    return position


@cache
def glued_words(language: str, family: str) -> dict[str, str]:
    """Words that may stand right behind a digit ("47.2m", "5t"), with the last part of their label."""
    return {
        term: label.split(".", 1)[1]
        for term, label in lexicon(language).terms
        if label.startswith(family) and term.isalpha()
    }


def numerals_with(document: Document, family: str) -> list[Numeral]:
    """The numbers of a text that has a term of a family to go with them, as a word or glued to a digit; else none."""
    told = document.has(family) or _has_glued(document, family) or (family == "currency" and signs_before(document))
    return numerals_of(document) if told else []


def _has_glued(document: Document, family: str) -> bool:
    """Whether a word of a family stands right behind a digit."""
    pattern = _glued(document.lexicon.language, family)
    return any(pattern.match(document.in_one_line, place) for place in _letters_behind_digits(document))


@once
def _letters_behind_digits(document: Document) -> tuple[int, ...]:
    """Where a letter stands right behind a digit: every amount asks for these few places, and none for the text."""
    return tuple(match.end() for match in _DIGIT_LETTER.finditer(document.in_one_line))


@cache
def _glued(language: str, family: str) -> re.Pattern[str]:
    words = "|".join(glued_words(language, f"{family}."))
    return re.compile(rf"(?:{words})(?![^\W\d_])" if words else "(?!)")


def _printed(document: Document) -> Iterator[_Part]:
    folded = document.folded
    reached = 0
    for match in _numbers(folded):
        if match.start() < reached or _inside_word(folded, match.start()):
            continue
        raw, end = match.group(), match.end()
        stray = _STRAY_SPACE.match(folded, end) if len(raw) <= 3 else None
        if stray and not sign_of(document, match.start()):
            # "on May 17, 786 million" is as good as none, "on May 17, 786.1 million" is not.
            scaled = term_at(document, stray.end() + 1, "scale.")
            stray = stray if scaled and not stray["decimals"] else None
        decimals = _STRAY_BEFORE.match(folded, end) if len(raw) <= 3 and not stray else None
        if decimals and term_at(document, after_blanks(folded, decimals.end()), "scale."):
            stray = decimals
        if stray:
            raw, end = f"{raw},{stray.group(1)}", stray.end()
        half = term_at(document, after_blanks(folded, end), "half.") if raw.isdigit() else None
        scale, end = _scale_after(document, match.start(), half.end if half else end)
        reached = end
        worded = float(raw) + _HALF if half else None
        yield _Part(match.start(), end, "" if half else raw, scale, worded)


def _numbers(folded: str) -> Iterator[re.Match[str]]:
    """The numbers as printed, in order."""
    digit = _DIGIT.search(folded)
    while digit:
        place = digit.start()
        scanned = _NUMBER.match(folded, place - 2) if place > 1 and folded[place - 2] == "l" else None
        found = scanned or _NUMBER.match(folded, place)
        if found:
            yield found
        digit = _DIGIT.search(folded, found.end() if found else place + 1)


def _inside_word(folded: str, start: int) -> bool:
    """Whether a number goes on a word ("A320"); a currency code is no word ("USD47")."""
    return start > 0 and folded[start - 1].isalpha() and not folded.endswith(CODES, 0, start)


def _scale_after(document: Document, start: int, end: int) -> tuple[float, int]:
    """The scale behind a number and where it ends; (1.0, end) where there is none."""
    folded = document.folded
    glued = _GLUED.match(folded, end)
    if glued:
        name = glued_words(document.lexicon.language, "scale.").get(glued.group())
        return (SCALES[name], _past_stop(document, glued.end())) if name else (1.0, end)
    place = end + 1 if folded[end : end + 1] == "\n" else after_blanks(folded, end)
    if place == end and folded[place : place + 1] == "-":
        place += 1
    term = term_at(document, place, "scale.")
    if term is None or (term.end - term.start == 1 and not sign_of(document, start)):
        return 1.0, end
    short = term.end - place <= 4
    return SCALES[term.label.removeprefix("scale.")], _past_stop(document, term.end) if short else term.end


def _past_stop(document: Document, end: int) -> int:
    """Past the full stop of an abbreviated scale, where the amount goes on behind it and no sentence begins."""
    text = document.text
    place = after_blanks(document.folded, end + 1)
    following = text[place : place + 1]
    goes_on = following.islower() or following.isdigit() or following in ("$", "€") or text[place : place + 3].isupper()
    return end + 1 if text[end : end + 1] == "." and place > end + 1 and goes_on else end


def _worded(document: Document) -> Iterator[_Part]:
    """Numbers in words, where a scale makes them one: "two billion", "yarım milyard", "полмиллиарда"."""
    yield from (_Part(start, end, "", _THOUSAND, 1.0) for start, end in bare_thousands(document))
    open_from, value, reached = -1, 0.0, -1
    yield from (_Part(start, end, "", SCALES[scale], 1.0) for start, end, scale in single_scales(document))
    spelled = [term for family in ("worded", "numeral", "fraction", "half") for term in document.family(family)]
    for term in sorted(spelled, key=lambda term: (term.start, -term.end)):
        family, _, name = term.label.partition(".")
        if term.start < reached:
            continue
        if family == "worded":
            if term.start >= reached:
                yield _Part(term.start, term.end, "", float(name), 1.0)
        else:
            joined = term.start - reached in (1, 2) and open_from >= 0
            open_from = open_from if joined else term.start
            number = _HALF if family == "half" else float(name)
            value = (value * number if number == 100 and value else value + number) if joined else number
            reached = term.end
            scale, end = _scale_after(document, term.start, term.end)
            if end > term.end:
                yield _Part(open_from, end, "", scale, value)
                open_from, reached = -1, end


def _sizable(document: Document, part: _Part) -> bool:
    """Whether a number is money of about dollar size, or stands without a unit."""
    unit = term_at(document, after_blanks(document.folded, part.end), "currency.") or sign_of(document, part.start)
    return unit is not None and unit.label in _SIZABLE


def _compounds(parts: list[_Part], folded: str, style: Style) -> Iterator[Numeral]:
    """Join "1 milyard" and "330 milyon": the second stands right behind, and its scale is smaller."""
    index = 0
    while index < len(parts):
        first = parts[index]
        value, end, scale = _worth(first, style), first.end, first.scale
        index += 1
        while value is not None and index < len(parts) and scale > 1:
            part = parts[index]
            more = _worth(part, style)
            bare = part.scale == 1 and (scale > _THOUSAND or not (first.raw.isdigit() or first.worded))
            if bare or more is None or part.scale >= scale or more >= scale or after_blanks(folded, end) != part.start:
                break
            value, end, scale = value + more, part.end, part.scale
            index += 1
        if value is not None:
            yield Numeral(first.start, end, value, first.scale)


def _worth(part: _Part, style: Style) -> float | None:
    number = part.worded if part.worded is not None else value_of(part.raw, part.scale, style)
    return None if number is None else _clean(number * part.scale)


def _clean(value: float) -> float:
    """Without the noise of binary fractions: 47.2 * 1e6 is 47200000."""
    return float(f"{value:.12g}")


def _range(folded: str, low: Numeral, high: Numeral) -> Numeral | None:
    """One numeral of "300-400 million" or "$9-$10 billion"; None where the two are no range."""
    between = _BETWEEN_ENDS.match(folded, low.end)
    if not between or between.end() != high.start or low.high is not None:
        return None
    two = not between["dash"] and (low.scale > 1 or _FROM.search(folded, max(0, low.start - 30), low.start))
    if two or (low.scale not in (1.0, high.scale) and not 1e6 <= low.scale < high.scale):
        return None
    value = low.value if low.scale > 1 else _clean(low.value * high.scale)
    if not value < high.value or (high.scale == 1 and 1900 < value < 2100):
        return None
    return Numeral(low.start, high.end, value, high.scale, high.value)
