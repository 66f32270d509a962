"""Later phases of a port that an article speaks of as to come: "the second phase will let the port handle 25 mln t"."""

import re
from collections.abc import Sequence

from tradelines.reading.facts.segments.cues import Stage, cues_in, kind_of
from tradelines.reading.facts.segments.links import Mention
from tradelines.reading.facts.segments.parts import ordinal_part
from tradelines.reading.facts.segments.record import Link
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.terms import labelled

_TO_COME = re.compile(
    r"\b(?:will|would|to be|planned|plans|possible|once|after|later|expected|позволит|даст|будет|будут|планиру\w+|"
    r"после|предусм\w+|намечен\w*|nəzərdə tut\w+|planlaş\w+|planlan\w+|hedef\w*|öngör\w+)\b|\w(?:acaq|əcək|acak|ecek)"
)
_UNDER_WAY = frozenset({"begun", "building", "started", "runs", "done"})


def hear_phases_to_come(document: Document, links: dict[str, Link], mentions: Sequence[Mention]) -> None:
    """Add the later phase of the one port that a sentence, or the text before it, names, where it is to come."""
    for term in labelled(document, "segpart.second", "segpart.third"):
        port = _port_of(document, mentions, term)
        if port is None or any(key.startswith(f"{port.key}/") for key in links):
            continue
        sentence = document.sentence_at(term.start)
        cues = {kind_of(cue) for cue in cues_in(document, sentence.start, sentence.end)}
        awaited = _TO_COME.search(document.folded, sentence.start, sentence.end)
        if awaited and (not cues & _UNDER_WAY or "whendone" in cues):
            part = ordinal_part(port, term)
            stage = Stage("proposed", term.start, term.end, is_vague=True)
            links[part.key] = Link(part, stage=stage, stated_at=part)


def _port_of(document: Document, mentions: Sequence[Mention], term: Match) -> Mention | None:
    """The one port that the sentence names, else the only one named before, of which the sentence speaks."""
    sentence = document.sentence_at(term.start)
    here = within(mentions, sentence.start, sentence.end)
    if any(mention.mode != "port" for mention in here):
        return None
    named = list(here) or [mention for mention in mentions if mention.start < term.start and mention.mode == "port"]
    if len({mention.key for mention in named}) != 1:
        return None
    nouns = within(document.family("segnoun"), sentence.start, sentence.end)
    of_port = bool(here) or any(noun.word == "port" for noun in nouns)
    return named[-1] if of_port else None
