"""Works told by what they are on: "18 of the 29 tunnels of the line are being dug", "xəttdə üç körpü tikilir"."""

import re

from tradelines.reading.facts.segments.cases import is_way
from tradelines.reading.facts.segments.cues import Stage, cues_in, kind_of
from tradelines.reading.facts.segments.links import TURKIC, Mention
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.terms import labelled

# Between the tunnels and their line: "tunnels planned for the", «тоннелей, предусмотренных на».
_OF = re.compile(
    r",?\s+(?:(?:planned|provided|foreseen|envisaged|needed|required|запланированн\w+|предусмотренн\w+)\s+)?"
    r"(?:(?:for|of|on|along|at|для|на|вдоль)\s+)?(?:the\s+|участк\w+\s+|трасс\w+\s+)?"
)
_CLAUSE, _STOP = re.compile(r"[.;:,](?!\d)"), re.compile(r"[.;:](?!\d)")
_UNDER_WAY = ("begun", "building")
_NEAR, _FAR = 45, 90


def structures_of(document: Document, mention: Mention) -> Stage | None:
    """The works on a line, as those on its tunnels, bridges and stations tell them; such as are done tell nothing."""
    if mention.mode not in ("rail", "road") or not document.has("segstructure"):
        return None
    parts = labelled(document, "segstructure.part")
    if document.lexicon.language in TURKIC:
        return _behind(document, mention, parts) if is_way(document, mention) else None
    near = within(parts, mention.start - _NEAR, mention.start)
    if not near or not _OF.fullmatch(document.folded, near[-1].end, mention.start):
        return None
    sentence, part = document.sentence_at(mention.start), near[-1]
    before = cues_in(document, max(sentence.start, part.start - _FAR), part.start)
    told = [cue for cue in before if cue.end <= part.start and not _CLAUSE.search(document.folded, cue.end, part.start)]
    behind = cues_in(document, mention.end, min(sentence.end, mention.end + _NEAR))
    told += [cue for cue in behind[:1] if not _CLAUSE.search(document.folded, mention.end, cue.start)]
    return _under_way(told)


def _behind(document: Document, mention: Mention, parts: list[Match]) -> Stage | None:
    """Azerbaijani and Turkish: "hatta 12 tünelin kazısı sürüyor"."""
    sentence = document.sentence_at(mention.start)
    near = within(parts, mention.end, min(sentence.end, mention.end + _NEAR))
    if not near or _STOP.search(document.folded, mention.end, near[0].start):
        return None
    behind = cues_in(document, near[0].end, min(sentence.end, near[0].end + _FAR))
    return _under_way(
        [cue for cue in behind[:1] if not _STOP.search(document.folded, near[0].end, cue.start)],
    )


def _under_way(cues: list[Match]) -> Stage | None:
    cue = next((cue for cue in reversed(cues) if kind_of(cue) in _UNDER_WAY), None)
    return Stage("under construction", cue.start, cue.end) if cue is not None else None
