"""The word of state that a noun of works depends on: "work on the line has begun", "a deal on building the line"."""

import re

from tradelines.reading.facts.segments.cues import begins_in, cues_in, kind_of, paces_in
from tradelines.reading.facts.segments.links import TURKIC, Mention
from tradelines.reading.facts.segments.verbs import SUPPOSED
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, within

# "An agreement on the construction of", "соглашение о строительстве": what is agreed is the work itself.
ON_WORK = re.compile(
    r"\s+(?:(?:(?:under|within|as part of)\s+(?:the\s+)?(?:[\w-]+\s+){1,6})?"
    r"to\s+(?:\w+ly\s+)?(?:[\w-]+\s+and\s+)?|(?:for|on|about|regarding|concerning|о|об|на|по)\s+(?:the\s+)?(?:начал\w+\s+)?)"
)
# "The railway's construction will be the subject of the memorandum": what is agreed on.
_SUBJECT_OF = re.compile(r"\b(?:subject|object|focus|topic|covered by|part|предмет\w*|част\w+)\b")
# "Talks on building the line have begun": what has begun are the talks.
_TALKS = re.compile(r"(?:talks|negotiation|consultation|discussion|переговор|консультаци|обсужден)")
_IF = re.compile(r"\b(?:if|could|would|если|бы|əgər|eğer)\b")
OF_THE = re.compile(r"\s+(?:of\s+)?(?:the\s+)?")
BARE_GAP = re.compile(r"\s+(?:[\w'-]+\s+){0,3}")
_PASSIVE_BEFORE = re.compile(r"\b(?:was|were|is|are|been|being)\s(?:\w+\s){0,2}$")
_PASSIVE_END = re.compile(r"(?:л[аоиь]?с[ья]|тся|ен[аоы]?)$")  # "обсуждалось", "рассматривается", "рассмотрено"
# Works that end something: what state they leave depends on their own verb.
ENDS = ("complete", "open", "start", "operate")
# "Construction of the line, with a capacity of 5 million tons a year, is under way": what is told between commas.
_ASIDE = re.compile(
    r"(?:\s+(?:in|at|of|on|near|в|на)\s[^,.;]{1,40})?,\s[^,.;]{3,120},\s(?=(?:is|are|was|were|has|have|had|will|would|should|must|began|started|continues|"
    r"нача|продолж|идет|ведется|заверш|буд|должн|планир)\w*\b)"
)
NEAR_WORK, _NEAR_CUE, _FAR_CUE = 45, 70, 190


def governing(document: Document, mention: Mention, work: Match, since: int, until: int) -> Match | None:
    """The word of state that a noun of work depends on: behind it, or at the head of the sentence."""
    sentence = document.sentence_at(mention.start)
    cues = cues_in(document, sentence.start, sentence.end)
    first, last = min(mention.start, work.start), max(mention.end, work.end)
    turkic = document.lexicon.language in TURKIC
    if turkic and work.label == "segwork.build":
        pace = next(iter(paces_in(document, work.end, work.end + NEAR_WORK)), None)
        if pace is not None and same_clause(document, work.end, pace.start, NEAR_WORK):
            return pace
    deal = next((cue for cue in reversed(cues) if cue.end <= first and kind_of(cue) == "agreed"), None)
    if deal is not None and ON_WORK.fullmatch(document.folded, deal.end, first) and work.start <= mention.start:
        return deal
    talks = next((cue for cue in reversed(cues) if cue.end <= first and _TALKS.match(document.folded, cue.start)), None)
    if talks is not None and not turkic and ON_WORK.fullmatch(document.folded, talks.end, first):
        return talks
    before = [cue for cue in cues if cue.start < first and _may_govern(cue, since)]
    aside = _ASIDE.match(document.folded, last, until) if not turkic else None
    last = aside.end() if aside else last
    # "Work on a railway connecting X to Y is to begin": the ends stand between.
    joined = mention.from_place and within(document.family("segjoin"), last, last + 2)
    room = _FAR_CUE if joined else _NEAR_CUE
    after = next((cue for cue in cues if last <= cue.start < min(until, last + room)), None)
    if after is not None and not _is_of_another(document, after, last, before, first):
        of_deal = kind_of(after) == "agreed" and _SUBJECT_OF.search(document.folded[last : after.start])
        of_talks = kind_of(after) == "talks" and bool(mention.mode) and _is_passive(document, last, after)
        if kind_of(after) not in ("talks", "agreed") or turkic or of_deal or of_talks:
            return after
    inside = next((cue for cue in cues if cue.start <= work.start and work.end <= cue.end), None)
    ahead = [cue for cue in begins_in(document, since, first) if OF_THE.fullmatch(document.folded, cue.end, work.start)]
    if ahead and work.label == "segwork.build":
        return ahead[-1]
    told = _begin_or_pace(document, work, first, last, until) if work.label == "segwork.build" else None
    return told or inside or _in_front(document, work, before, first)


def _is_passive(document: Document, last: int, verb: Match) -> bool:
    """Whether a verb of talks has the works for its subject: "the construction of the line was discussed"."""
    passive = _PASSIVE_BEFORE.search(document.folded[last : verb.start])
    return bool(passive or _PASSIVE_END.search(document.folded[verb.start : verb.end]))


def _in_front(document: Document, work: Match, before: list[Match], first: int) -> Match | None:
    """The nearest word in front; in "X was opened, and all is done to complete Y" the opening is not Y's."""
    if not before:
        return None
    of_end = kind_of(before[-1]) == "done" and work.word in ENDS and before[-1].end <= work.start
    return None if of_end and not OF_THE.fullmatch(document.folded, before[-1].end, first) else before[-1]


def _may_govern(cue: Match, since: int) -> bool:
    """Whether a word in front may tell of the works: what is done or under way only behind any other link."""
    kind = kind_of(cue)
    return kind not in ("runs", "stopped") and (cue.start >= since or kind in ("agreed", "talks", "planned", "study"))


def _is_of_another(document: Document, after: Match, last: int, before: list[Match], first: int) -> bool:
    """Whether a word behind is of another clause: only supposed, or beyond a comma where one stands right before."""
    gap = document.folded[last : after.start]
    if SUPPOSED.search(gap) or re.search(r"[.;]\s", gap):
        return True
    return "," in gap and bool(before) and bool(OF_THE.fullmatch(document.folded, before[-1].end, first))


def _begin_or_pace(document: Document, work: Match, first: int, last: int, until: int) -> Match | None:
    """A start to come behind the works, or in front of them that they go well or badly."""
    begins = begins_in(document, last, min(until, last + _NEAR_CUE))
    if begins:
        return begins[0]
    pace = next((cue for cue in reversed(paces_in(document, first - NEAR_WORK, first)) if cue.end <= first), None)
    if pace is None or _IF.search(document.folded[document.sentence_at(work.start).start : first]):
        return None
    return pace if BARE_GAP.fullmatch(document.folded, pace.end, first) else None


def same_clause(document: Document, start: int, end: int, room: int) -> bool:
    """Whether no comma, stop or long stretch parts two offsets."""
    return end - start <= room and not re.search(r"[.;,]", document.folded[start:end])
