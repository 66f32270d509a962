"""A state told of several lines at once: "works go on at five projects: A - B, C - D and E - F"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tradelines.reading.facts.segments.cues import Stage
from tradelines.reading.facts.segments.due import due_near
from tradelines.reading.facts.segments.links import Mention, kind_of
from tradelines.reading.facts.segments.record import Link
from tradelines.reading.facts.segments.stages import stage_of
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.sentences import Sentence
from tradelines.reading.spans.terms import labelled
from tradelines.schema import SegmentStatus

# What comes between a list and the word for what its items are, and what is said of these.
_ARE = re.compile(
    r"[^.;:]{0,60}?\b(?:are|were|as|among|входят|являются|относятся|среди|числе)\s+(?:[\w-]+\s+){0,6}"
    r"|(?:\s*\w*,)?\s+(?:[\w-]+\s+){0,5}"
    r"(?:olan|yer alan|planladiğimiz|planladigimiz|planlanan|süren|eden|edən|tutulan|olunan)\s+"
)
_PROJECTS: tuple[tuple[re.Pattern[str], SegmentStatus], ...] = (
    (
        re.compile(
            r"\b(?:under\s?way|ongoing|in progress|under construction|current|строящ\w+|реализуем\w+|текущ\w+|"
            r"davam edən|icra olunan|tikilən|devam eden|yapimi süren|yürütülen)\b"
        ),
        "under construction",
    ),
    (
        re.compile(
            r"\b(?:planned|proposed|future|upcoming|prospective|планируем\w+|будущ\w+|предстоящ\w+|перспективн\w+|"
            r"planlaşdirilan|nəzərdə tutulan|planlanan|planladiğimiz|öngörülen)\b"
        ),
        "proposed",
    ),
    (re.compile(r"\b(?:completed|finished|завершенн\w+|реализованн\w+|başa çatdirilan|tamamlanan)\b"), "completed"),
)
_BEHIND_HEAD = 45
# What comes between the head of a list and its first item.
# "Two projects will be completed this year: the X railway and the Y hub".
_COLON = re.compile(r"[^.;:]{0,100}:\s*(?:[\w-]+\s+){0,4}")
_OPENS = re.compile(
    _COLON.pattern
    + r"|\s*(?:[:-]|,?\s*(?:including|namely|such as|в том числе|а именно|including the|as|as the)\b)[^.;:]{0,40}"
    r"|\s+(?:[\w-]+\s+){0,3}(?:are|находятся|входят|строятся|являются)\s+(?:the\s+)?(?:(?:линии|участки|дороги)\s+)?"
)


def share_head(document: Document, links: dict[str, Link], said: Sequence[Mention], sentence: Sentence) -> None:
    """Give the lines of a list the state told of its head, in its sentence or in the one before a list "of them"."""
    bare = [links[mention.key] for mention in said if mention.key in links and links[mention.key].stage is None]
    if not bare:
        return
    head = _head_in(document, sentence, said[0].start, _OPENS if len(said) > 1 else _COLON)
    if (
        head is None
        and len(said) > 1
        and within(labelled(document, "segplan.among"), sentence.start, sentence.start + 30)
    ):
        before = document.sentence_at(max(0, sentence.start - 1))
        head = next(iter(_heads(document, before.start, before.end)), None)
    if head is None:
        return
    told = _told_of(document, head, said[0].start)
    if told is None:
        return
    stage, due = told
    for link in bare:
        link.stage, link.stated_at, link.due = stage, link.first, link.due or due


def share_group(document: Document, links: dict[str, Link], said: Sequence[Mention], sentence: Sentence) -> None:
    """Give the links of one noun, of which none has a state, the one told of them all: "the ports of A and B await"."""
    for group in dict.fromkeys(mention.group for mention in said if mention.group):
        members = [mention for mention in said if mention.group == group and mention.key in links]
        if len(members) < 2 or any(links[mention.key].stage for mention in members):
            continue
        first, last = members[0].start, max(mention.end for mention in members)
        others = [mention for mention in said if mention.group != group]
        since = max((other.end for other in others if other.end <= first), default=sentence.start)
        until = min((other.start for other in others if other.start >= last), default=sentence.end)
        stage = stage_of(document, replace(members[0], start=first, end=last), since, until)
        if stage is not None:
            _set_of_all([links[mention.key] for mention in members], stage)


def _set_of_all(links: Sequence[Link], stage: Stage) -> None:
    for link in links:
        if stage.is_upgrade:
            link.rebuilding = link.rebuilding or (stage, link.first)
        else:
            link.stage, link.stated_at = stage, link.first


def share_tail(document: Document, links: dict[str, Link], said: Sequence[Mention], sentence: Sentence) -> None:
    """Give the lines of a list the state of what they are told to be: "X, Y and Z are among the projects under way"."""
    bare = [links[mention.key] for mention in said if mention.key in links and links[mention.key].stage is None]
    if len(said) < 2 or not bare:
        return
    last = max(mention.end for mention in said)
    for head in _heads(document, last, sentence.end)[:1]:
        if not _ARE.fullmatch(document.folded, last, head.start):
            return
        told = [
            (match.start(), Stage(status, match.start(), match.end()))
            for pattern, status in _PROJECTS
            for match in pattern.finditer(document.folded, last, min(sentence.end, head.end + _BEHIND_HEAD))
        ]
        for link in bare if told else ():
            link.stage, link.stated_at = min(told)[1], link.first


def _heads(document: Document, start: int, end: int) -> list[Match]:
    return [noun for noun in (*within(document.family("segmany"), start, end),
                              *within(labelled(document, "segplan.word"), start, end))
            if kind_of(noun) in ("rail", "line", "road", "word")]  # fmt: skip


def _head_in(document: Document, sentence: Sentence, first: int, opens: re.Pattern[str]) -> Match | None:
    """The word for lines or projects that a list follows."""
    heads = _heads(document, sentence.start, first)
    return next((noun for noun in reversed(heads) if opens.fullmatch(document.folded, noun.end, first)), None)


def _told_of(document: Document, head: Match, first: int) -> tuple[Stage, str] | None:
    sentence = document.sentence_at(head.start)
    until = min(sentence.end, first) if sentence.end > first else sentence.end
    plural = Mention(head.start, head.end, "list", "", "line", "rail")
    stage = stage_of(document, plural, sentence.start, until)
    return (stage, due_near(document, stage.start, stage.end, sentence.start, until)) if stage is not None else None
