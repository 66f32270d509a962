"""How a link stands in its clause: as its subject, or behind a preposition or in a case as a way, means or place."""

import re

from tradelines.reading.facts.segments.links import TURKIC, Mention
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document

PREPOSITIONS = {
    "en": r"(?<![\w-])(?:via|through|along|by|on|over|for|to|from|at|in|with|between|under|within|across|into|about"
    r"|toward|of|after|near)",
    "ru": r"\b(?:по|через|на|в|из|для|о|об|от|до|к|с|со|вдоль|посредством|между|под|при|у)",
}
_TURKIC_CASES = re.compile(r"(?:[dt][aəe](?:n|ki)?|l[aə]|y[li][ae]|n[aəe]|'y?[aəe])$")
_TURKIC_WAY = re.compile(
    r"\s*\)?\s*(?:(?:proje|layih)\w*\s+)?(?:kapsam|çerçeve|çərçivə)\w+\b|\s*\)?\s*(?:ilə|ile|vasitəsilə|üzrə|üzerinden|üzərindən|boyunca|araciliğiyla)\b"
)
_RELATIVE = re.compile(r"\s*,?\s*(?:that|which|котор\w+)\s")
_OF_A_PART = re.compile(
    r"(?:kilomet\w+|km|sections?|parts?|stretch|phase|stage|railroads?|railways?|roads?|(?:the|this)\s+project|километр\w+|км)\s+of\s+(?:[\w'-]+\s+){0,2}$"
)
# "Вторых путей на участке X", "tracks on the X line": what is built is the link's own.
TRACKS = re.compile(
    r"\b(?:путей|пути|полотна|рельсов|рельсы|tracks?|rails?|second line)\s+(?:на|on|of|along|between)\s+"
    r"(?:участк\w+|лини\w+|дорог\w+|the)?(?:\s+section\s+of)?"
)
# "Second tracks are laid on the X section", "rails have been laid along 40 km of X", "cut the ribbon at X".
_TRACKS_HEAD = re.compile(r"\b(?:tracks?|rails?)\s+(?:(?:is|are|was|were|has|have|been|being)\s+)+\w+$|\bribbon$")
_LAID_ALONG = re.compile(
    r"\s+(?:on|along|of|over|between|at)\s+(?:(?:over|about|some|nearly)\s+)?(?:[\d.,]+[\s-]?(?:km|kilomet\w+)\s+of\s+)?"
    r"(?:the\s+)?(?:new\s+)?"
)
_TO_TRACKS = 40
_DREDGING = re.compile(r"\b(?:dredging|дноуглуб)")
# "С 2019 года дорога работает", "by the end of next year the port": the preposition is that of a time.
_TIME = r"years?|months?|quarters?|weeks?|spring|summer|autumn|fall|winter|год\w*|лет|месяц\w*|квартал\w*"
_BARE = re.compile(r"(?:operational|operating|in operation|in service)\b")
_COPULA = re.compile(
    r"\b(?:is|are|was|were|be|been|being|has|have|become|becomes|became|remains?|remained|went|goes|now|already)\s+"
    r"(?:[\w-]+\s+){0,2}$"
)
_APPOSITION = re.compile(r"\s*(?:\([^)\n]{1,20}\))?\s*,?\s*(?:[\w-]+\s+)?")
# "The BTK Railway Data Exchange Agreement": what is signed is no agreement to build it.
_NAMES_A_DEAL = re.compile(
    r"(?:\s+(?!(?:is|are|was|were|will|would|has|have|had|to|under|by|the|an?|and|of|on|for|in|with|after|project|construction|"
    r"building|development|investment|design|financing)\b)[\w-]+){1,3}\s+(?:agreement|memorandum|protocol|treaty|contract)\b"
)
# «На дороге X продолжается реконструкция»: works on it.
_WORKS_GO_ON = re.compile(
    r"(?:продолжа|ид[её]т|идут|вед[уе]тся|начал|стартовал)\w*\s+(?:[а-яё]+\s+)?(?:реконструкц|ремонт|модерниз|строительн)\w*"
)


def is_laid_on(document: Document, verb: Match, gap: str) -> bool:
    """Whether a verb's subject is the tracks of the link, or the ribbon at it; `gap` stands before the link."""
    tracks = _TRACKS_HEAD.search(document.folded, max(0, verb.start - _TO_TRACKS), verb.end)
    return bool(tracks and _LAID_ALONG.fullmatch(gap))


def is_oblique(document: Document, mention: Mention) -> bool:
    """Whether the link stands behind a preposition or in a case that makes it a place or means: it is no subject."""
    if document.lexicon.language in TURKIC:
        return is_way(document, mention)
    preposition = PREPOSITIONS["ru" if document.lexicon.language == "ru" else "en"]
    window = TRACKS.sub("", document.folded[max(0, mention.start - 40) : mention.start])
    if _RELATIVE.match(document.folded, mention.end) or _OF_A_PART.search(window):
        return False
    near = rf"\s+(?:an?\s+)?(?:(?!(?:that|which|an?|{_TIME})\s|\d)[\w'-]+\s+){{0,2}}\"?$"
    return bool(re.search(preposition + near, window))


def is_way(document: Document, mention: Mention) -> bool:
    """Azerbaijani and Turkish: whether the link stands in a case that makes it a way, a means or a place."""
    printed = document.folded[mention.start : mention.end]
    suffix = re.match(r"'\w+", document.folded[mention.end : mention.end + 8])
    oblique = _TURKIC_CASES.search(suffix.group() if suffix else printed)
    return bool(oblique or _TURKIC_WAY.match(document.folded, mention.end))


def names_a_deal(document: Document, mention: Mention) -> bool:
    """Whether a link only stands in the name of an agreement on something else."""
    return bool(_NAMES_A_DEAL.match(document.folded, mention.end))


def works_go_on(document: Document, cue: Match) -> bool:
    """Whether works are told to go on: «продолжается реконструкция»."""
    return bool(_WORKS_GO_ON.match(document.folded, cue.start))


def is_bare(document: Document, cue: Match, mention: Mention) -> bool:
    """Whether "operational" stands without a verb, as what is wished for: "to get the corridor fully operational"."""
    if cue.word != "runs" or not _BARE.match(document.folded, cue.start):
        return False
    gap = document.folded[mention.end : cue.start]
    return not _COPULA.search(gap) and not _APPOSITION.fullmatch(gap)


def deepens(document: Document, mention: Mention) -> bool:
    """Whether what is told of a port is its dredging: when that is over, the port is no more complete than before."""
    return bool(_DREDGING.search(document.folded, max(0, mention.start - _TO_TRACKS), mention.start))
