"""Meetings that may be, are wished for, asked for or hoped for, or were many: nothing that took place or is settled."""

import re

from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.matching import begins_word
from tradelines.reading.spans.document import Document

# In small letters: "May" is a month.
_MAY = re.compile(r"\b(?:may|might|could|can|should)\s(?:\w+\s)?$")
# "talks may take place as early as in May", "a meeting did not take place".
_MAY_BE = re.compile(
    r" (?:may|might|could|can|should) (?:also |well )?(?:be held|take place|resume|start|happen|follow)\b"
    r"|(?: [\w.,'’-]+){0,14}? (?:did not|didn't|never|failed to|has not|have not|had not) (?:take|taken|took) place\b"
)
# "is ready to visit", "an invitation to hold talks": nothing that took place or is settled.
_READY = (
    "ready", "readiness", r"willing\w*", "eager", r"invit\w+", "hop(?:e|es|ed|ing)", r"wish\w*", "wants?", "wanted",
    r"urg\w+", r"propos\w+", r"offer\w*", "unable", "able", r"fail(?:s|ed)?", r"call\w* (?:for|on)",
)  # fmt: skip
_READINESS = (
    "willingness", "readiness", "interest", "desire", "possibility", "chance", "prospects?", "ideas?", "proposals?",
    "requests?", "calls?", "called", "calling", "offers?", "hopes?", "need", "demand", "invitations?", "preparations?",
    "conditions?",
)  # fmt: skip
_FOR_IT = r" (?:for|of|about) (?:(?:a|an|any|such|the|holding|another|further|more|direct|possible) )*(?:[\w-]+ )?$"
_READINESS_RUSSIAN = r"готовност\w+", r"предложени\w+", r"возможност\w+", r"необходимост\w+", r"желани\w+"
_TO_HOLD = r"\b[^.;:]{0,40}\bto (?:hold|host|organi[sz]e|convene|arrange) (?:(?:a|an|the|such) )?(?:[\w-]+ ){0,2}$"
_WISH = re.compile(
    begins_word(
        *(word + _TO_HOLD for word in ("initiative", r"propos\w+", "readiness", "offer", r"invit\w+", "willingness")),
        *(word + r"\b[^.;:]{0,60}\bto\s(?:also\s)?$" for word in _READY),
        *(word + _FOR_IT for word in _READINESS),
        *(word + r" (?:[\w-]+ ){0,5}$" for word in _READINESS_RUSSIAN),
    )
)
# "пригласил президента посетить Астану": an infinitive, and nothing settled.
_WISH_RUSSIAN = re.compile(
    r"\b(?:пригла[сш]\w+|предл[оа]\w+|готов\w*|хот\w+|хоч\w+|мог\w*|может|призва\w+|попроси\w+|наде\w+|рассчитыва\w+)\b[^.;:]{0,90}$"
)
# "invited A to Baku to discuss trade", "requested an urgent meeting".
_INVITED = re.compile(r"\b(?:invit|urg|ask)(?:ed|es|ing) [^.;:]{3,190} to $")
_DEMANDED = re.compile(r"\b(?:(?:request|demand|propos|seek|suggest)(?:s|ed|ing)?|sought) (?:an? )?(?:[\w-]+ ){0,3}$")
# "a possible meeting"; "görüşmeyi umuyor", "görüşmək istəyir".
_HOPED = re.compile(r"\w{0,4} (?:umuyor|umut ed|istiyor|arzu|istəyir|ümid ed|arzulay|bekliyor|dəvət ed|davet et)")
_POSSIBLE = re.compile(r"\b(?:possible|potential|hypothetical|eventual) (?:[\w-]+ )?$")
# "expects a meeting with his colleagues soon", «рассчитывает на встречу».
_EXPECTED = re.compile(
    r"\b(?:expect(?:s|ing)|look(?:s|ing) forward to) (?:an?|the|his|her|our|another)? ?(?:[\w-]+ ){0,2}$"
    r"|\b(?:рассчитыва|надее|ожида)\w+ (?:на )?(?:[\w-]+ ){0,2}$"
)
AGREED_TO = re.compile(r"\b(?:agreed to (?:also )?|договорил\w+ (?:вскоре )?)$")
# "agreed to meet soon": no day, no town.
_SOME_DAY = re.compile(
    r"(?: again| another round)?(?: soon| shortly| in the near future| regularly| more often| вскоре| скоро)?(?:[.;]|$)"
)
_TIMES_WORD = re.compile(begins_word("times", "раз", "dəfə", "kez", "defa"))  # asked first, for it is found sooner
# A growth is told so too: "rose 2.5 times", «выросли в 3 раза», "3 dəfə artıb".
_TIMES = re.compile(
    r"(?<![.,\d])(?<!\brose )(?<!\bgrew )(?<!\bnearly )(?<!ncreased )(?<!\bup )(?<!\bby )"
    r"\b(?:\d+|two|three|four|five|six|several|many|a number of) times\b(?! (?:more|higher|larger|bigger|up|over|to)\b)"
    r"|(?<![.,\d])(?<!\bв )(?<!\bпочти )\b\d+ раза?\b|(?<!\bв )\bнесколько раз\b|"
    r"(?<![.,\d])\b(?:\d+|bir neçə|birkaç|iki|üç) (?:dəfə|kez|defa)\b(?! çox| arti| fazla| böyü| yüks| azal| az\b)"
)


def is_doubtful(document: Document, frame: Frame) -> bool:
    """Whether it may be, is only wished for, or is told of many times."""
    start = frame.trigger.start
    wish = not frame.upcoming and _WISH.search(document.folded, max(frame.start, start - 110), start)
    return bool(
        wish
        or told_times(document, frame.start, min(frame.end, frame.trigger.end + 80))
        or _agreed_vaguely(document, frame)
        or _is_asked_for(document, frame)
        or _MAY_BE.match(document.folded, frame.trigger.end)
        or _MAY.search(document.text, max(frame.start, start - 25), start)
        or _wished_in_russian(document, frame)
        or _is_hoped_for(document, frame)
        or _is_expected(document, frame)
    )


def _is_asked_for(document: Document, frame: Frame) -> bool:
    """Whether someone was only invited for it, or it was demanded: "invited A to Baku to discuss trade"."""
    start, folded = frame.trigger.start, document.folded
    if folded.endswith(" to ", frame.start, start):
        return bool(_INVITED.search(folded, max(frame.start, start - 200), start))
    return frame.trigger.form in ("noun", "process") and bool(
        _DEMANDED.search(folded, max(frame.start, start - 50), start)
    )


def _agreed_vaguely(document: Document, frame: Frame) -> bool:
    """Whether people only agreed to meet some day: "agreed to meet soon"."""
    vague = _SOME_DAY.match(document.folded, frame.trigger.end)
    return bool(vague and AGREED_TO.search(document.folded, frame.start, frame.trigger.start))


def _wished_in_russian(document: Document, frame: Frame) -> bool:
    """Whether a Russian infinitive is only what someone is asked or ready to do."""
    infinitive = frame.trigger.form == "future" and document.folded.endswith(("ть", "ться"), 0, frame.trigger.end)
    return infinitive and bool(_WISH_RUSSIAN.search(document.folded, frame.start, frame.trigger.start))


def told_times(document: Document, low: int, high: int) -> bool:
    """Whether it is told how often: "three times"."""
    return bool(_TIMES_WORD.search(document.folded, low, high) and _TIMES.search(document.folded, low, high))


def _is_hoped_for(document: Document, frame: Frame) -> bool:
    """Whether someone hopes for it, or it is only possible: "a possible meeting", "görüşmeyi umuyor"."""
    if document.lexicon.language in ("az", "tr"):
        return bool(_HOPED.match(document.folded, frame.trigger.end))
    start = frame.trigger.start
    return bool(_POSSIBLE.search(document.folded, max(frame.start, start - 40), start))


def _is_expected(document: Document, frame: Frame) -> bool:
    """Whether someone only looks forward to a meeting."""
    trigger = frame.trigger
    if trigger.kind != "meeting" or trigger.form not in ("noun", "process"):
        return False
    expected = _EXPECTED.search(document.folded, max(frame.start, trigger.start - 50), trigger.start)
    return bool(expected)
