"""A link that has a capacity is in use: "its capacity was raised to 5 mln tons", "the port can handle 15 mln"."""

import re

from tradelines.reading.facts.segments.cues import Stage, is_to_come
from tradelines.reading.facts.segments.links import TURKIC, Mention
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.numerals import numerals_of

_IN_FRONT = re.compile(r"(?:\s+of)?\s+(?:the\s+)?(?:[\w-]+\s+){0,1}")
_SUBJECT_GAP = re.compile(r"(?:'s|\s*\([^)\n]{1,12}\))?(?:['-]?\w{0,5})?\s+(?:[\w'-]+\s+){0,3}|,\s+(?:\w+\s+)?")
_TURKIC_GAP = re.compile(r"(?:['-]?\w{0,5})?\s+(?:[\w',.-]+\s+){0,7}")
_STOP = re.compile(r"[.;](?!\d)")
_NEAR, _NEAR_FIGURE = 70, 45


def capacity_stage(document: Document, mention: Mention, until: int) -> Stage | None:
    """That a link is in use, where the sentence tells the capacity it has; a capacity to come tells nothing."""
    if not mention.mode:
        return None
    said = document.family("segcapacity")
    for cue in within(said, mention.end, min(until, mention.end + 2 * _NEAR)):
        gap = _TURKIC_GAP if document.lexicon.language in TURKIC else _SUBJECT_GAP
        if cue.label == "segcapacity.can" and gap.fullmatch(document.folded, mention.end, cue.start):
            return _stage(cue) if _has_figure(document, cue, mention) else None
    for word in within(said, mention.start - _NEAR, min(until, mention.end + _NEAR)):
        if word.label == "segcapacity.word" and _is_of(document, word, mention):
            going = [cue for cue in within(said, max(word.end, mention.end), max(word.end, mention.end) + _NEAR)
                     if cue.label == "segcapacity.raising"]  # fmt: skip
            going += [cue for cue in within(said, word.start - _NEAR_FIGURE, word.start)
                      if cue.label == "segcapacity.raising"]  # fmt: skip
            if going and "." not in document.folded[min(word.start, going[0].end) : max(word.end, going[0].start)]:
                return Stage("under construction", going[0].start, going[0].end)
            raised = [cue for cue in within(said, max(word.end, mention.end), max(word.end, mention.end) + _NEAR)
                      if cue.label == "segcapacity.raised"]  # fmt: skip
            if (
                raised
                and not is_to_come(document, raised[0].start)
                and "." not in document.folded[word.end : raised[0].start]
            ):
                return _stage(raised[0])
    return None


def is_used(document: Document, mention: Mention, since: int, until: int) -> bool:
    """Whether freight is told to have moved over a railway or road, in the past: "по дороге перевезено 2 млн тонн"."""
    if mention.mode not in ("rail", "road"):
        return False
    cues = within(
        document.family("segcapacity"), max(since, mention.start - 2 * _NEAR), min(until, mention.end + 2 * _NEAR)
    )
    return any(
        cue.label == "segcapacity.used"
        and not is_to_come(document, cue.start)
        and not _STOP.search(document.folded, min(cue.end, mention.end), max(cue.start, mention.start))
        for cue in cues
    )


def _is_of(document: Document, word: Match, mention: Mention) -> bool:
    """Whether a word of capacity stands beside the link: "the capacity of X", "X, the capacity of which"."""
    if word.end <= mention.start:
        return bool(_IN_FRONT.fullmatch(document.folded, word.end, mention.start))
    return word.start >= mention.end and bool(_SUBJECT_GAP.fullmatch(document.folded, mention.end, word.start))


def _has_figure(document: Document, cue: Match, mention: Mention) -> bool:
    """Whether a number stands at the words: behind them, in Azerbaijani and Turkish in front."""
    if document.lexicon.language in TURKIC:
        return bool(within(numerals_of(document), mention.end, cue.start))
    return bool(within(numerals_of(document), cue.end, cue.end + _NEAR_FIGURE))


def _stage(cue: Match) -> Stage:
    return Stage("operating", cue.start, cue.end)
