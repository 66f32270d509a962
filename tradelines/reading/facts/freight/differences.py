"""Whether a number is a load, or only by how much one changed, or the level from which it did."""

import re

from tradelines.reading.facts.freight.loads import Load, Place
from tradelines.reading.spans.amounts import hedged_start
from tradelines.reading.spans.changes import directions_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.roles import role_of

# "to 92 million tons from the current 34 million"
UP_FROM_BEHIND = re.compile(
    r"[^.;,:\d]{0,24}\sfrom\s(?:(?:the|its|a)\s)?(?:(?:current|present|existing|previous|former|initial)\s)?"
)
_ONLY_BY = re.compile(r"\b(?:only|just|всего|лишь|только|cəmi|yalniz|sadece)\s$")
# "with a fall of 0.2 percent 61 thousand": the fall belongs to the percentage.
_WITH_CHANGE = re.compile(r"(?:artiş|düşüş|azaliş|yükseliş|artim|azalma|kayip|kayb)\w*l[aeə]\s$")
# "1.5 times more than 3 million"; a bare "more than 3 million" is a hedge.
_THAN = re.compile(
    r"(?:(?:percent|%|times|раза?|процент\w*)\s(?:more|less|больше|меньше)|higher|lower|выше|ниже)[ ,]+"
    r"(?:than|чем)\s(?:the\s)?(?:\w+\s)?$"
)
_DATIVE_FOLLOWS = re.compile(r"[^.;\d]{0,20}[\d., ]+\s?(?:min|bin|milyon)?\s?(?:ədədə|adede|tona|teu['-]?y[ae])")
# "up by 14 percent (500,000 tons)"; "108,597 tons above the same month of 2023".
_BESIDE_PERCENT = re.compile(r"(?:by|на|up|down)\s[\d.,]+\s?(?:%|percent|per cent|процент\w*)\s\((?:or |или )?$")
_ABOVE = re.compile(
    r"(?!\sover\sthe\ssame\s(?:months|period|time|years|days|weeks|quarter|half))\s(?:above|below|over|under|"
    r"(?:more|less|higher|lower|fewer)\sthan)\s"
    r"(?:the\s(?:same|figure|level|previous|corresponding)|last\syear|a\syear|in\s|that\s)"
    r"|\s(?:больше|меньше|выше|ниже),?\s(?:чем|аналогичн\w+|прошлогодн\w+|уровня)"
)
# "286 min ton və ya 18,9 % azdır": so much less.
_OR_LESS = re.compile(
    r"\s(?:və ya|və yaxud|yaxud|yəni|veya|ya da|yani)\s[\d.,]+\s?(?:%|faiz\w*)\s?(?:\w+\s)?"
    r"(?:az|çox|fazla|artiq|aşaği|yuxari|yüksək|yüksek|düşük)"
)
# "It is by 1.4 million tons, or twice more": behind "by" so much is the growth.
_OR_MORE = re.compile(
    r",?\s(?:или|or)\s(?:[^\W\d_]+\s){0,2}[\d.,]*\s?(?:[^\W\d_]+\s)?(?:%|процент\w*|раза?|percent|per cent|times)\s"
    r"(?:больше|меньше|выше|ниже|more|less|higher|lower)\b"
)
# "five million tons of new capacity", "will increase by a million passengers and six million tons"
_OF_MORE = re.compile(
    r"\s(?:of|in)\s(?:new|additional|extra|added|more|further)\s(?:[^\W\d_]+\s){0,2}capacit(?:y|ies)\b"
)
_ADDED = re.compile(r"(?:\s[^\W\d_]+)?\s(?:were|was|is|are|will be|has been|have been)\sadded\sto\b")
_MORE_BEFORE = re.compile(r"\b(?:additional|extra|дополнительн\w+|əlavə|ilave|ek)\s(?:[^\W\d_]+\s)?$")
_CAPACITY_BEHIND = re.compile(r"\s(?:of\s)?(?:[^\W\d_]+\s){0,2}(?:capacit|мощност|güc|tutum|kapasite)")
_BY_AND = re.compile(
    r"\b(?:increas|ris|rose|gr[oe]w|expand|go up|rais)\w*\sby\s(?!\d[\d.,]*\s?(?:%|percent|per cent))(?:[^.;,%]|"
    r",\d){1,40}\sand\s$"
    r"|(?:увелич|вырас|возрас)\w*\sна\s(?!\d[\d.,]*\s?(?:%|процент))(?:[^.;,%]|,\d){1,40}\sи\s$"
)
_HANDLED = re.compile(
    r"\b(?:handled|carried|transported|processed|shipped|received|moved|took|transshipped|transhipped|hauled|"
    r"delivered|"
    r"перевалил\w*|обработал\w*|перевез\w*|принял\w*|отправил\w*|перевалено|обработано|перевезено)\s$"
)
_OR_PERCENT = re.compile(
    r"(?:\s(?:of\s)?[^\W\d_]+){0,3},?\s(?:or|или)\s(?:на\s)?[\d.,]+\s?(?:%|percent|per cent|процент\w*)\s"
    r"(?:more|less|higher|lower|above|below|больше|меньше|выше|ниже)\b"
)
_BY_SO_MUCH = re.compile(r"\b(?:на|by)\s(?:\w+\s)?$")
_DASHED = re.compile(r"\s?[-:]?\s?(?:by\s|of\s|на\s)?")
_BEFORE, _CHANGE = 80, 24


def is_change(document: Document, place: Place) -> bool:
    """Whether a number is the size of a rise, a fall or a gap, and no level: "declined only 67 tons"."""
    load = place.load
    text = document.folded
    if _BESIDE_PERCENT.search(text[max(0, load.start - _CHANGE) : load.start]) and text[load.end : load.end + 1] == ")":
        return True
    if _BY_SO_MUCH.search(text, place.since, hedged_start(document, load.start)) and _OR_MORE.match(text, load.end):
        return True
    if _ABOVE.match(text, load.end) or _OR_LESS.match(text, load.end) or _is_bracketed_change(document, load):
        return True
    start = hedged_start(document, load.start)
    more = _MORE_BEFORE.search(text, max(place.since, start - _CHANGE), start)
    if more and _CAPACITY_BEHIND.match(text, load.end):
        return True
    if (
        _ADDED.match(text, load.end)
        or _OF_MORE.match(text, load.end)
        or _BY_AND.search(text, max(place.since, start - _BEFORE), start)
    ):
        return True
    only = _ONLY_BY.search(document.folded, max(place.since, load.start - _CHANGE), load.start)
    near = within(directions_of(document), load.start - _BEFORE, load.start)
    if only and any(only.start() - 2 < word.end <= only.start() for word in near):
        return True
    if _HANDLED.search(text, max(place.since, start - _CHANGE), start) and _OR_PERCENT.match(text, load.end):
        return False  # "The station handled 5.9 million tons, or 18% more than in 2023": a level.
    role = role_of(document, load.start, load.end, load.case)
    with_change = _WITH_CHANGE.search(document.folded[max(place.since, load.start - _CHANGE) : load.start])
    return role == "difference" or (role == "increment" and not with_change)


def _is_bracketed_change(document: Document, load: Load) -> bool:
    """Whether a number stands in brackets as a change: "4 million tons (increase - 0.9 million tons)"."""
    start = hedged_start(document, load.start)
    for word in reversed(within(directions_of(document), start - _CHANGE, start)):
        alone = _DASHED.fullmatch(document.folded, word.end, start)
        return bool(alone) and document.folded[max(0, word.start - 3) : word.start].rstrip().endswith("(")
    return False


def is_previous(document: Document, place: Place) -> bool:
    """Whether a number is the level from which another rose or fell."""
    load = place.load
    if role_of(document, load.start, load.end, load.case) == "previous":
        return True
    start = hedged_start(document, load.start)
    if place.left > place.since and UP_FROM_BEHIND.fullmatch(document.folded, place.left, start):
        return True
    if _THAN.search(document.folded[max(place.since, load.start - _CHANGE) : load.start]):
        return True
    return load.case == "ablative" and bool(_DATIVE_FOLLOWS.match(document.folded, load.end))
