"""The state of a link by its verb: the link as its subject, as its object, and, in az and tr, the verb behind."""

import re

from tradelines.reading.facts.segments.cases import (
    PREPOSITIONS,
    TRACKS,
    deepens,
    is_bare,
    is_laid_on,
    is_oblique,
    is_way,
    names_a_deal,
    works_go_on,
)
from tradelines.reading.facts.segments.cues import (
    STATUS,
    VAGUE,
    Stage,
    clause_text,
    is_ahead,
    is_dated,
    is_partly,
    kind_of,
    was_earlier,
    was_long_ago,
)
from tradelines.reading.facts.segments.links import JOINS, LINES, PROJECT, Mention
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.terms import labelled

_TURKIC_ABOUT = re.compile(r"\s*\)?\s*(?:üçün|için|haqqinda)\b")
_PLAIN_GAP = re.compile(
    r"[^.;,\n]{0,70}|[^.;,\n]{0,25},\s*(?:(?:now|currently|already|still|today|ныне|сейчас|уже|еще)\s+)?|[^.;,\n]{0,40},[^.;,\n]{0,80},[^.;,\n]{0,35}|[^.;,\n]{0,40},\s*(?:(?:on|about|for|of)\s)?(?:which|that|\w*\s?котор\w+)\s[^.;,\n]*(?:,[^.;,\n]{0,25})?"
    r"|[^.;,\n]{0,40}(?:,[^.;,\n]{0,60}){2,3},\s*"
    r"|[^.;,\n]{0,25},\s*(?:where|whose|on which|где|на которо\w+)\s[^.;,\n]{0,50}"
)
# "Строит в Курыке зерновой терминал": the place stands between.
_AT_PLACE = re.compile(
    r"\s+(?:в|на|in|at)\s+(?:(?:порту|городе|the port of)\s+)?[\w-]+\s+(?:an?\s+)?(?:[\w-]+\s+){0,2}"
)
_UNDER_AGREEMENT = re.compile(
    r"(?:by\s+(?:[\w-]+\s+){1,3})?"
    r"\b(?:as per|under|according to|in line with|within)\s+(?:(?:an?|the)\s+)?(?:[\w-]+\s+){0,3}"
    r"(?:agreement|deal|contract|accord)\b"
)
_PERCENT_OF = re.compile(
    r"\s+(?:(?:about|over|more than|nearly)\s+)?\d{1,2}(?:[.,]\d+)?\s*(?:percent|per cent|pct|%)\s+of\s+(?:the\s+)?"
    r"|\s+(?:(?:около|более|свыше|почти)\s+)?\d{1,2}(?:[.,]\d+)?\s*(?:%|процент\w*)\s+(?:\w+\s+){0,2}"
)
# "Has completed 60 km of the line": a piece of it is done.
_KM_OF = re.compile(
    r"\s+(?:(?:about|over|more than|nearly|some|около|более|свыше|почти)\s+)?"
    r"(?:\d[\d.,]*\s+(?:out\s+)?(?:of|из)\s+(?:the\s+|its\s+)?)?\d[\d.,]*[\s-]?(?:km|kilomet\w+|км|километр\w*)\s+"
    r"(?:of\s+(?:the\s+)?|(?:[а-яё]+\s+){0,3})"
)
_UNDER = re.compile(r"\b(?:under|within|part of|framework|в рамках)\b")
_ON = re.compile(
    r"(?:\s+ceremon\w+)?(?:\s+(?:was|were|has been)\s+(?:held|organi[sz]ed))?"
    r"(?:\s+(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)?"
    r"\s+(?:on|of|for|at|along|по|на|над)\s+(?:the\s+)?(?:[\w-]+\s+){0,4}(?:of\s+(?:the\s+)?)?$"
)
# "20 km of the line has been built": a part is done, not the line.
_PIECE_OF = re.compile(
    r"(?:\d\s*(?:km|kilomet\w+)\s+of\s+(?:the|this)|\bfirst\s+(?:\w+\s+)?(?:rails?|tracks?|sleepers|piles?|stones?|"
    r"met(?:er|re)s|kilomet\w+)\s+(?:of|for|on)(?:\s+the)?(?:\s+[\w-]+)?|\bперв\w+\s+(?:\w+\s+)?(?:рельс\w*|камень|сва\w+|метр\w*|километр\w*))\s+$"
)
# "The port's capacity is planned to rise": said of the capacity. A plan "to use the port" is none for the port.
_ITS = re.compile(r"'s\s+(?!own\b)\w")
_AGREED_ON = re.compile(
    r"\s+(?:on|for|about|regarding|concerning|по|о|об)\s+(?:the\s+|a\s+)?(?:проект\w+\s+|project\s+(?:of|for)\s+(?:the\s+)?)?"
    r"(?:(?:\d[\d.,]*[\s-]?(?:km|kilomet\w+)(?:[\s-]long|\s+of)?|new|planned|proposed|нов\w+|планируем\w+)\s+){0,2}"
)
# "What remains to be built in Iran is the X line".
_IS_THE = re.compile(r"\s(?:is|are|remains?)\s+(?:the\s+)?(?:[\w-]+\s+)?$")
# "The corridor rests on an agreement of 2000": what it stands on was agreed, long ago.
_SIGNS = re.compile(r"(?:has |have |had |will )?(?:sign|agreed)|подписал|договорил|условил|соглас")
_RESTS_ON = re.compile(r"\b(?:rests?|based|relies|founded|built|operat\w+|establish\w+)\s+(?:on|under|by)\b")
# Said of the traffic on it: "на участке X открыто движение".
_MOVES = re.compile(r"(?:открыт|открыл|возобновл|возобновил|запущен)\w*\s+(?:\w+\s+)?движени")
# "Hattında çalışmalar sürüyor": works at a place are works on it.
_WORKS_THERE = re.compile(
    r"^'?\w{0,4}\s+(?:[\w-]+\s+){0,6}(?:çalişma\w*|iş|işlər\w*|tikinti|inşaat|rels\w*|ray(?:lar)?)\s+(?:[\w-]+\s+){0,5}"
    r"(?:sür|devam|davam|gedir|apar|yürüt|icra|görül|yekunlaş|tamamlan|başa çat|bit|döşən|döşen)\w*"
)
# Azerbaijani and Turkish: the genitive, and the words for works or parts that it may own.
_GENITIVE, _OWNERS = re.compile(r"'n?[iuü]n\b"), ("in", "un", "ün")
# "Xəttin tamamlanacağını bildirib": the genitive is the subject of what was said.
_THAT_IT_IS = re.compile(r"[ae]c[ae]ğ|əcə[yğ]|[dt][iuü]ğ")
_OF_WORKS = re.compile(
    r"t[əe]mir|tikinti|inşa|iş|çalişma|yapim|onarim|yenile|layihə|proje|bərpa|hissə|kesim|bölüm|etap|mərhələ|aşama|t[əe]m[əe]l|"
    r"ihale|tender|faiz|yüzde|%|km|kilomet|döşe|ray|açil|xətt|hat"
)
# "Opened up a route", "opens the way", "completed its trials": an object behind the verb, and no passive before it.
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|newly|recently|officially|just)\s+(?:[\w-]+\s+){0,2}\w+$|\w+-\w+$"
)
_OBJECT = re.compile(r"\s+(?:up\s+)?(?:an?|the|its|their|his|her|our|new|more|another|access|doors?|up|many|several)\b")
_IF = re.compile(
    r"\b(?:if|once|unless|when|until|till|before|as soon as|by the time|если|как только|когда|после того как|пока|"
    r"прежде чем|до тех пор как)\s+(?:the\s+|this\s+|that\s+)?(?:[\w-]+\s+){0,2}$"
)
SUPPOSED = re.compile(r"\b(?:if|once|unless|when|если|когда)\b")
# "110 kilometrlik xəttin 76 kilometri tamamlanıb": a part is done.
_PIECE_DONE = re.compile(r"\d\s*(?:km|kilomet\w+)[-']?\w*\s+(?:\w+\s+)?$")
_UNDER_WAY, _FEW = re.compile(r"\bunder\s?way$"), re.compile(r"\s*(?:[\w-]+\s+){0,2}")
_WAS = re.compile(r"\b(?:was|were|had|был[аио]?)\b")
_BUILT = re.compile(r"\b(?:built|laid|constructed|построе\w+)$")
_STUDIES = re.compile(
    r"\b(?:stud|negotiat|talk|survey|consult|preparat|design|переговор|изучен|исследован|изыскат)\w*[^.;,]{0,25}$"
)
_TO_USE = re.compile(r"(?:\sto)?\s(?:have|handle|carry|pass|receive|transport|take|reach|serve|process)\b")
_AT = re.compile(
    r"\s+(?:in|at|of|on|в|на)\s+(?:the\s+)?(?:(?:waters?|water area|акватории|порту)\s+(?:of\s+(?:the\s+)?)?)?"
)
_TO_SITE, _TO_PIECE, _NEXT_TO = 70, 40, 2
_NEAR_AFTER, _NEAR_BEFORE, _NEAR_TURKIC = 140, 40, 90


def verb_after(document: Document, mention: Mention, cues: list[Match], until: int) -> Stage | None:
    """The verb whose subject the link is."""
    if _ITS.match(document.folded, mention.end) or names_a_deal(document, mention):
        return None
    oblique = is_oblique(document, mention)
    for cue in cues:
        if mention.end <= cue.start < min(until, mention.end + _NEAR_AFTER):
            gap = clause_text(document.folded[mention.end : cue.start])
            if kind_of(cue) == "begun":
                under_way = _UNDER_WAY.search(document.folded, cue.start, cue.end) or is_project(document, mention)
                if _works_at(document, mention, cue) and _FEW.fullmatch(gap):
                    return Stage("under construction", cue.start, cue.end)
                if oblique and mention.mode in ("rail", "road") and works_go_on(document, cue):
                    return Stage("under construction", cue.start, cue.end)
                if under_way and _FEW.fullmatch(gap) and not oblique:
                    return Stage("under construction", cue.start, cue.end)
                continue
            if kind_of(cue) in ("talks", "gets") or not _PLAIN_GAP.fullmatch(gap) or SUPPOSED.search(gap):
                return None
            if _has_object(document, cue) or is_bare(document, cue, mention):
                return None
            signs = mention.mode in ("port", "terminal") and _SIGNS.match(document.folded, cue.start)
            old = not mention.mode and was_long_ago(document, mention.start, cue.end)
            if kind_of(cue) == "agreed" and (_RESTS_ON.search(gap) or signs or old):
                return None
            site = _works_at(document, mention, cue)
            moves = _MOVES.match(document.folded, cue.start)
            if oblique and not moves and (not site or (kind_of(cue) == "done" and deepens(document, mention))):
                return None
            return _verbal(document, cue, mention)
    return None


def _works_at(document: Document, mention: Mention, cue: Match) -> bool:
    """Whether the words are of works at a port: "dredging at the port is to begin", "in the port dredging goes on"."""
    if mention.mode not in ("port", "terminal"):
        return False
    sites = labelled(document, "segwork.site")
    before = [
        site
        for site in within(sites, mention.start - _TO_SITE, mention.start)
        if not document.folded.endswith("'s ", 0, site.start)  # "The terminal's construction in the port".
    ]
    return bool(within(sites, mention.end, cue.end + _NEXT_TO)) or any(
        _AT.fullmatch(document.folded, site.end, mention.start) for site in before
    )


def verb_before(document: Document, mention: Mention, cues: list[Match], since: int) -> Stage | None:
    """The verb whose object the link is."""
    preposition = PREPOSITIONS["ru" if document.lexicon.language == "ru" else "en"]
    for cue in reversed(cues):
        if since <= cue.start and cue.end <= mention.start:
            gap = TRACKS.sub("", document.folded[cue.end : mention.start])
            near = len(gap) <= _NEAR_BEFORE and not re.search(r"[.;,]", gap)
            if kind_of(cue) == "done" and (_PERCENT_OF.fullmatch(gap) or _KM_OF.fullmatch(gap)):
                return Stage("under construction", cue.start, cue.end)
            runs = kind_of(cue) == "runs" and document.lexicon.language != "ru"
            use = kind_of(cue) == "planned" and document.folded[cue.start : cue.end].endswith(" to")
            works = near and kind_of(cue) in ("begun", "building", "planned") and _works_at(document, mention, cue)
            if works and within(labelled(document, "segwork.site"), cue.end, mention.start):
                return Stage("proposed" if kind_of(cue) == "planned" else "under construction", cue.start, cue.end)
            if not near or runs or use or kind_of(cue) in ("talks", "study"):
                return None
            if kind_of(cue) in ("building", "begun") and _ON.match(gap):
                studied = _STUDIES.search(document.folded[max(0, cue.start - 50) : cue.start])
                return Stage("proposed" if studied else "under construction", cue.start, cue.end)
            if kind_of(cue) == "begun":
                phase = "/" in mention.key and gap.strip() in ("", "the", "its")
                return Stage("under construction", cue.start, cue.end) if phase else None
            agreed = kind_of(cue) == "agreed"
            if agreed and _UNDER.search(gap):
                return None  # "An agreement under the North-South project": not on it.
            if agreed and mention.noun not in ("corridor", "it") and not _AGREED_ON.fullmatch(gap):
                return None
            at_place = mention.mode == "terminal" and _AT_PLACE.fullmatch(gap)
            plain = (
                agreed
                or at_place
                or mention.noun == "it"
                or _IS_THE.search(gap)
                or is_laid_on(document, cue, gap)
                or not re.search(preposition + r"\b(?!-)", gap)
            )
            return _verbal(document, cue, mention) if plain else None
    return None


def verb_last(document: Document, mention: Mention, cues: list[Match], until: int) -> Stage | None:
    """Azerbaijani and Turkish: the verb behind, unless the link stands in a case that makes it a means or a place."""
    way = is_way(document, mention)
    if _TURKIC_ABOUT.match(document.folded, mention.end):
        return None
    for cue in cues:
        if mention.end <= cue.start < min(until, mention.end + _NEAR_TURKIC):
            said_of_it = kind_of(cue) not in ("talks", "agreed", "begun", "study")
            if way and not _WORKS_THERE.search(document.folded[mention.end : cue.end]):
                return None
            if kind_of(cue) == "begun" and way and _WORKS_THERE.search(document.folded[mention.end : cue.end]):
                return Stage("under construction", cue.start, cue.end)
            if not said_of_it or re.search(r"[.;]", clause_text(document.folded[mention.end : cue.start])):
                return None
            if within(labelled(document, *JOINS), mention.end, cue.start):
                return None
            if _is_owner(document, mention, cue):
                return None
            if kind_of(cue) == "done" and _PIECE_DONE.search(document.folded[mention.end : cue.start]):
                return Stage("under construction", cue.start, cue.end)
            return _verbal(document, cue, mention)
    return None


def _has_object(document: Document, cue: Match) -> bool:
    """Whether an English verb has an object, so that its subject is not what was opened: "the port opened a route"."""
    if kind_of(cue) not in ("done", "started") or document.lexicon.language != "en":
        return False
    passive = _PASSIVE.search(document.folded[max(0, cue.start - 25) : cue.end])
    return not passive and bool(_OBJECT.match(document.folded, cue.end))


def _is_owner(document: Document, mention: Mention, cue: Match) -> bool:
    """Of "the corridor's capacity is to grow": the link stands in the genitive, and its owner's works are not told."""
    suffixed = document.folded.startswith("'", mention.end)
    owner = (
        _GENITIVE.match(document.folded, mention.end)
        if suffixed
        else document.folded.endswith(_OWNERS, mention.start, mention.end)
    )
    if _THAT_IT_IS.search(document.folded, cue.start, cue.end):
        return False
    return bool(owner) and not _OF_WORKS.search(document.folded, mention.end, cue.end)


def _verbal(document: Document, cue: Match, mention: Mention) -> Stage | None:
    kind = kind_of(cue)
    if kind == "planned" and _TO_USE.match(document.folded, cue.end):
        return None  # "Is planned to have a capacity of": what it will do, and no state of works.
    vague = not mention.mode and "develop" in document.folded[cue.start : cue.end]
    if kind == "stopped" or vague:
        return None
    if kind == "done" and _BUILT.search(document.folded, cue.start, cue.end) and _is_supposed(document, mention, cue):
        return None  # "When the line is built": it may not be begun.
    begun = kind == "runs" and document.folded.startswith("began", cue.start) and is_project(document, mention)
    status = "under construction" if begun else STATUS[kind]
    if kind == "whendone" and is_dated(document, cue.start, cue.end):
        status = "under construction"  # "Once it is ready in 2030": it is being built.
    if kind == "planned" and mention.mode in LINES and "launched" in document.folded[cue.start : cue.end]:
        status = "proposed" if is_project(document, mention) else "under construction"  # A line that is to open.
    if kind == "planned" and _UNDER_AGREEMENT.match(document.folded, cue.end + 1):
        status = "agreed"
    if kind in ("done", "started", "runs") and (_is_not_yet(document, cue, mention) or is_partly(document, cue)):
        status = "under construction"
    elif kind == "done" and was_earlier(document, min(cue.start, mention.start), max(cue.end, mention.end)):
        status = "operating"
    return Stage(status, cue.start, cue.end, is_vague=kind in VAGUE)


def _is_not_yet(document: Document, cue: Match, mention: Mention) -> bool:
    """Whether the end is to come, a piece only is done, or a project was launched, which is its beginning."""
    launched = is_project(document, mention) and "launch" in document.folded[cue.start : cue.end]
    piece = _PIECE_OF.search(document.folded[max(0, mention.start - _TO_PIECE) : mention.start])
    return is_ahead(document, cue) or launched or bool(piece) or _is_supposed(document, mention, cue)


def is_project(document: Document, mention: Mention) -> bool:
    """Whether the words are of the project, whose beginning is that of the works."""
    return mention.noun == PROJECT or document.folded.endswith(" project", 0, mention.end)


def _is_supposed(document: Document, mention: Mention, cue: Match) -> bool:
    """Whether the clause only supposes what it tells: "once the line is opened"; "when it was opened" tells a fact."""
    if_ = _IF.search(document.folded[max(0, mention.start - 40) : mention.start])
    return bool(if_) and not _WAS.search(document.folded, mention.end, cue.end)
