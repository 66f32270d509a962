"""Whether an opening is over or still to come: "after the opening of X", "the opening of X is expected in May"."""

import re

from tradelines.reading.facts.segments.links import TURKIC, Mention
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document

# "After the opening of the line", "açılışından sonra": what was opened then is in use now.
_AFTER = re.compile(r"\b(?:after|since|following|после|со времени|с)\s+(?:the\s+)?(?:\w+\s+){0,2}$")
# "Waiting for the inauguration of", "в преддверии открытия", "açılışına hazırlanıyor": it is not open yet.
_AWAITED = re.compile(
    r"\b(?:wait\w*(?: for)?|await\w*|look\w* forward to|ahead of|prepar\w+ (?:for|to)|before|until|pending|upcoming|"
    r"forthcoming|expect\w*|anticipat\w*|schedul\w+|hop\w+ for|delay\w*|speed\w* up|ожида\w+|жд\w+|накануне|перед|до|"
    r"состоится|состоятся|вскоре|скоро|скор\w+|намечен\w*|запланирован\w*|анонсировал\w*|soon|"
    r"в преддверии|подготовк\w+ к|готовит\w+ к|ускор\w+|отложен\w*)\s+(?:the\s+)?(?:\w+\s+){0,2}$"
)
_AWAITED_BEHIND = re.compile(
    r"\w*\s+(?:[\w'’.-]+\s+){0,3}(?:gözlən|gözləyir|planl|hedefl|amaçl|məqsəd|nəzərdə tut|istəy|olacaq|"
    r"keçiriləcək|olacak|"
    r"yapilacak|düzenlenecek|bekle|hazirla|hazirlaş|əvvəl|önce|qədər|kadar|sürətlən|hizlan|təxirə|ertelen)"
)
_WITH_IT = re.compile(r"\b(?:with|after|following|с|со|после)\s+(?:the\s+)?(?:\w+\s+)?$")
_WILL = re.compile(
    r"[^.;]{0,150}?(?:\b(?:will|would|станет|станут|будет|будут|сможет|смогут|сократит\w*|вырастет|увеличит\w*|позволит|появится)\b"
    r"|(?:acaq|əcək|acak|ecek)(?:d[iı]r|t[iı]r|lar|lər|ler)?\b)"
)
_AFTER_TURKIC = re.compile(r"\w*\s+(?:sonra|bəri|beri)\b")
# "The opening of X is expected in May", "ввод X в эксплуатацию намечен на май".
_TO_COME = re.compile(
    r"[^.;,]{0,45}?\b(?:(?:is|are|was|were|has been|have been)\s+(?:\w+\s+)?"
    r"(?:expected|scheduled|planned|due|set|slated|awaited|postponed|delayed|pending|near|close|on schedule)|"
    r"will (?:take place|be held|happen|follow|be possible)|to take place|approach\w+|"
    r"ожида\w+|намечен\w*|запланирован\w*|планируется|назначен\w*|отложен\w*|перенес[её]н\w*|состоится|состоятся|"
    r"пройд[её]т|предстоит|не за горами)\b"
)


# "The opening of X gets special attention", "prospects for the opening of X": it is spoken of, and not over.
_SPOKEN_OF = re.compile(
    r"[^.;]{0,120}?\b(?:(?:special|particular|close|great|much)\s+(?:attention|importance)|attention|priority|"
    r"on the agenda|"
    r"внимани\w*|приоритет\w*|повестк\w*)\b"
)
_SPEAKS_OF = re.compile(
    r"\b(?:attention (?:is |was )?(?:paid |given )?to|prospects? (?:of|for)|issues? of|questions? of|"
    r"possibility of|importance of|"
    r"need for|внимание|вопрос\w*|перспектив\w*|возможност\w*|важност\w*|необходимост\w*)\s+(?:the\s+)?$"
)
_SPOKEN_BEHIND = re.compile(r"\w*\s+(?:[\w-]+\s+){0,3}(?:diqqət|gündəm|gündəl|gündem|önem|əhəmiyyət|önəm|məsələ)\w*")


def is_spoken_of(document: Document, work: Match, mention: Mention) -> bool:
    """Whether an opening is a matter that gets attention or is talked over, of which nothing says that it is over."""
    if document.lexicon.language in TURKIC:
        return bool(_SPOKEN_BEHIND.match(document.folded, work.end))
    before = document.folded[max(0, work.start - 50) : work.start]
    return bool(_SPEAKS_OF.search(before) or _SPOKEN_OF.match(document.folded, max(work.end, mention.end)))


def is_after(document: Document, work: Match) -> bool:
    """Whether the opening is over: "after the opening of"; not where all that follows from it is still to come."""
    if _has_effect_to_come(document, work):
        return False
    if document.lexicon.language in TURKIC:
        return bool(_AFTER_TURKIC.match(document.folded, work.end))
    return bool(_AFTER.search(document.folded[max(0, work.start - 30) : work.start]))


def is_awaited(document: Document, work: Match, mention: Mention) -> bool:
    """Whether the opening is still to come: "waiting for the inauguration of", "açılışı bekleniyor"."""
    if _has_effect_to_come(document, work):
        return True
    if document.lexicon.language in TURKIC:
        return bool(_AWAITED_BEHIND.match(document.folded, work.end))
    behind = _TO_COME.match(document.folded, max(work.end, mention.end))
    return bool(behind or _AWAITED.search(document.folded[max(0, work.start - 40) : work.start]))


def _has_effect_to_come(document: Document, work: Match) -> bool:
    """Whether what an opening brings is to come: "with the opening of X the way will be shorter"."""
    if document.lexicon.language in TURKIC:
        return bool(_AFTER_TURKIC.match(document.folded, work.end)) and bool(_WILL.match(document.folded, work.end))
    with_it = _WITH_IT.search(document.folded, max(0, work.start - 20), work.start)
    return with_it is not None and bool(_WILL.match(document.folded, work.end))
