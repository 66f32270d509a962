"""The state of a link as a sentence claims it: talked of, agreed, being built, finished, in use."""

import re
from dataclasses import replace

from tradelines.reading.facts.segments.awaited import is_after, is_awaited, is_spoken_of
from tradelines.reading.facts.segments.cases import TRACKS
from tradelines.reading.facts.segments.cues import (
    STARTS,
    STATUS,
    VAGUE,
    Stage,
    begins_on,
    cues_in,
    is_partly,
    is_to_come,
    kind_of,
    was_long_ago,
)
from tradelines.reading.facts.segments.fronted import (
    attributive,
    awarded,
    foundation_laid,
    is_start_of,
    paid_for,
    participle_in_front,
    wanted_ready,
)
from tradelines.reading.facts.segments.governing import ENDS, NEAR_WORK, OF_THE, ON_WORK, governing, same_clause
from tradelines.reading.facts.segments.links import LINES, TURKIC, Mention
from tradelines.reading.facts.segments.meant import meant
from tradelines.reading.facts.segments.of_corridors import is_only_named
from tradelines.reading.facts.segments.shares import share_of_works
from tradelines.reading.facts.segments.spots import spots_of
from tradelines.reading.facts.segments.topics import topic_of
from tradelines.reading.facts.segments.verbs import verb_after, verb_before, verb_last
from tradelines.reading.facts.segments.wordings import (
    foundation_of,
    study_of,
    study_of_works,
    told_otherwise,
    traffic_on,
)
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, once, within
from tradelines.schema import SegmentStatus

# Between a work and its object no such word stands: "build two berths in the port" is no building of the port.
_OTHER_OBJECT = re.compile(
    r"[.;,]|\b(?:the|an?|its)\s[^.;,]*\s(?:and|to)\s+(?:\w+\s+)?(?:the|an?|its)\s|\b(?:in|at|on|for|near|via|through|to|by|with|from|в|на|для|по|через)\b"
)
# "The construction in Iran of the X railway", «строительство на территории Ирана железной дороги X».
_IN_LAND = re.compile(r"\s(?:in|on the territory of|across|на территории|в)\s+(?:the\s+)?$")
_LAND_END, _TO_LAND = re.compile(r"\w{0,3}(?:'s)?(?=\s)"), 30
_AGREEMENT = re.compile(r"\s+(?:agreement|deal|contract|document)\b")
# "Announced the completion of", "объявил о завершении": it is over.
_TOLD_OVER = re.compile(
    r"(?:\b(?:announc|celebrat|mark|hail|welcom|report)(?:ed|ing)|объяви\w+ о|отпраздновал\w*|сообщил\w* о)\s+"
    r"(?:the\s+)?(?:successful\s+|full\s+|завершении\s+)?$"
)
# "The completion of the hub in 2025 has changed": what has had its effect is over.
_HAS_DONE = re.compile(r"[^.;,]{0,40}\b(?:has|have|had)\s+(?:[\w-]+\s+)?\w+(?:ed|en|n)\b")
_ONE_SIDE = re.compile(
    r"\b(?:on|from|at) (?:the )?(?:its|their|our|\w+(?:i|ian|ish|ese|an)) side\b|\bс \w+ской стороны|"
    r"\bна \w+ской стороне|\btərəfində\b|\btarafinda\b|\btarafindaki\b"
)
# "Pressed the button to open", "gathered to inaugurate": it was done.
_AT_BUTTON = re.compile(r"\b(?:button|ribbon|ceremony|gathered|assembled)\s+(?:in\s+\w+\s+)?$")
_NEAR_AGREED, _NEAR_BEHIND = 150, 65


def stage_of(document: Document, mention: Mention, since: int, until: int) -> Stage | None:
    """What the sentence says of the state of a link; [since, until) is its part that is about this link."""
    if is_only_named(document, mention):
        return None
    stage = (
        share_of_works(document, mention, until)
        or _said_of(document, mention, since, until)
        or told_otherwise(document, mention, since, until)
        or paid_for(document, mention)
        or meant(document, mention)
    )
    if stage is None or stage.status == "proposed":
        stage = awarded(document, mention) or stage
    # A service is not built: it runs from the day it is opened.
    service = mention.mode == "sea" or mention.noun == "train"
    if stage is None or not service:
        return stage
    runs = stage.status == "completed" or document.folded.startswith("yapiliyor", stage.start)
    return replace(stage, status="operating") if runs else stage


def _said_of(document: Document, mention: Mention, since: int, until: int) -> Stage | None:
    sentence = document.sentence_at(mention.start)
    work = _work_on(document, mention, since, until)
    if work is not None:
        return _of_work(document, mention, work, (since, until))
    cues = cues_in(document, sentence.start, sentence.end)
    if document.lexicon.language in TURKIC:
        told = foundation_of(document, mention, until) or traffic_on(document, mention, since, until)
        if told is not None:
            return told
        last = verb_last(document, mention, cues, until)
        return last if last and not last.is_vague else attributive(document, mention, since) or last
    laid = foundation_laid(document, mention, until) or wanted_ready(document, mention)
    if laid is not None or not cues:
        return laid
    return (
        study_of(document, mention, since)
        or verb_after(document, mention, cues, until)
        or participle_in_front(document, mention, cues)
        or verb_before(document, mention, cues, since)
    )


def _of_work(document: Document, mention: Mention, work: Match, share: tuple[int, int]) -> Stage | None:
    """The state that "construction of", "completion of", "opening of", "electrification of" a link stand in."""
    kind = work.word.partition(".")[0]
    studied = study_of_works(document, work, mention) if kind in ("build", "upgrade") else None
    if studied is not None:
        return studied
    cue = governing(document, mention, work, *share)
    said = kind_of(cue) if cue is not None else ""
    start, end = (cue.start, cue.end) if cue is not None else (work.start, work.end)
    if not mention.mode and "/" not in mention.key and _is_wished(kind, said):
        return None
    if kind in ENDS:
        return _of_ends(document, mention, work, said, (start, end))
    begun = said == "runs" and document.folded.startswith("began", start)
    if kind == "build" and (said == "started" or begun or (said == "done" and is_start_of(document, work))):
        said = "begun"  # "Work on the line began in 2023": not the traffic.
    on_it = ON_WORK.fullmatch(document.folded, end, work.start) or start <= work.start < end
    if kind == "build" and said == "" and is_start_of(document, work) and not is_awaited(document, work, mention):
        return Stage("under construction", work.start, work.end)  # "Attended the launch of construction of X".
    if kind == "build" and said == "agreed" and is_to_come(document, work.start) and not on_it:
        said = "planned"
    topic = _topic_of(document, mention, work, said)
    if topic is not None or cue is None or said in ("stopped", "runs"):
        return topic
    if work.label.endswith(".electrification"):
        return None
    if kind == "develop" and not _is_development(mention, said, start, work):
        return None
    if said == "agreed" and (abs(work.start - start) > _NEAR_AGREED or _is_of_old(document, mention, cue)):
        return None
    line = said in STARTS and mention.mode in LINES
    status = "agreed" if line and begins_on(document, start, end) else STATUS[said]
    if said == "done" and (is_partly(document, cue) or _is_on_one_side(document, mention, cue)):
        status = "under construction"
    return Stage(status, start, end, is_upgrade=kind == "upgrade", is_vague=said in VAGUE)


def _of_ends(document: Document, mention: Mention, work: Match, said: str, told: tuple[int, int]) -> Stage | None:
    """The state in which works leave a link that end something: completion, opening, launch.

    A line whose launch is still to come is being built; a launch of which no more is told says nothing.
    """
    kind = work.word.partition(".")[0]
    if kind == "complete" and _AGREEMENT.match(document.folded, mention.end):
        return None
    if kind == "start" and said == "" and mention.mode and is_after(document, work):
        return Stage("operating", *told)
    if kind == "start" and said not in ("talks", "agreed") and not _is_run(mention):
        if said in ("", "planned", "due") and mention.mode and is_awaited(document, work, mention):
            return Stage("under construction", *told, is_vague=True)
        if said != "planned":
            return None
    status = _of_end(document, work, mention, said, abs(work.start - told[0]) <= _NEAR_AGREED)
    return Stage(status, *told, is_vague=status == "under construction" or said in VAGUE)


def _topic_of(document: Document, mention: Mention, work: Match, said: str) -> Stage | None:
    """The state of works that no word of state governs but one of talks."""
    kind = work.word.partition(".")[0]
    if (
        kind not in ("build", "upgrade")
        or said not in ("", "talks")
        or not mention.mode
        or work.label.endswith(".electrification")
    ):
        return None
    topic = topic_of(document, mention, work)
    return replace(topic, is_upgrade=kind == "upgrade") if topic is not None else None


def _is_on_one_side(document: Document, mention: Mention, done: Match) -> bool:
    """Whether works are over in one of two countries only: "on the Azerbaijani side", "İran tərəfində"."""
    sentence = document.sentence_at(mention.start)
    first = max(sentence.start, min(done.start, mention.start) - NEAR_WORK)
    last = min(sentence.end, max(done.end, mention.end) + NEAR_WORK)
    return bool(_ONE_SIDE.search(document.folded, first, last))


def _is_wished(kind: str, said: str) -> bool:
    """Whether the end of a corridor of many parts is only wished for: "a step in completing it"."""
    return (kind == "complete" and said not in ("done", "planned", "due")) or (kind == "open" and not said)


def _is_of_old(document: Document, mention: Mention, deal: Match) -> bool:
    """Whether a corridor rests on a deal of an earlier year: what it stands on, and no state of works."""
    return not mention.mode and was_long_ago(document, min(deal.start, mention.start), max(deal.end, mention.end))


def _is_run(mention: Mention) -> bool:
    """Whether it is run like a service, so that its launch is its use; "the launch of a railway" may be a hope."""
    return mention.mode in ("sea", "terminal") or mention.noun == "train"


def _of_end(document: Document, work: Match, mention: Mention, said: str, near: bool) -> SegmentStatus:
    """The state of what is completed, opened, launched (a noun: it runs) or "to be opened" (a verb: not yet)."""
    kind = work.word.partition(".")[0]
    if (
        kind == "complete"
        and not is_to_come(document, work.start)
        and _TOLD_OVER.search(document.folded[max(0, work.start - 40) : work.start])
    ):
        return "completed"
    if kind == "complete" and not said and _HAS_DONE.match(document.folded, mention.end):
        return "completed"
    if kind == "complete":
        return "agreed" if said == "agreed" and near else "completed" if said == "done" else "under construction"
    if kind == "open":
        if is_after(document, work):
            return "operating"
        if said in ("planned", "due") or is_awaited(document, work, mention):
            return "under construction"
        spoken_of = said == "talks" or (not said and is_spoken_of(document, work, mention))
        return "proposed" if spoken_of else "completed"
    if said in ("talks", "agreed") or (said == "planned" and kind == "start"):
        return STATUS[said]
    if (
        kind == "operate"
        and said not in ("planned", "due")
        and _AT_BUTTON.search(document.folded, max(0, work.start - _NEAR_BEHIND), work.start)
    ):
        return "completed"
    if kind == "start" and (said == "due" or is_awaited(document, work, mention)):
        return "under construction"
    return "operating" if kind == "start" else "under construction"


def _is_development(mention: Mention, said: str, start: int, work: Match) -> bool:
    """Whether "develop" means works: of a port or terminal, under a contract for just that, or under way."""
    near = said == "building" or (said == "agreed" and abs(work.start - start) <= NEAR_WORK)
    return near and mention.mode in ("port", "terminal")


def _work_on(document: Document, mention: Mention, since: int, until: int) -> Match | None:
    """The noun or verb of work that has the link for its object."""
    if document.lexicon.language in TURKIC:
        return _work_behind(document, mention, until)
    for work in within(document.family("segbehind"), mention.end, min(until, mention.end + 4)):
        if re.fullmatch(r"(?:'s)? ", document.folded[mention.end : work.start]):
            return work
    found: Match | None = None
    for work in reversed(within(_works(document), max(since, mention.start - 2 * NEAR_WORK), mention.start)):
        if found is not None:
            # "To complete the construction of": it is the completion that counts.
            ends = work.label == "segwork.complete" and OF_THE.fullmatch(document.folded, work.end, found.start)
            return work if ends else found
        gap = _without_country(document, work.end, mention.start)
        if work.end <= mention.start and len(gap) <= NEAR_WORK and not _OTHER_OBJECT.search(gap):
            found = work
    return found


def _without_country(document: Document, start: int, end: int) -> str:
    """What stands between a work and its object without the land: «строительство на территории Ирана дороги»."""
    for spot in within(spots_of(document), start, end) if end - start <= 2 * NEAR_WORK else ():
        before = _IN_LAND.search(document.folded, max(start, spot.start - _TO_LAND), spot.start)
        behind = _LAND_END.match(document.folded, spot.end)
        if spot.kind == "country" and before and behind and not document.folded[start : before.start()].strip():
            return TRACKS.sub("", document.folded[start : before.start()] + document.folded[behind.end() : end])
    return TRACKS.sub("", document.folded[start:end])


def _work_behind(document: Document, mention: Mention, until: int) -> Match | None:
    """Azerbaijani and Turkish: the work behind the link; of "tikintisinin başa çatdırılması" the last counts."""
    behind = within(_works(document), mention.end, min(until, mention.end + 2 * NEAR_WORK))
    if not behind or not same_clause(document, mention.end, behind[0].start, _NEAR_BEHIND):
        return None
    ends = len(behind) > 1 and behind[0].label == "segwork.build" and behind[1].word in ENDS
    return behind[1] if ends and same_clause(document, behind[0].end, behind[1].start, NEAR_WORK) else behind[0]


def upgrade_of(document: Document, mention: Mention, since: int, until: int) -> Match | None:
    """The electrification, modernisation or reconstruction that a link stands as the object of."""
    work = _work_on(document, mention, since, until)
    return work if work is not None and work.word.partition(".")[0] == "upgrade" else None


@once
def _works(document: Document) -> list[Match]:
    return [term for term in document.family("segwork") if term.label != "segwork.site"]
