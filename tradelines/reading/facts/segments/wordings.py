"""States that no single verb tells: "put X into service", traffic resumed, a foundation laid, a study."""

import re

from tradelines.reading.facts.segments.cases import is_oblique, is_way
from tradelines.reading.facts.segments.conjugation import tense_of
from tradelines.reading.facts.segments.cues import (
    Stage,
    begins_on,
    cues_in,
    is_of_the_day,
    is_to_come,
    kind_of,
    was_earlier,
)
from tradelines.reading.facts.segments.links import TURKIC, Mention
from tradelines.reading.facts.segments.structures import structures_of
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.terms import labelled
from tradelines.schema import SegmentStatus

# Grammar: what may stand between the words of the lexicon. An object takes no preposition of its own.
_OBJECT = re.compile(r"\s+(?:(?!(?:in|into|at|on|for|to|and|of|в|на|и)\s)[\w-]+\s+){0,5}")
_ADVERB = re.compile(r"\s+(?:\w+\s+)?")
_ON = re.compile(r"\s+(?:[\w-]+\s+){0,4}(?:on|along|over|via|по|через|на)\s+(?:the\s+)?(?:\w+\s+)?")
_SUFFIXED = re.compile(r"[-']?\w{0,4}\s+(?:\w+\s+){0,2}")
_OF_STUDY = re.compile(
    r"\s+(?:(?:for|of|on|along|into|к|по)\s+)?\"?(?:the\s+|a\s+)?(?:[\w-]+\s+(?:of\s+)?)?(?:[\w-]+\s+)?"
)
_OF_WORK = re.compile(
    r"\)?\s*(?:\([^)\n]{1,12}\)\s*)?(?:(?:for|of|on|into|к|по|на)\s+)?(?:the\s+|a\s+)?(?:project\s+of\s+|проект\w*\s+)?"
)
# "Katılacak", "olacaq": the future of any verb, but not of what somebody says ("katılacağını söyledi").
_TO_COME = re.compile(r"[^.;]*?(?:[ae]c[ae]k|acaq|əcək)\b")
# An infinitive with its ending, or a noun of works: "tikməyə", "inşa etmek için", "genişləndirilməsinə".
_TO_DO = re.compile(
    r"'?\w{0,4}\s+(?:\w+\s+)?\w+(?:m[aə]y[aə]|m[ae]k|m[aə]q|m[ae]y[ae]|m[ae]s[iı]n[aeə]|m[əa]s[iı]n[əa])\s+"
    r"(?:(?:için|üçün|d[ae])\s+)?(?:\w+\s+)?"
)
# Between a link and what it undergoes: adverbs and brackets; between that verb and the works: their adjectives.
_UNDERGONE = re.compile(
    r"(?:\s*\([^)\n]{1,20}\))?\s+(?:(?:is|are|will|be|currently|now|also|still|soon|has|have|been|to|в|также|сейчас)\s+)*"
)
_MADE_OF = re.compile(r"\s+(?:(?:an?|the|its|in|need|of|large-scale|в|на)\s+)*(?:[\w-]+\s+){0,2}")
_UNDERGOES: dict[str, SegmentStatus] = {"needs": "proposed", "goes": "under construction", "went": "completed"}
# "Hat üzerinde veri değişimi anlaşması", "dəmir yolu üzrə tariflər haqqında saziş": of how it is run.
_OF_CARRIAGE = re.compile(
    r"\b(?:mübadilə|değişim|tarif|daşima|taşima|nəqli|yük|veri|məlumat|xidmət|hizmet|tranzit|transit)"
)
_STOP, _CLAUSE = re.compile(r"[.;](?!\d)"), re.compile(r"[.;,]")
_BEFORE, _NEAR, _FAR, _NEXT = 30, 60, 120, 6


def told_otherwise(document: Document, mention: Mention, since: int, until: int) -> Stage | None:
    """The state that a sentence tells of a link in such words; [since, until) is its part that is about the link."""
    if document.lexicon.language in TURKIC:
        return _of_turkic(document, mention, until) or structures_of(document, mention)
    return (
        _put_into(document, mention, until)
        or _undergone(document, mention, until)
        or traffic_on(document, mention, since, until)
        or structures_of(document, mention)
    )


def _put_into(document: Document, mention: Mention, until: int) -> Stage | None:
    """The end of works: "they put the line into service"."""
    into = next(iter(within(labelled(document, "segput.into"), mention.end, until)), None)
    puts = within(labelled(document, "segput.done", "segput.ahead"), mention.start - _BEFORE, mention.start)
    if into is None or not puts or not _ADVERB.fullmatch(document.folded, mention.end, into.start):
        return None
    put = puts[-1]
    if not _OBJECT.fullmatch(document.folded, put.end, mention.start):
        return None
    if put.word == "ahead" or is_to_come(document, put.start):
        return Stage("under construction", into.start, into.end)
    earlier = was_earlier(document, put.start, into.end)
    return Stage("operating" if earlier else "completed", into.start, into.end)


def _undergone(document: Document, mention: Mention, until: int) -> Stage | None:
    """Works that a link has for the object of its verb: "X is undergoing reconstruction", «X ждет модернизация»."""
    if not mention.mode or is_oblique(document, mention):
        return None
    for verb in within(document.family("segundergo"), mention.end, min(until, mention.end + _NEAR)):
        if verb.label == "segundergo.works" or not _UNDERGONE.fullmatch(document.folded, mention.end, verb.start):
            continue
        works = next(iter(within(labelled(document, "segundergo.works"), verb.end, min(until, verb.end + _NEAR))), None)
        if works is not None and _MADE_OF.fullmatch(document.folded, verb.end, works.start):
            return Stage(_UNDERGOES[verb.word], verb.start, works.end, is_upgrade=True)
    return None


def traffic_on(document: Document, mention: Mention, since: int, until: int) -> Stage | None:
    """Use: "trains run again on the line", "движение по дороге возобновлено", "xətt üzrə hərəkət açılıb"."""
    folded, moves = document.folded, labelled(document, "segtraffic.moves")
    turkic = document.lexicon.language in TURKIC
    if turkic and not is_way(document, mention):
        return None
    near = within(moves, max(since, mention.start - _NEAR), mention.start)
    far = within(moves, mention.end, min(until, mention.end + _NEAR))
    if not (far if turkic else near and _ON.fullmatch(folded, near[-1].end, mention.start)):
        return None
    first = far[0].end if turkic else max(since, mention.start - _NEAR)
    for cue in cues_in(document, first, min(until, mention.end + 2 * _NEAR)):
        gap = folded[min(cue.end, mention.end) : max(cue.start, mention.start)]
        begun = kind_of(cue) == "begun" and any(0 < cue.start - move.end < _NEXT for move in (*near, *far))
        told = begun or kind_of(cue) in ("runs", "started", "done", "due")
        if told and not _CLAUSE.search(gap) and not is_to_come(document, cue.start):
            due = kind_of(cue) == "due"
            return Stage("under construction" if due else "operating", cue.start, cue.end, is_vague=due)
    return None


def study_of(document: Document, mention: Mention, since: int) -> Stage | None:
    """What is only thought of: "a feasibility study for the line"; agreed where an agreement is on it."""
    cues = cues_in(document, max(since, mention.start - _FAR), mention.start)
    studies = [cue for cue in cues if kind_of(cue) == "study" and cue.end <= mention.start]
    if not studies or not _OF_STUDY.fullmatch(document.folded, studies[-1].end, mention.start):
        return None
    study = studies[-1]
    agreed = any(
        kind_of(cue) == "agreed" and not _CLAUSE.search(document.folded, cue.end, study.start)
        for cue in cues
        if cue.end <= study.start
    )
    return Stage("agreed" if agreed else "proposed", study.start, study.end)


def study_of_works(document: Document, work: Match, mention: Mention) -> Stage | None:
    """What is only thought of: "a feasibility study for the construction of the line is nearing completion"."""
    cues = cues_in(document, work.start - _FAR, max(work.start, mention.start))
    studies = [cue for cue in cues if kind_of(cue) == "study"]
    if (
        studies
        and studies[-1].start >= work.end
        and _OF_STUDY.fullmatch(document.folded, studies[-1].end, mention.start)
    ):
        return Stage("proposed", studies[-1].start, studies[-1].end)
    if not studies or not _OF_WORK.fullmatch(document.folded, studies[-1].end, work.start):
        return None
    return Stage("proposed", studies[-1].start, studies[-1].end)


def foundation_of(document: Document, mention: Mention, until: int) -> Stage | None:
    """Azerbaijani and Turkish: the foundation laid, the verb far behind: "temeli bugün ... atıldı"."""
    verbs = labelled(document, "segfoundation.verb") if mention.mode else []
    ceremony = within(labelled(document, "segfoundation.ceremony"), mention.end, min(until, mention.end + _NEAR))
    if mention.mode and ceremony and _SUFFIXED.fullmatch(document.folded, mention.end, ceremony[0].start):
        return _of_ceremony(document, ceremony[0])
    for noun in within(labelled(document, "segfoundation.noun"), mention.end, min(until, mention.end + _NEAR)):
        for verb in within(verbs, noun.end, min(until, noun.end + _FAR)):
            tense = tense_of(document, verb)
            apart = _STOP.search(document.folded, noun.end, verb.start)
            if (
                tense in ("future", "past")
                and not apart
                and _SUFFIXED.fullmatch(document.folded, mention.end, noun.start)
            ):
                ahead = tense == "future" and not is_of_the_day(document, noun.start, verb.end)
                if not ahead:
                    return Stage("under construction", verb.start, verb.end)
                settled = begins_on(document, noun.start, verb.end)
                return Stage("agreed" if settled else "proposed", verb.start, verb.end)
    return None


def _of_ceremony(document: Document, ceremony: Match) -> Stage:
    """The ground is broken, unless the ceremony is still to come: "temel atma törenine katılacak"."""
    sentence = document.sentence_at(ceremony.start)
    ahead = _TO_COME.match(document.folded, ceremony.end, min(sentence.end, ceremony.end + _NEAR))
    if ahead is not None and not is_of_the_day(document, sentence.start, sentence.end):
        return Stage("agreed", ceremony.start, ceremony.end)
    return Stage("under construction", ceremony.start, ceremony.end)


def _of_turkic(document: Document, mention: Mention, until: int) -> Stage | None:
    """The verb far behind: "hat için anlaşma imzalandı", "hattın fizibilite çalışmaları"."""
    cues = cues_in(document, mention.end, min(until, mention.end + _FAR))
    deal = _deal_about(document, mention, cues) or _deal_to(document, mention, cues)
    if deal is not None:
        return deal
    study = next((cue for cue in cues if kind_of(cue) == "study"), None)
    if (
        study is not None
        and study.start - mention.end < _NEAR
        and not _STOP.search(document.folded, mention.end, study.start)
    ):
        agreed = any(cue.start > study.end and kind_of(cue) == "agreed" for cue in cues)
        return Stage("agreed" if agreed else "proposed", study.start, study.end)
    return None


def _deal_to(document: Document, mention: Mention, cues: list[Match]) -> Stage | None:
    """What was agreed to be done to a line: "körpünü tikməyə razılıq var", "hattı inşa etmek için anlaştı"."""
    deal = next((cue for cue in cues if kind_of(cue) == "agreed"), None)
    if deal is None or not mention.mode or not _TO_DO.fullmatch(document.folded, mention.end, deal.start):
        return None
    return Stage("agreed", deal.start, deal.end)


def _deal_about(document: Document, mention: Mention, cues: list[Match]) -> Stage | None:
    """What was agreed about a line, or put out to tender: "hat için anlaşma imzalandı", "layihəsi üzrə saziş"."""
    about = next(iter(within(labelled(document, "segabout.word"), mention.end, mention.end + _NEAR)), None)
    if about is None or not _SUFFIXED.fullmatch(document.folded, mention.end, about.start):
        return None
    project = any(
        noun.start < about.start for noun in within(labelled(document, "segnoun.project"), mention.start, about.start)
    )
    if not (mention.mode or project or "/" in mention.key):
        return None
    deal = next((cue for cue in cues if cue.start >= about.end), None)
    if deal is not None and _OF_CARRIAGE.search(document.folded, about.end, deal.start):
        return None
    if deal is not None and kind_of(deal) == "agreed":
        return Stage("agreed", deal.start, deal.end)
    if deal is not None and within(labelled(document, "segtender.word"), deal.start, deal.end):
        return Stage("proposed", deal.start, deal.end)
    return None
