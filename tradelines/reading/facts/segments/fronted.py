"""States told round a name: "Launched in 2017, the X railway", a foundation laid for X, a loan given for X."""

import re

from tradelines.reading.facts.segments.cues import STATUS, Stage, attributes_in, cues_in, kind_of, was_earlier
from tradelines.reading.facts.segments.governing import BARE_GAP, NEAR_WORK
from tradelines.reading.facts.segments.links import TURKIC, Mention
from tradelines.reading.facts.segments.spots import spots_of
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, within

# Between an English participle that heads its sentence and the name: a time, a place, a price, then a comma.
_ASIDE = re.compile(r"(?:\s[^.;,]{2,60})?,\s+(?:the\s+|this\s+)?(?:[\w-]+\s+){0,2}")
# A Russian participle agrees with its noun; the time stands between.
_AGREES = re.compile(r"(?:ый|ая|ое|ую|ой|ого|ому|ым|ом|ые|ых)$")
_TIME = re.compile(r"\s+(?:еще\s+)?(?:в|с|к)\s+(?:\w+\s+){0,2}(?:20|19)\d\d\s+(?:году|года|г\.)\s+(?:[\w-]+\s+){0,2}")
# "The foundation of the X railway was laid", "a capsule was laid at the site of a terminal in X".
_FOUNDATION = re.compile(
    r"\b(?:foundations?|foundation stone|cornerstone|first (?:stone|brick|rail|sleeper|pile)|capsule|"
    r"фундамент|первый камень|капсула|первый рельс)\s+(?:of|for|in|at|в|под)\s+(?:the\s+|a\s+)?(?:[\w-]+\s+){0,3}$"
)
_LAID = re.compile(r"[^.;,]{0,40}?\s(?P<ahead>will be|is to be|to be)?\s?(?:laid|placed|buried|заложен\w?|уложен\w?)\b")
_START_OF = re.compile(
    r"\b(?:start|beginning|commencement|launch|начал[оаеу]м?|старт\w?)\s+(?:of\s+)?(?:the\s+)?(?:construction\s+)?$"
)
_LOAN = re.compile(
    r"\b(?:lends?|lent|loans?|credit|contractors?|кредит\w*|займ\w?|за[ей]м|подрядчик\w*)\b(?:[^.;]|\.(?=\d)){0,60}?\s"
    r"(?:for|so that|на|под|для)\s+"
    r"(?:the\s+|a\s+)?(?:[\w-]+\s+){0,2}$"
    r"|\b(?:fund(?:s|ing)|financ(?:e|ing)|money)\s+(?:\w+\s+){0,3}"
    r"(?:secured|approved|allocated|arranged|found|set aside|earmarked)\s+for\s+(?:the\s+)?(?:[\w-]+\s+){0,2}$"
    r"|\b(?:secured?|approved?|allocated?|arranged?)\s+(?:the\s+)?(?:fund(?:s|ing)|financ(?:e|ing))\s+(?:for|of)\s+"
    r"(?:the\s+)?(?:[\w-]+\s+){0,2}$"
    r"|\b(?:выделен|найден|привлечен|утвержден)\w*\s+(?:\w+\s+){0,2}(?:финансирован|средств|деньг)\w+\s+(?:на|для)\s+"
    r"(?:[\w-]+\s+){0,2}$"
)
_LOAN_BEHIND = re.compile(
    r"'?\w{0,4}\s+(?:için|üçün)\s[^.;]{0,60}?\b(?:kredit?|finans|maliyyə)\w*\s+(?:\w+\s+)?"
    r"(?:ver|ayir|sağla|imzala|bul|tap)"
    r"|'?\w{0,4}\s+(?:için|üçün)\s[^.;,]{0,40}?(?:dol+ar|avro|euro|manat|lira|rubl|tenge|təngə)\w*\s+(?:\w+\s+){0,2}"
    r"(?:ayr[iı]l|ayir|tahsis|yönəl)"
)
# «На проект дороги X выделено 900 млн долларов».
_LOAN_RU = re.compile(r"\s+(?:уже\s+|дополнительно\s+)?(?:выделен|выделят|выделил|направят|направлен|привлечен)\w*\b")
_ON_IT = re.compile(r"\bна\s+(?:(?:проект|строительство|реализацию проекта)\s+)?$")
# "Approved the X railway project", «одобрил проект дороги X», "X layihəsini təsdiqləyib": what is approved is settled.
_APPROVED = re.compile(
    r"\b(?:approved|approves|endorsed|greenlit|ratified|одобри\w+|утверди\w+|ратифицирова\w+|утвержден\w*|одобрен\w*|"
    r"согласован\w*)\s+"
    r"(?:the\s+|an?\s+)?(?:(?:final\s+)?(?:project|plan|route|alignment|проект|план|маршрут|"
    r"трасс)\w*\s+(?:(?:of|for|to build)\s+)?)?"
    r"(?:the\s+)?(?:строительств\w+\s+)?"
    r"(?:[\w-]+\s+)?$"
)
_APPROVED_BEHIND = re.compile(
    r"(?:'?\w{0,4}\s+(?:layihə\w*|proje\w*|plani\w*))?\s+(?:\w+\s+)?(?:təsdiq|onayla|bəyən|kabul ed|qəbul ed)\w*"
)
# "The route of the X railway has been approved", «проект дороги X утвержден»: what stands before, and behind.
_PLAN_OF = re.compile(
    r"\b(?:route|alignment|project|plan|маршрут|трасса|проект|план)\s+(?:of\s+|for\s+|строительства\s+)?"
    r"(?:the\s+)?(?:(?:construction|building)\s+of\s+)?(?:the\s+)?(?:[\w-]+\s+)?$"
)
_IS_APPROVED = re.compile(
    r"(?:\s+project)?\s+(?:(?:has|have|was|were|is|are|been|already|finally|now|был[аио]?|уже|окончательно)\s+)*"
    r"(?:approved|agreed(?: on| upon)?|endorsed|coordinated|утвержден\w*|одобрен\w*|согласован\w*)\b"
)
# "Won the tender for X", «тендер на строительство X выиграл», "X ihalesini ... kazandı".
_AWARDED = re.compile(
    r"\b(?:won|wins|awarded)\s+(?:an?\s+)?(?:(?:us)?[$€]?\s?\d[\d.,]*[\s-]?(?:mln|bln|million|billion|mn|bn|m)?[\s-]?"
    r"(?:euros?\s+|dollars?\s+)?)?(?:\s*\w+\s+){0,2}(?:tender|contract|bid)\b|\b(?:тендер|конкурс|подряд|контракт)\w*\s[^.;]{0,80}?"
    r"\b(?:выиграл\w*|достал\w*|победил\w*)|\b(?:выиграл|победил)\w*\s+(?:в\s+)?(?:тендер|конкурс|подряд|контракт)\w*"
    r"|\b(?:tender|ihale)\w*\s[^.;]{0,60}?\b(?:[qk]azan)\w*"
    r"|\b(?:tender|contract)\s+(?:for|to)\s[^.;]{0,100}?\b(?:was|were|has been)\s+(?:won by|awarded to|given to)\b"
)
# "Want the X railway finished by 2027", "mean to have the X railway running by 2030".
_WANT = re.compile(
    r"\b(?:want|would like|(?:mean|plan|hope|intend|aim|expect|wish)\w*\s+to\s+(?:have|see|get))s?\s+"
    r"(?:to\s+(?:have|see)\s+)?"
    r"(?:the\s+)?(?:[\w-]+\s+){0,3}$"
)
_READY = re.compile(
    r"\s+(?:\w+ly\s+)?(?:finished|completed|ready|running|built|operational|opened?|in (?:operation|place|use)|done)\b"
)
# "X noktasında kurulacak yeni demir yolu bağlantısı": what stands inside the name.
_AHEAD = ("planned", "due", "ongoing")
# "İran'a açılan kapı", "Gürcüstana açılan keçid".
_DATIVE = re.compile(r"(?:'?[yn]?[aeə])?\s+")
_NEAR, _FAR, _FAR_BACK, _TO_SPOT = 60, 100, 150, 30


def participle_in_front(document: Document, mention: Mention, cues: list[Match]) -> Stage | None:
    """The state that a participle in front of a link's name tells: what was opened in an earlier year is in use."""
    sentence = document.sentence_at(mention.start)
    cue = next((cue for cue in reversed(cues) if cue.end <= mention.start), None)
    if cue is None or kind_of(cue) not in ("done", "started"):
        return None
    russian = document.lexicon.language == "ru" and _AGREES.search(document.folded, cue.start, cue.end)
    heads = document.lexicon.language == "en" and cue.start - sentence.start <= 1
    gap = _TIME if russian else _ASIDE if heads else None
    if gap is None or not gap.fullmatch(document.folded, cue.end, mention.start):
        return None
    used = kind_of(cue) == "started" or was_earlier(document, cue.start, cue.end)
    return Stage("operating" if used else "completed", cue.start, cue.end)


def attributive(document: Document, mention: Mention, since: int) -> Stage | None:
    """Azerbaijani and Turkish "2017-ci ildə açılmış BTQ": the state as a participle in front of the name."""
    inside = next((cue for cue in attributes_in(document, mention.start, mention.end) if kind_of(cue) in _AHEAD), None)
    if inside is not None:
        return Stage(STATUS[kind_of(inside)], inside.start, inside.end, is_vague=kind_of(inside) == "due")
    for cue in reversed(attributes_in(document, max(since, mention.start - NEAR_WORK), mention.start)):
        if within(document.family("segnoun"), cue.end, mention.start):
            return None  # "İşə düşəcək terminal X dəhlizi üzrə ...": of the terminal it is told.
        if _opens_on(document, cue):
            return None
        if cue.end <= mention.start and BARE_GAP.fullmatch(document.folded, cue.end, mention.start):
            if kind_of(cue) != "attributive":
                return Stage(STATUS[kind_of(cue)], cue.start, cue.end, is_vague=kind_of(cue) == "due")
            earlier = was_earlier(document, cue.start, mention.end, room=2 * _FAR_BACK)
            return Stage("operating" if earlier else "completed", cue.start, cue.end)
    return None


def _opens_on(document: Document, cue: Match) -> bool:
    """Of "Türkiye'nin Gürcistan'a açılan kapısı": where a gate leads to, and not that it was opened."""
    if not document.folded.startswith("açil", cue.start):
        return False
    before = within(spots_of(document), max(0, cue.start - _TO_SPOT), cue.start)
    return bool(before) and bool(_DATIVE.fullmatch(document.folded, before[-1].end, cue.start))


def foundation_laid(document: Document, mention: Mention, until: int) -> Stage | None:
    """English and Russian: works begun, as the foundation laid for a link tells it; a foundation to come is agreed."""
    sentence = document.sentence_at(mention.start)
    head = _FOUNDATION.search(document.folded, max(sentence.start, mention.start - _NEAR), mention.start)
    laid = _LAID.match(document.folded, mention.end, min(until, mention.end + _FAR)) if head else None
    if head is None or laid is None or not mention.mode:
        return None
    return Stage("agreed" if laid["ahead"] else "under construction", head.start(), laid.end())


def is_start_of(document: Document, work: Match) -> bool:
    """Whether works are told by their start: "a capsule marking the start of construction of X was laid"."""
    return bool(_START_OF.search(document.folded, max(0, work.start - _NEAR), work.start))


def paid_for(document: Document, mention: Mention) -> Stage | None:
    """What a loan is given for, or what is approved, is settled: "will lend €1.3 billion for X", «кредит на X»."""
    if mention.mode in ("", "port"):
        return None
    sentence = document.sentence_at(mention.start)
    since = max(sentence.start, mention.start - _FAR)
    if document.lexicon.language in TURKIC:
        paid = _LOAN_BEHIND.match(document.folded, mention.end, sentence.end)
        paid = paid or _APPROVED_BEHIND.match(document.folded, mention.end, sentence.end)
    else:
        paid = _LOAN.search(document.folded, since, mention.start)
        paid = paid or _APPROVED.search(document.folded, since, mention.start)
        if paid is None and _PLAN_OF.search(document.folded, since, mention.start):
            paid = _IS_APPROVED.match(document.folded, mention.end, sentence.end)
    if paid is None and document.lexicon.language == "ru" and _ON_IT.search(document.folded, since, mention.start):
        paid = _LOAN_RU.match(document.folded, mention.end, sentence.end)
    if paid is None or any(kind_of(cue) == "talks" for cue in cues_in(document, sentence.start, sentence.end)):
        return None
    return Stage("agreed", paid.start(), paid.end(), is_vague=True)


def awarded(document: Document, mention: Mention) -> Stage | None:
    """What a tender or contract was won for is settled."""
    sentence = document.sentence_at(mention.start)
    won = _AWARDED.search(document.folded, sentence.start, sentence.end) if mention.mode else None
    return Stage("agreed", won.start(), won.end()) if won is not None else None


def wanted_ready(document: Document, mention: Mention) -> Stage | None:
    """What somebody wants finished is being built: "want the X railway finished by 2027"."""
    sentence = document.sentence_at(mention.start)
    want = _WANT.search(document.folded, max(sentence.start, mention.start - _NEAR), mention.start)
    ready = _READY.match(document.folded, mention.end, sentence.end) if want else None
    return Stage("under construction", ready.start(), ready.end(), is_vague=True) if ready is not None else None
