"""Growth and decline: percentages and multiples with their sign."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tradelines.reading.matching import Match
from tradelines.reading.spans.amount import ABLATIVE
from tradelines.reading.spans.amounts import TURKIC, Percent, percents_of
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.numerals import numerals_of

_NEAR, _REACH, _FAR = 45, 70, 90
_VERB, _PART = 24, 18
_BY_NUMBER = re.compile(r"\b(?:by|на)\s(?:some\s|about\s)?$")
_TIMES_MORE = re.compile(
    r"[\s-]*(?:more|higher|larger|greater|bigger|less|lower|fewer|smaller|increase|rise|growth|jump|up\b|down\b|compared|"
    r"over\b|above|year|(?:as\s\w+\s(?:as\s)?)?(?:the|that|those|it|what|a year|last|in)\s(?!\w+\swith))"
)
_BREAK = re.compile(r"[;:%(]")
# A growth in a list of which only the first has a verb, with the level it led to.
_ELIDED = re.compile(r"\s(?:на|by)\s$|[^\W\d]\s$")
_SHARE_OF = re.compile(r"\bpay[iı]n[ae]\b")
_JOINED = re.compile(r"\s(?:and|и|və|ve)\s(?:%|yüzde\s)?")
# "reduced to a minimum of 10 percent": a share it came to; "10 to 12 percent" and "up to 10 percent" are growth.
_TO_SHARE = re.compile(
    r"(?<!\d\s)(?<!%\s)(?<!up\s)\b(?:to|до)\s(?:(?:an?\s)?(?:minimum|maximum|record|low|high|level|mere)\s(?:of\s)?|"
    r"as \w+ as\s|only\s|just\s|about\s|nearly\s|almost\s|over\s|уровня\s|минимума\s|максимума\s|почти\s)?$"
)
# from a growth to its bracket: "of more than $3.54 billion ("
_SO_MUCH = re.compile(
    r"\s(?:(?:of|by|на|составил[аои]?|more than|over|almost|nearly|about|around|почти|более чем)\s){0,2}"
    r"(?:us)?[$€£]?[\d.,]+(?:\s[^\W\d]+){1,3}\s\($"
)
_TO_LEVEL = re.compile(r",?\s(?:до|to)\s")


@dataclass(frozen=True, slots=True)
class Change:
    """A stated growth in percent, negative for a fall: "2.1 times more" is 110, "fell by a third" is not read here."""

    start: int
    end: int
    percent: float


@once
def directions_of(document: Document) -> list[Match]:
    """Words of rise and fall, in order; what "falls to the share" of somebody falls not."""
    words = document.family("direction")
    return [term for term in words if term.label != "direction.none" and not _falls_to_share(document, term)]


def _falls_to_share(document: Document, term: Match) -> bool:
    if document.lexicon.language not in TURKIC or not document.folded.startswith("düş", term.start):
        return False
    return bool(_SHARE_OF.search(document.folded, document.sentence_at(term.start).start, term.start))


_THAN_SO_MUCH = re.compile(r"(?P<case>[^\W\d_]*)\s(?:d[aəe]\s)?(?:az|çox|artiq|fazla)\s")


@once
def changes_of(document: Document) -> list[Change]:
    """Every percentage that is a growth, and every multiple ("doubled", "в 1,9 раза"), in order."""
    found = [change for percent in percents_of(document) if (change := _percent_change(document, percent))]
    found.extend(_multiples(document))
    found.extend(_fractions(document))
    return sorted(found, key=lambda change: change.start)


def _percent_change(document: Document, percent: Percent) -> Change | None:
    if percent.points or _is_share(document, percent):
        return None
    sign = {"+": 1.0, "-": -1.0}.get(percent.signed) or _sign_near(
        document, percent.start, _past_hedge(document, percent)
    )
    sign = sign or _sign_before(document, percent.start, percent.end) or _sign_shared(document, percent.end)
    sign = sign or _sign_of_amount(document, percent.start)
    return Change(percent.start, percent.end, sign * percent.value) if sign else None


def _past_hedge(document: Document, percent: Percent) -> int:
    """Behind "less than" and "more than", which Azerbaijani and Turkish set behind: "1,4 faizdən də az paya"."""
    hedge = _THAN_SO_MUCH.match(document.folded, percent.end)
    ablative = hedge is not None and document.folded.endswith(ABLATIVE, percent.start, hedge.end("case"))
    return hedge.end() - 1 if hedge and ablative else percent.end


def _is_share(document: Document, percent: Percent) -> bool:
    """Whether a percentage is a share: "cut from 10 percent to five percent", "из них 95% - экспорт"."""
    folded = document.folded
    parts = within(document.family("anaphor"), percent.start - _PART, percent.start)
    if any(term.label == "anaphor.share" and not folded[term.end : percent.start].strip(" ,~") for term in parts):
        return True
    started = folded.endswith((" from ", " с "), 0, percent.start) and _TO_LEVEL.match(folded, percent.end)
    return bool(started or _TO_SHARE.search(folded, max(percent.start - 28, 0), percent.start))


def _sign_near(document: Document, start: int, end: int) -> float:
    """The direction word that belongs to a number: right before it, right behind it, or a little further off."""
    than = next(iter(within(document.family("than"), end, end + 2)), None)
    if than:
        return 1.0 if than.label == "than.up" else -1.0
    sentence = document.sentence_at(start)
    directions = directions_of(document)
    far = _reach_before(document, sentence.start, start)
    before = within(directions, max(sentence.start, start - far), start)
    after = within(directions, end, min(sentence.end, end + 28))
    left = (before[-1], document.folded[before[-1].end : start]) if before else None
    right = (after[0], document.folded[end : after[0].start]) if after else None
    for word, most in ((left, 12), (right, 12), (left, far), (right, 28)):
        if word and len(word[1]) <= most and not _BREAK.search(word[1]):
            return 1.0 if word[0].label == "direction.up" else -1.0
    return 0.0


def _sign_before(document: Document, start: int, end: int) -> float:
    """The direction of the growth before, where a verb that goes for both stands once.

    As in "экспорт вырос на 34%, до 2 млрд, импорт - на 29%, до 1 млрд", "exports rose 34% to $2bn and imports 29% to".
    """
    if not (_ELIDED.search(document.folded, max(0, start - 5), start) and _TO_LEVEL.match(document.folded, end)):
        return 0.0
    sentence = document.sentence_at(start)
    before = [one for one in within(percents_of(document), sentence.start, start) if not one.points]
    return _sign_near(document, before[-1].start, before[-1].end) if before else 0.0


def _sign_of_amount(document: Document, start: int) -> float:
    """The direction of the growth in money that the bracket tells again: "an increase of $3.5 billion (44 percent)"."""
    if not document.folded.endswith("(", 0, start):
        return 0.0
    near = within(directions_of(document), max(document.sentence_at(start).start, start - _REACH), start)
    if not near or not _SO_MUCH.fullmatch(document.folded, near[-1].end, start):
        return 0.0
    return 1.0 if near[-1].label == "direction.up" else -1.0


def _sign_shared(document: Document, end: int) -> float:
    """The direction of the percentage that follows: "value and weight were 72 and 58 percent up respectively"."""
    joined = _JOINED.match(document.folded, end)
    following = within(percents_of(document), end, end + _NEAR)
    if not (joined and following and following[0].start <= joined.end()):
        return 0.0
    start, stop = following[0].start, following[0].end
    ordered = within(document.family("order"), max(end - _FAR, 0), stop + _REACH)
    return _sign_near(document, start, stop) if ordered else 0.0


def _reach_before(document: Document, since: int, start: int) -> int:
    """How far before a number its direction may stand: further where a preposition or "amounted to" leads there."""
    if _BY_NUMBER.search(document.folded, max(since, start - 6), start):
        return _REACH
    told = within(document.family("happened"), max(since, start - _VERB), start)
    amounts = told and not document.folded[told[-1].end : start].strip(" ~") and told[-1].label == "happened.level"
    return _FAR if amounts else _NEAR


@once
def _multiples(document: Document) -> list[Change]:
    found = []
    numerals = {numeral.end: numeral for numeral in numerals_of(document) if numeral.scale == 1}
    for term in document.family("times"):
        name = term.label.removeprefix("times.")
        start, factor = term.start, 0.0
        if name == "word":
            numeral = next((numerals[term.start - back] for back in range(3) if term.start - back in numerals), None)
            if numeral:
                start, factor = numeral.start, numeral.value
        else:
            factor = float(name)
        counted = name == "word" or document.folded.endswith(" times", term.start, term.end)
        plain = counted and document.lexicon.language == "en" and not document.folded.startswith("-", start - 1)
        if factor > 0 and not (plain and not _compares(document, start, term.end)):
            found.append(Change(start, term.end, _growth(document, start, term.end, factor)))
    return found


def _fractions(document: Document) -> Iterator[Change]:
    """Growth by a part: "fell by a third" is -33.3."""
    for term in document.family("portion"):
        sign = _sign_near(document, term.start, term.end)
        if sign:
            yield Change(term.start, term.end, sign * float(term.label.removeprefix("portion.")))


def _compares(document: Document, start: int, end: int) -> bool:
    """Whether a multiple is one of a growth: "3 times more", and not "extended three times", "10 times their trade"."""
    since = max(document.sentence_at(start).start, start - _REACH)
    near = within(directions_of(document), since, start)
    return bool(near and not _BREAK.search(document.folded, near[-1].end, start)) or bool(
        _TIMES_MORE.match(document.folded, end)
    )


def _growth(document: Document, start: int, end: int, factor: float) -> float:
    down = factor > 1 and _sign_near(document, start, end) < 0
    return round((1 / factor - 1 if down else factor - 1) * 100, 1)


def change_for(document: Document, start: int, end: int, reach: tuple[int, int]) -> float | None:
    """The growth that belongs to the amount at [start, end): the nearest inside `reach`; None where there is none."""
    near: Sequence[Change] = within(changes_of(document), *reach)
    if not near:
        return None
    return min(near, key=lambda change: max(change.start - end, start - change.end)).percent
