"""States told in a sentence, or a clause, that begins with the works: "Construction will begin in 2027"."""

import re

from tradelines.reading.facts.segments.cues import STARTS, STATUS, VAGUE, Stage, begins_on, cues_in, is_partly, kind_of
from tradelines.reading.facts.segments.due import due_after
from tradelines.reading.facts.segments.links import LINES, TURKIC
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.sentences import Sentence

_WORKS = re.compile(
    r"(?:the\s+)?(?:official\s+)?(?:construction|works?|building|track-laying|ground-?breaking|foundation)\b|строительств|работы\b|прокладк|tikinti|inşaat|çalişmalar|işlər"
)
# A sentence, or what a comma or "and" sets beside it: "its cost is $4 billion, construction is to end in 2030".
_CLAUSE_START = re.compile(r"(?:(?<=[;:,])|\b(?:and|while|whereas|и|а)\b)\s*(?:with\s+)?")
_THE = re.compile(r"(?:the|this|a|an|это|данное)?\s*(?:\w+\s+)?")
_ON_IT = re.compile(r"\s*[\"]?(?:об этом|on this|about this|bu barədə|bu haqda|bu konuda|buna dair)\b")
_NEAR_START = 90


def works_of(document: Document, start: int, end: int, mode: str = "") -> Stage | None:
    """The state in a clause that begins with the works themselves: "Construction will begin in 2027".

    `mode` is that of the link they are on: of a line, such a start is settled.
    """
    for first in (start, *(clause.end() for clause in _CLAUSE_START.finditer(document.folded, start, end))):
        if not _WORKS.match(document.folded, first):
            continue
        for cue in cues_in(document, first, min(end, first + _NEAR_START)):
            begun = kind_of(cue) == "runs" and document.folded.startswith("began", cue.start)
            if begun or kind_of(cue) in ("planned", "building", "begun", "done", "due", "begins"):
                partly = kind_of(cue) == "done" and is_partly(document, cue)
                status = "under construction" if partly or begun else STATUS[kind_of(cue)]
                if mode in LINES and kind_of(cue) in STARTS and begins_on(document, cue.start, cue.end):
                    status = "agreed"
                return Stage(status, cue.start, cue.end, is_vague=kind_of(cue) in VAGUE)
    return None


def agreed_on_it(document: Document, sentence: Sentence) -> Stage | None:
    """The agreement on what the sentence before told: "Об этом договорились", "The agreement was signed in May"."""
    cues = cues_in(document, sentence.start, sentence.end)
    deals = [cue for cue in cues if kind_of(cue) == "agreed"]
    the_deal = (
        len(deals) > 1 and cues[0] is deals[0] and _THE.fullmatch(document.folded, sentence.start, deals[0].start)
    )
    if not the_deal and not _ON_IT.match(document.folded, sentence.start):
        return None
    return next((Stage("agreed", cue.start, cue.end) for cue in cues if kind_of(cue) == "agreed"), None)


def due_apart(document: Document, start: int, end: int) -> str:
    """The year in which works are to end, where no link is named: "Completion is due in 2028", «Сдать ее обещают в»."""
    due = next((cue for cue in cues_in(document, start, end) if kind_of(cue) == "due"), None)
    if due is None:
        return ""
    return due_after(document, start if document.lexicon.language in TURKIC else due.start, end)
