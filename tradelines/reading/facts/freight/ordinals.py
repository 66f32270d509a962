"""Trains and containers told by their number: "this year's 300th block train has come" tells of 300 trains."""

import re

from tradelines.reading.facts.freight.load import Load
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.numerals import numerals_of
from tradelines.schema import FreightUnit

# Between such a number and its noun: "th container block ", "-й контейнерный ", "-cü konteyner blok ".
_ENDING = {
    "en": re.compile(r"(?:st|nd|rd|th)\s(?:[a-z-]+[\s-]){0,3}"),
    "ru": re.compile(r"-?(?:й|ый|ий|го|ого|му|ому|м|ом)\s(?:[а-я-]+[\s-]){0,3}"),
    "az": re.compile(r"[-'](?:ci|cü|cu|inci|üncü|uncu)\s(?:[^\W\d_]+[\s-]){0,3}"),
    "tr": re.compile(r"['-]?(?:nci|ncü|ncu|inci|üncü|uncu)\s(?:[^\W\d_]+[\s-]){0,3}"),
}
_NOUN = re.compile(
    r"(?P<trains>trains?\b(?!\sstation)|поезд(?!о)|состав\b|qatar|tren(?!d))"
    r"|(?P<containers>container\b(?!\s\w+\strain)|контейнер(?!н)|konteyner(?:i|in|e|ə)?\b)|(?P<TEU>teu\b|дфэ\b)"
)
# What each of them begins with, which most texts have none of.
_STEMS = {
    "en": ("train", "container", "teu"),
    "ru": ("поезд", "состав", "контейнер", "teu", "дфэ"),
    "az": ("qatar", "konteyner", "teu"),
    "tr": ("tren", "konteyner", "teu"),
}
_UNITS: dict[str, FreightUnit] = {"trains": "trains", "containers": "containers", "TEU": "TEU"}
# The first trains of a line are news of their own, and tell no volume.
_FEWEST = 20
_YEAR = re.compile(r"(?:19|20)\d\d")


def ordinals_of(document: Document, taken: list[Load]) -> list[Load]:
    """Such numbers as loads, but for those that are among the quantities already."""
    language = document.lexicon.language
    if not any(stem in document.in_one_line for stem in _STEMS[language]):
        return []
    ending, found = _ENDING[language], []
    for numeral in numerals_of(document):
        like_a_year = _YEAR.fullmatch(document.folded, numeral.start, numeral.end)
        if numeral.value < _FEWEST or like_a_year or within(taken, numeral.start, numeral.end):
            continue
        gap = ending.match(document.folded, numeral.end)
        noun = _noun(document, numeral.end, gap.end()) if gap else None
        if noun:
            unit = _UNITS[noun.lastgroup or "trains"]
            found.append(Load(numeral.start, noun.end(), numeral.value, unit, counted=True, ordinal=True))
    return found


def _noun(document: Document, since: int, until: int) -> re.Match[str] | None:
    """The first noun of trains or containers that stands in [since, until] or begins there."""
    found = [noun for noun in _NOUN.finditer(document.folded, since, until + 12) if noun.start() <= until]
    trains = [noun for noun in found if noun.lastgroup == "trains"]
    return next(iter(trains or found), None)
