"""Works that no verb of state governs: what a text calls a topic, a wish or a priority, decides, or goes to see.

"The prospects for the construction of X were touched upon", "Россия кредитует строительство X", "tikintisinin
gedişinə baxılıb".
"""

import re

from tradelines.reading.facts.segments.cues import Stage, clause_text, cues_in, kind_of
from tradelines.reading.facts.segments.links import TURKIC, Mention
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, within
from tradelines.schema import SegmentStatus

_STATUS: dict[str, SegmentStatus] = {
    "wished": "proposed", "settled": "agreed", "going": "under construction", "talks": "proposed",
}  # fmt: skip
_STOP = re.compile(r"[.;](?!\d)")
_CLOSE = re.compile(r"[^.;,:]*")
# "How far the construction of X has come", "inspected the construction of X": nothing but such words between.
_BESIDE = re.compile(r"\s+(?:(?:of|the|on|for|with|that|о|об|с|со|за|на|по)\s+)*(?:[\w-]+\s+)?(?:of\s+)?(?:the\s+)?")
_THANKS_TO = re.compile(
    r"\b(?:thanks to|owing to|due to|after|since|following|because of|participat\w+ in|took part in|involved in|"
    r"благодаря|после|с момента|вследствие|участвова\w+ в)\s+(?:the\s+)?(?:\w+\s+)?$"
)
_IF = re.compile(r"\b(?:if|could|would|если|бы|əgər|eğer)\b")
_HAS_LED = re.compile(
    r"[^.;]{0,60}?(?:\b(?:has|have|had|was|were|gave|led|made|became|brought|cost|took)\b|\b(?:позволил|дал|привел|обош|стал|помог)\w*"
    r"|sayəsində|sayesinde|sonra\b|nəticəsində|sonucunda|"
    r"harcandi\w*|harcanmiş\w*|xərclən(?:ib|di)\w*|sərf olun(?:ub|du)\w*|mal ol(?:du|muş)\w*|başa gəl(?:di|ib|miş)\w*)"
)
_NEAR, _NEAR_GOING, _FAR = 60, 40, 200


def topic_of(document: Document, mention: Mention, work: Match) -> Stage | None:
    """The state that works are in by the words nearest to them in their sentence that make them a topic.

    Talk of works leaves their state open, and so does money for them: what is plainly told elsewhere goes before.
    Where a sentence says of works no more than that they are meant, they are proposed.
    """
    sentence = document.sentence_at(work.start)
    first, last = min(mention.start, work.start), max(mention.end, work.end)
    talks = [cue for cue in cues_in(document, sentence.start, sentence.end) if kind_of(cue) == "talks"]
    said = [*within(document.family("segtopic"), sentence.start, sentence.end), *talks]
    told = [word for word in said if _tells(document, word, first, last)]
    if not told:
        quiet = _is_meant(document, mention, first, last)
        return Stage("proposed", work.start, work.end, is_vague=True) if quiet else None
    word = min(told, key=lambda word: max(first - word.end, word.start - last))
    offered = word.word == "settled" and any(
        talk.end <= word.start and _CLOSE.fullmatch(document.folded, talk.end, word.start) for talk in talks
    )  # "Is ready to lend": nothing is settled.
    return Stage(_STATUS["talks" if offered else word.word], word.start, word.end, is_vague=word.word != "going")


def _is_meant(document: Document, mention: Mention, first: int, last: int) -> bool:
    """Whether a sentence tells of works on a line with ends, named, and nothing of their state or their effect.

    "Key among them is the construction of X"; not "thanks to the building of X", nor what is only supposed or asked.
    """
    sentence = document.sentence_at(first)
    if not mention.from_place or document.text[mention.start : mention.end].islower():
        return False
    if cues_in(document, sentence.start, sentence.end) or "?" in document.text[last : sentence.end]:
        return False
    before = document.folded[sentence.start : first]
    return not (_IF.search(before) or _THANKS_TO.search(before) or _HAS_LED.match(document.folded, last))


def _tells(document: Document, word: Match, first: int, last: int) -> bool:
    """Whether a word at the works' side may be about them: talk from afar, money and inspections only from near."""
    if not (word.end <= first or word.start >= last):
        return False
    gap = clause_text(document.folded[word.end : first] if word.end <= first else document.folded[last : word.start])
    if word.word == "going" and document.lexicon.language not in TURKIC:
        return len(gap) <= _NEAR_GOING and bool(_BESIDE.fullmatch(gap) if word.end <= first else _CLOSE.fullmatch(gap))
    if word.word in ("settled", "going"):
        return len(gap) <= _NEAR and bool(_CLOSE.fullmatch(gap))
    return len(gap) <= _FAR and not _STOP.search(gap)
