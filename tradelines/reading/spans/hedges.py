"""How exact an amount is, by the hedges at its side: "about", "more than", "up to"."""

import re
from typing import get_args

from tradelines.reading.matching import Match
from tradelines.reading.spans.amount import TURKIC, Case
from tradelines.reading.spans.document import Document, once, within
from tradelines.schema import Approx

_APPROX: tuple[Approx, ...] = get_args(Approx)
_GENITIVE = ("in", "un", "ün", "ın")  # "1 milyar doların üzerinde"
_PERCENT_AT_END = re.compile(r"(?:%|percent|per cent|pct|times)\s$")
# What may stand between a hedge and its amount: "about US $5", "почти на $5", "более чем на сумму 5".
_AT_AMOUNT = re.compile(r"[\s$€£'us~-]{0,6}|\s(?:чем\s)?(?:на|в)\s(?:сумму\s)?[$€£]?")
# «приблизился в 2023 году к миллиарду»
_NEARED = re.compile(r"\b(?:приблизил|приближа|подош|близ)\w*\s[^,.;:]{0,40}\bк\s$")
# "5 milyon tona qədər artırılacaq": raised to so much, and not to almost so much.
_RISES_TO = re.compile(r"(?:qədər|kadar|dək|dek)\s(?:art|yüks|qald|çat|çix|çik|ulaş|böyü|genişlə)")


def hedged_start(document: Document, start: int) -> int:
    """Where an amount begins, with the hedges that stand right before it: "by more than $5 million"."""
    for hedge in reversed(within(_hedges(document), max(start - 40, 0), start)):
        if hedge.label.startswith("hedge.") and hedge.end <= start and not document.folded[hedge.end : start].strip():
            return hedge.start
    return start


def approx_of(document: Document, start: int, end: int, case: Case, high: float | None) -> Approx:
    """How exact an amount is, by the hedge at its side; a range is "about"."""
    if high is not None:
        return "about"
    hedges = within(_hedges(document), start - 40, end + 14)
    for hedge in reversed(hedges):
        gap = document.folded[hedge.end : start]
        if hedge.label.startswith("hedge.") and hedge.end <= start and _AT_AMOUNT.fullmatch(gap):
            return hedge.one_of(_APPROX)
    for hedge in hedges:
        if hedge.label.startswith("hedge_after.") and start < hedge.start < end:
            # "27 mindən çox konteyner": between the number and its unit.
            return hedge.one_of(_APPROX)
        if hedge.label.startswith("hedge_after.") and end <= hedge.start <= end + 3:
            word = hedge.one_of(_APPROX)
            # "dollardan çox" is more than that; "5 dollar çox" is so much more, an increment.
            if word == "under" and _RISES_TO.match(document.folded, hedge.start):
                return "exact"
            governed = case in ("ablative", "accusative", "dative") or document.folded.endswith(_GENITIVE, start, end)
            if document.lexicon.language not in TURKIC or governed or word == "about":
                return word
    neared = document.folded.endswith(" к ", 0, start) and _NEARED.search(document.folded, max(start - 60, 0), start)
    return "under" if neared else "exact"


@once
def _hedges(document: Document) -> list[Match]:
    hedges = [*document.family("hedge"), *document.family("hedge_after")]
    told = [term for term in hedges if not _is_than(document, term)]
    return sorted(told, key=lambda term: term.start)


def _is_than(document: Document, hedge: Match) -> bool:
    """Whether "less than" is said of a percentage: "34 percent less than $1.5 million" is so much less."""
    folded = document.folded
    than = folded.endswith(" than", hedge.start, hedge.end)
    return than and bool(_PERCENT_AT_END.search(folded, max(hedge.start - 12, 0), hedge.start))
