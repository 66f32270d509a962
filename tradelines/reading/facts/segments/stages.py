"""The state of a link as a sentence claims it: talked of, agreed, being built, finished, in use."""

import re
from dataclasses import dataclass

from tradelines.reading.facts.segments.links import TURKIC, Mention
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import Percent, percents_of
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.sentences import Sentence
from tradelines.schema import SegmentStatus

_STATUS: dict[str, SegmentStatus] = {
    "talks": "proposed", "planned": "proposed", "agreed": "agreed", "begun": "under construction",
    "building": "under construction", "done": "completed", "runs": "operating",
}  # fmt: skip
_PREPOSITIONS = {
    "en": r"\b(?:via|through|along|by|on|over|for|to|from|at|in|with|between|under|within|across|into|about|toward|of)",
    "ru": r"\b(?:по|через|на|в|из|для|о|об|от|к|с|со|вдоль|посредством)",
}
_TURKIC_CASES = re.compile(r"(?:[dt][aəe]n?|l[aə]|y[li][ae])$")
_TURKIC_BEHIND = re.compile(
    r"\s*\)?\s*(?:ilə|ile|vasitəsilə|üzrə|üzerinden|üzərindən|boyunca|araciliğiyla|üçün|için|haqqinda)\b"
)
_PLAIN_GAP = re.compile(
    r"[^.;,\n]{0,70}|[^.;,\n]{0,25},\s*|[^.;,\n]{0,20},[^.;,\n]{0,80},[^.;,\n]{0,15}|[^.;,\n]{0,20},\s*(?:which|that|\w*\s?котор\w+)\s[^.;,\n]*(?:,[^.;,\n]{0,25})?"
)
# Between a work and its object no such word stands: "build two berths in the port" is no building of the port.
_OTHER_OBJECT = re.compile(r"[.;,]|\b(?:in|at|on|for|near|via|through|to|by|with|from|в|на|для|по|через)\b")
_RELATIVE = re.compile(r"\s*,?\s*(?:that|which|котор\w+)\s")
_OF_A_PART = re.compile(
    r"(?:kilomet\w+|km|sections?|parts?|stretch|phase|stage|railroads?|railways?|roads?|километр\w+|км)\s+of\s+(?:[\w'-]+\s+){0,2}$"
)
_UNDER_AGREEMENT = re.compile(
    r"\b(?:as per|under|according to|in line with|within)\s+(?:(?:an?|the)\s+)?(?:[\w-]+\s+){0,3}"
    r"(?:agreement|deal|contract|accord)\b"
)
_PERCENT_OF = re.compile(r"\s+\d{1,2}(?:[.,]\d+)?\s*(?:percent|per cent|pct|%)\s+of\s+(?:the\s+)?")
_SHARE_GAP = re.compile(
    r"^\s*(?:на\s*|by\s*|'?\w{0,3}\s*|complete\w*\s*|of the (?:works?|project)\s+(?:is|was|has been|are)\s*|i\s*)?$"
)
_ON = re.compile(r"\s+(?:on|of|for)\s+(?:the\s+)?(?:[\w-]+\s+){0,3}(?:of\s+(?:the\s+)?)?$")
_WORKS = re.compile(
    r"(?:the\s+)?(?:construction|works?|building|track-laying)\b|строительств|работы\b|прокладк|tikinti|inşaat|çalişmalar|işlər"
)
_ON_A_DAY = re.compile(
    r"\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tomorrow|сегодня|завтра|bu gün|bugün|sabah)\b"
)
_ON_IT = re.compile(r"\s*[\"]?(?:об этом|on this|about this|bu barədə|bu haqda|bu konuda|buna dair)\b")
_FUTURE = re.compile(
    r"\b(?:will|would|to|should|must|shall|expected|planned|scheduled|будет|будут|должн\w+|планируется)\s+(?:\w+\s+){0,3}$"
)
_EARLIER = re.compile(
    r"\blast year\b|\byears? ago\b|\bв прошлом году\b|\b(?:год|года|лет) назад\b|\bötən il\b|\bkeçən il\b|\bil əvvəl\b|"
    r"\bgeçen yil\b|\byil önce\b"
)
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d)")
_NEAR_WORK, _NEAR_VERB_AFTER, _NEAR_VERB_BEFORE, _NEAR_TURKIC = 45, 140, 35, 90
_NEAR_CUE = 70
_NEAR_AGREED = 150


@dataclass(frozen=True, slots=True)
class Stage:
    """A state and the words that say it; of a rebuilding, it is the link's only where nothing else is said."""

    status: SegmentStatus
    start: int
    end: int
    is_upgrade: bool = False


def stage_of(document: Document, mention: Mention, since: int, until: int) -> Stage | None:
    """What the sentence says of the state of a link; [since, until) is its part that is about this link."""
    sentence = document.sentence_at(mention.start)
    cues = _cues(document, sentence.start, sentence.end)
    if not cues:
        return None
    work = _work_on(document, mention, since, until)
    if work is not None:
        return _of_work(document, mention, work, until)
    if document.lexicon.language in TURKIC:
        return _verb_last(document, mention, cues, until)
    return _verb_after(document, mention, cues, until) or _verb_before(document, mention, cues, since)


def _of_work(document: Document, mention: Mention, work: Match, until: int) -> Stage | None:
    """The state that "construction of", "completion of", "opening of", "electrification of" a link stand in."""
    kind = work.label.split(".")[1]
    cue = _governing(document, mention, work, until)
    said = _kind(cue) if cue is not None else ""
    start, end = (cue.start, cue.end) if cue is not None else (work.start, work.end)
    if kind == "complete":
        return Stage("completed" if said == "done" else "under construction", start, end)
    if kind == "open":
        return Stage(
            "proposed" if said == "talks" else "under construction" if said == "planned" else "completed", start, end
        )
    if kind == "build" and said == "agreed" and _FUTURE.search(document.folded[max(0, work.start - 30) : work.start]):
        said = "planned"
    if cue is None or said in ("stopped", "runs"):
        return None
    if kind == "upgrade" and work.label.endswith(".electrification"):
        return None
    if kind == "develop" and not _is_development(mention, said, start, work):
        return None
    if said == "agreed" and abs(work.start - start) > _NEAR_AGREED:
        return None
    status = _STATUS[said]
    if said == "done" and _is_partly(document, cue):
        status = "under construction"
    return Stage(status, start, end, is_upgrade=kind == "upgrade")


def _is_development(mention: Mention, said: str, start: int, work: Match) -> bool:
    """Whether "develop" means works: of a port or terminal, under a contract for just that, or under way."""
    near = said == "building" or (said == "agreed" and abs(work.start - start) <= _NEAR_WORK)
    return near and mention.mode in ("port", "terminal")


def _governing(document: Document, mention: Mention, work: Match, until: int) -> Match | None:
    """The word of state that a noun of work depends on: behind it, or at the head of the sentence."""
    sentence = document.sentence_at(mention.start)
    cues = _cues(document, sentence.start, sentence.end)
    last = max(mention.end, work.end)
    after = next((cue for cue in cues if last <= cue.start < min(until, last + _NEAR_CUE)), None)
    if after is not None and (_kind(after) not in ("talks", "agreed") or document.lexicon.language in TURKIC):
        return after
    first = min(mention.start, work.start)
    inside = next((cue for cue in cues if cue.start <= work.start and work.end <= cue.end), None)
    before = [cue for cue in cues if cue.start < first and _kind(cue) not in ("runs", "stopped")]
    return inside or (before[-1] if before else None)


def _work_on(document: Document, mention: Mention, since: int, until: int) -> Match | None:
    """The noun or verb of work that has the link for its object."""
    if document.lexicon.language in TURKIC:
        found = within(_works(document), mention.end, min(until, mention.end + _NEAR_WORK))
        return found[0] if found and not re.search(r"[.;,]", document.folded[mention.end : found[0].start]) else None
    for work in reversed(within(_works(document), max(since, mention.start - 2 * _NEAR_WORK), mention.start)):
        gap = document.folded[work.end : mention.start]
        if work.end <= mention.start and len(gap) <= _NEAR_WORK and not _OTHER_OBJECT.search(gap):
            return work
    return None


def upgrade_of(document: Document, mention: Mention, since: int, until: int) -> Match | None:
    """The electrification, modernisation or reconstruction that a link stands as the object of."""
    work = _work_on(document, mention, since, until)
    return work if work is not None and work.label.startswith("segwork.upgrade.") else None


def _verb_after(document: Document, mention: Mention, cues: list[Match], until: int) -> Stage | None:
    """The verb whose subject the link is."""
    oblique = _is_oblique(document, mention)
    for cue in cues:
        if mention.end <= cue.start < min(until, mention.end + _NEAR_VERB_AFTER):
            gap = document.folded[mention.end : cue.start]
            if _kind(cue) == "begun":
                continue
            if _kind(cue) == "talks" or not _PLAIN_GAP.fullmatch(gap):
                return None
            site = within(_sites(document), mention.end, cue.start)
            if oblique and not (site and mention.mode in ("port", "terminal")):
                return None
            return _verbal(document, cue, mention)
    return None


def _verb_before(document: Document, mention: Mention, cues: list[Match], since: int) -> Stage | None:
    """The verb whose object the link is."""
    preposition = _PREPOSITIONS["ru" if document.lexicon.language == "ru" else "en"]
    for cue in reversed(cues):
        if since <= cue.start and cue.end <= mention.start:
            gap = document.folded[cue.end : mention.start]
            near = len(gap) <= _NEAR_VERB_BEFORE and not re.search(r"[.;,]", gap)
            if _kind(cue) == "done" and _PERCENT_OF.fullmatch(gap):
                return Stage("under construction", cue.start, cue.end)
            if not near or _kind(cue) in ("talks", "runs"):
                return None
            if _kind(cue) in ("building", "begun") and _ON.match(gap):
                return Stage("under construction", cue.start, cue.end)
            if _kind(cue) == "begun":
                return None
            agreed = _kind(cue) == "agreed"
            if agreed and mention.noun not in ("corridor", "it"):
                return None
            plain = agreed or mention.noun == "it" or not re.search(preposition, gap)
            return _verbal(document, cue, mention) if plain else None
    return None


def _verb_last(document: Document, mention: Mention, cues: list[Match], until: int) -> Stage | None:
    """Azerbaijani and Turkish: the verb behind, unless the link stands in a case that makes it a means or a place."""
    printed = document.folded[mention.start : mention.end]
    suffix = re.match(r"'\w+", document.folded[mention.end : mention.end + 8])
    if _TURKIC_CASES.search(suffix.group() if suffix else printed) or _TURKIC_BEHIND.match(
        document.folded, mention.end
    ):
        return None
    for cue in cues:
        if mention.end <= cue.start < min(until, mention.end + _NEAR_TURKIC):
            said_of_it = _kind(cue) not in ("talks", "agreed", "begun")
            if not said_of_it or re.search(r"[.;]", document.folded[mention.end : cue.start]):
                return None
            if within(document.family("segjoin"), mention.end, cue.start):
                return None
            return _verbal(document, cue, mention)
    return None


def _verbal(document: Document, cue: Match, mention: Mention) -> Stage | None:
    kind = _kind(cue)
    if kind == "stopped":
        return None
    status = _STATUS[kind]
    if kind == "planned" and _UNDER_AGREEMENT.match(document.folded, cue.end + 1):
        status = "agreed"
    if kind in ("done", "runs") and (_is_ahead(document, cue) or _is_partly(document, cue)):
        status = "under construction"
    elif kind == "done" and _was_earlier(document, min(cue.start, mention.start), max(cue.end, mention.end)):
        status = "operating"
    return Stage(status, cue.start, cue.end)


def _is_ahead(document: Document, cue: Match) -> bool:
    """Whether the words are about the future; an opening on a named day is as good as done."""
    to_come = _FUTURE.search(document.folded[max(0, cue.start - 40) : cue.start])
    return bool(to_come) and not _ON_A_DAY.search(document.folded[cue.end : cue.end + 40])


def _is_partly(document: Document, cue: Match) -> bool:
    """Whether a share of the works is done: "95 percent completed", "завершено на 95%"."""
    near = within(percents_of(document), cue.start - 40, cue.end + 15)
    return any(percent.value < 100 and _SHARE_GAP.search(_between(document, cue, percent)) for percent in near)


def _between(document: Document, cue: Match, percent: Percent) -> str:
    return document.folded[min(cue.end, percent.end) : max(cue.start, percent.start)]


def works_of(document: Document, sentence: Sentence) -> Stage | None:
    """The state in a sentence that begins with the works themselves: "Construction will begin in 2027"."""
    if not _WORKS.match(document.folded, sentence.start):
        return None
    for cue in _cues(document, sentence.start, min(sentence.end, sentence.start + _NEAR_TURKIC)):
        if _kind(cue) in ("planned", "building", "begun", "done"):
            partly = _kind(cue) == "done" and _is_partly(document, cue)
            return Stage("under construction" if partly else _STATUS[_kind(cue)], cue.start, cue.end)
    return None


def _was_earlier(document: Document, start: int, end: int) -> bool:
    """Whether the sentence puts the end of the works in an earlier year than that of publication."""
    sentence = document.sentence_at(start)
    stretch = document.folded[max(sentence.start, start - 60) : min(sentence.end, end + 60)]
    if _EARLIER.search(stretch):
        return True
    article = document.article
    published = str(article.published or article.published_partial)[:4]
    years = _YEAR.findall(stretch)
    return bool(years) and published.isdigit() and max(years) < published


def _is_oblique(document: Document, mention: Mention) -> bool:
    """Whether the link stands behind a preposition, so that it is no subject."""
    preposition = _PREPOSITIONS["ru" if document.lexicon.language == "ru" else "en"]
    window = document.folded[max(0, mention.start - 40) : mention.start]
    if _RELATIVE.match(document.folded, mention.end) or _OF_A_PART.search(window):
        return False
    return bool(re.search(preposition + r"\s+(?:(?!(?:that|which)\s)[\w'-]+\s+){0,2}\"?$", window))


def agreed_on_it(document: Document, sentence: Sentence) -> Stage | None:
    """The agreement in a sentence that begins "Об этом договорились": on what the sentence before it told."""
    if not _ON_IT.match(document.folded, sentence.start):
        return None
    cues = _cues(document, sentence.start, sentence.end)
    return next((Stage("agreed", cue.start, cue.end) for cue in cues if _kind(cue) == "agreed"), None)


def _kind(cue: Match) -> str:
    return cue.label.partition(".")[2]


def _cues(document: Document, start: int, end: int) -> list[Match]:
    return list(within(document.family("segstage"), start, end))


@once
def _works(document: Document) -> list[Match]:
    return [term for term in document.family("segwork") if term.label != "segwork.site"]


@once
def _sites(document: Document) -> list[Match]:
    return [term for term in document.family("segwork") if term.label == "segwork.site"]
