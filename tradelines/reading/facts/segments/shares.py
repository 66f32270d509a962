"""A share of the works done: "the line is 70 percent ready", "two thirds of the works on it are finished"."""

import re
from itertools import chain

from tradelines.reading.facts.segments.cues import Stage
from tradelines.reading.facts.segments.links import TURKIC, Mention
from tradelines.reading.matching import Spanned
from tradelines.reading.spans.amounts import percents_of
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.terms import labelled

# Between the parts of such a statement stand only words: an ending, "of the works", "has already been".
_WORDS = re.compile(r"[-']?\w{0,4}(?:\s+[\w'-]+){0,6}\s*\)?")
_FEW_WORDS = re.compile(r"(?:\s+[\w'-]+){0,3}\s*(?:-\s*)?")
_OF = re.compile(r"\s+(?:of|on|for|at|in|на|по)?\s*(?:the\s+|an?\s+)?(?:[\w-]+\s+){0,2}")
_PARTITIVE = re.compile(r"\s+(?:of\s+)?(?:the\s+|this\s+)?(?:[\w-]+\s+){0,3}")
# The share of a part that is not told apart from the whole: a comma or full stop ends what the link is told of.
_STOP = re.compile(r"[.;](?!\d)")
_CLAUSE = re.compile(r"[.;,](?!\d)")
_OF_DESIGN = re.compile(r"[-']?\w{0,4}(?:\s+[\w'-]+){0,4}\s+(?:\"|«)?")
_WHOLE = 100
_NEAR, _FAR = 60, 120


def share_of_works(document: Document, mention: Mention, until: int) -> Stage | None:
    """Works under way, as a sentence tells it by their share that is done; [mention, until) is the link's part of it.

    A share of 100 percent tells no works under way, and a share of another thing than works tells nothing.
    """
    if not document.has("segready"):
        return None
    return _share_behind(document, mention, until) or _share_in_front(document, mention)


# "In the second half of 2027", «в первой половине года»: a time, and no share of the works.
_OF_YEAR = re.compile(r"\s+(?:of\s+)?(?:(?:the|this|next)\s+)?(?:year\b|20\d\d|(?:\w+\s+)?год)")
_WHICH_HALF = re.compile(r"\b(?:first|second|latter|перв\w+|втор\w+|birinci|ikinci|ilk|son)\s$")


_TO_WHICH = 12


@once
def _shares(document: Document) -> list[Spanned]:
    """Percentages short of the whole, and shares in words ("two thirds of"), in order."""
    percents = (percent for percent in percents_of(document) if 0 < percent.value < _WHOLE)
    fractions = (
        share
        for share in labelled(document, "segready.fraction")
        if not (
            _OF_YEAR.match(document.folded, share.end)
            or _WHICH_HALF.search(document.folded, max(0, share.start - _TO_WHICH), share.start)
        )
    )
    return sorted(chain(percents, fractions), key=lambda share: share.start)


def _share_behind(document: Document, mention: Mention, until: int) -> Stage | None:
    """Of "the line is 70 percent ready", "hattın yüzde 70'i tamamlandı", "готовность линии составляет 70%"."""
    for share in within(_shares(document), mention.end, min(until, mention.end + _FAR)):
        gap = document.folded[mention.end : share.start]
        if _STOP.search(gap):
            return None
        if _is_of_design(document, mention, share):
            continue
        if _is_ready_behind(document, share, until) or _is_led(document, mention, share):
            return Stage("under construction", share.start, share.end)
    return None


def _is_of_design(document: Document, mention: Mention, share: Spanned) -> bool:
    """Whether it is the share of the design, not of the works: "проектирование X выполнено на 85%"."""
    for study in reversed(within(labelled(document, "segstage.study"), mention.start - _NEAR, share.start)):
        first, last = (study.end, mention.start) if study.start < mention.start else (mention.end, study.start)
        return bool(_OF_DESIGN.fullmatch(document.folded, first, last)) and not re.search(
            r"[,;]", document.folded[max(study.end, mention.end) : share.start]
        )
    return False


def _share_in_front(document: Document, mention: Mention) -> Stage | None:
    """Of "70 percent of the works on the line", "two thirds of the line have been laid"."""
    folded = document.folded
    for share in reversed(within(_shares(document), mention.start - _FAR, mention.start)):
        if share.end > mention.start or _CLAUSE.search(folded, share.end, mention.start):
            return None
        works = within(labelled(document, "segready.works"), share.end, mention.start)
        of_works = works and _OF.fullmatch(folded, works[-1].end, mention.start)
        of_it = _PARTITIVE.fullmatch(folded, share.end, mention.start)
        turkic = document.lexicon.language in TURKIC
        if (of_works and not turkic) or (of_it and _is_ready_behind(document, mention, mention.end + _NEAR)):
            return Stage("under construction", share.start, share.end)
    return None


def _is_ready_behind(document: Document, share: Spanned, until: int) -> bool:
    """Whether a word for done stands behind the share, with only words between."""
    ready = within(labelled(document, "segready.done"), share.end, min(until, share.end + _NEAR))
    return bool(ready) and bool(_WORDS.fullmatch(document.folded, share.end, ready[0].start))


def _is_led(document: Document, mention: Mention, share: Spanned) -> bool:
    """Whether a word that asks for a share leads to it: "progress is 70%", "выполнены на 70%", "işlərin həcmi 70%"."""
    folded = document.folded
    leads = within(labelled(document, "segready.lead", "segready.done"), mention.end, share.start)
    if leads and _FEW_WORDS.fullmatch(folded, leads[-1].end, share.start):
        return True
    reached = within(labelled(document, "segready.reached"), mention.end, share.start)
    if not reached or not _FEW_WORDS.fullmatch(folded, reached[-1].end, share.start):
        return False
    of = within(
        labelled(document, "segready.works", "segready.lead", "segready.done"), mention.start - _NEAR, share.start
    )
    return any(
        work.start >= mention.end or (work.end <= mention.start and _OF.fullmatch(folded, work.end, mention.start))
        for work in of
    )
