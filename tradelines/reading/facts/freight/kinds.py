"""Whether a load was carried, is aimed at or expected, or could be carried."""

import re
from dataclasses import replace

from tradelines.reading.facts.freight.differences import UP_FROM_BEHIND
from tradelines.reading.facts.freight.freight_words import freight_terms
from tradelines.reading.facts.freight.loads import Load, Place
from tradelines.reading.facts.freight.moods import can_be, grows_to, told_behind, was_carried
from tradelines.reading.facts.freight.own_times import of_next
from tradelines.reading.spans.amounts import TURKIC, hedged_start
from tradelines.reading.spans.changes import directions_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.modality import modality_of
from tradelines.reading.spans.periods import periods_of
from tradelines.schema import FreightKind

_EXPECTED = re.compile(r"\s(?:\w+\s){0,2}(?:(?:is|are)\s)?(?:expected|planned|projected|forecast)\b")
_MUST_END = re.compile(r"\w(?:mali|məli|meli)(?:d[iuü]r)?\b")
# "from 2.5 million tons to 8.5 million": what goes on after a capacity is one.
_GOES_ON = re.compile(
    r"\)?(?:\s(?:a year|per year|annually|в год|ежегодно))?"
    r"(?:\s(?:by|in|к|до)\s(?:the end of\s)?20\d\d(?:\sгод\w*)?|"
    r"\s(?:at|in|on|after|на|после)\s(?:the\s)?(?:first|initial|second|перво[мй]|второ[мй])\s(?:stage|phase|этап\w*|очеред\w*))?"
    r"(?:\s(?:of cargo|of freight|cargo|freight|груз\w*|yük\w*))?\s?(?:,|;|to|from|and|up to|до|и|və|ve)\s"
    r"|['-]?[dt][aəe]n\s|\s?$"
)
# "600 trains for 2025 and 3,000 a year": what a plan goes on with, where no other verb stands between or behind.
_COORDINATED = re.compile(
    r"[^.;]{0,60},?\s(?:and\s|и\s|а\s)?(?:then\s)?(?:to|up to|no less than|at least|до|"
    r"не менее)\s(?:[^\W\d_]+\s){0,4}$|"
    r"[^,;.]{0,60}\s(?:and|и|və|ve)\s(?:\w+\s){0,2}$|[^;.]{0,60}\s-\s(?:\w+\s)?$"
)
# "The capacity of Aktau is 20 million tons a year, Kuryk - 7 million": the next of a list.
_NEXT_NAMED = re.compile(r"(?:\s\w+){0,3}[,;]\s(?:and\s|и\s|а\s)?[^\W\d]\w+(?:\s\w+){0,3}\s?(?:-|:)\s?")
# "from 70,000 TEU a year today to 240,000"
_UP_FROM = re.compile(r"[^.,;:\d]{1,40}\s(?:to|до)(?:\s\w+)?\s?")
# What "(which can reach 15 million)" tells of a capacity is one.
_WHICH_CAN = re.compile(r"\s?\((?:which|that)\s(?:can|could|may|is capable of|are capable of)\s(?:\w+\s){0,4}")
_NOW_IT_IS = re.compile(
    r"[^.;\d]{0,24};\s(?:and\s)?(?:(?:at present|now|currently|today)\s(?:it|this)\s(?:is|stands at|makes)"
    r"|(?:it|this)\s(?:is|stands at)\s(?:now|currently|at present))\s"
)
_OF_WHICH = re.compile(
    r"[,;(]\s(?:of which|including|из них|из которых|в том числе|включая|onun|bunun|bunlarin|o cümlədən)\s"
    r"(?:(?:[^\W\d_]+\s){1,2}-\s)?(?:(?:до|up to|около|about)\s)?$"
)
# "15 million tons a year, 150,000 TEU included", «в том числе» behind.
_INCLUDED = re.compile(
    r"(?:\s?\((?:teu|дфэ)\))?(?:\s(?:containers?|of containers|контейнеров))?\s(?:included|inclusive|among them|"
    r"of it|в том числе|"
    r"daxil olmaqla|"
    r"dahil(?: olmak üzere)?)\b"
)
# "The first of 12 planned trains": not yet.
_PLANNED_COUNT = re.compile(r"\b(?:planned|запланированн|planlaşdirilan|planlanan)")
# "250 wagons a day pass, and 320 are needed", «проходит 250 вагонов, а нужно 320»
_NEEDED = re.compile(r"\b(?:нужно|нужны|требуется|необходимо|needs?|required)\s(?:[^\W\d_]+\s){0,2}$")
# "the second stage will make that up to 25 million tons": what comes of a capacity is one too.
_WILL_BE = re.compile(
    r"\b(?:will|up to|will be|(?:planned|expected|projections|set|due|is|are) to (?:be )?"
    r"(?:increas|rais|expand|grow|ris|reach|br[io])\w*|будет|вырастет|увеличится|возрастет|доведут|довести|"
    r"увеличить|расширить)\b|\w+(?:acaq|əcək|acak|ecek)\w*"
    r"|\b(?:artir|arttir|yüksəld|yükselt|çatdir|genişləndir|genişlet|çikar|ulaştir)\w*(?:lma|ilmə|ilme|ilma)\w*"
)
# Where a sentence turns to something else: "can take 10 million tons a year but has carried 2 million this year; ..."
_TURN = re.compile(
    r";|,?\s(?:but|while|whereas|though|although)\s|"
    r",\s(?:а|но|однако|тогда как|ancaq|lakin|amma|ancak|fakat|ama)\s"
)
# In Azerbaijani and Turkish a clause ends with its verb: "gündə 40 vaqon boşaldılır, məqsəd 100 vaqondur".
_VERB_ENDS = re.compile(
    r"\b(?!dəmir|demir|misir|sibir)\w{2,}(?:[iuü]r|[iuü]b|[dt][iuü]|[dt][iuü]ğ[iuü](?:n[iuü])?|[dt][iuü]r|yor|"
    r"m[iuü]ş\w{0,3}|acaq|əcək|acak|ecek)"
    r"(?:lar|lər|ler)?(?P<end>,\s)"
)
_LISTED = re.compile(r"(?:['-]?\w+)?(?:\s\w+){0,3}(?:,|\s(?:ve|və|ile|ilə))\s(?:[\w',.-]+\s){0,8}")
# "the railways are to have six million tons", "400 wagons would have to change hands"
_IS_TO = re.compile(r"\b(?:is|are|was|were)\sto\s[a-z]+\s(?:[a-z]+\s){0,2}$")
_IS_TO_BEHIND = re.compile(
    r"(?:\s[a-z-]+){0,3}\s(?:(?:(?:would|will)\shave|(?:is|are|was|were)(?:\s(?:guaranteed|meant|supposed|due|"
    r"set|intended|scheduled|bound|obliged|slated))?)\sto|must|shall|(?:has|have)\sto)\s[a-z]"
)
_PAIRED = re.compile(r"(?:\s\w+){0,2}\s(?:to|до)\s(?:\w+\s){0,2}|['-]?[dt][aəe]n\s(?:\w+\s){0,2}")
_IN_BRACKET = re.compile(r"[^.;()]{0,24}\((?:\w+\s){0,2}")
_CAME_TO = re.compile(r"\b(?:дош[лел]\w*|дорос\w*|довел\w*|дошло|came|went|got|risen|grown)\s$")
_UP_TO = re.compile(r"\b(?:up to|as many as|до)\s(?:\w+\s)?$")
_BEFORE, _BEHIND, _CHANGE, _MUST, _BESIDE = 80, 50, 24, 120, 16


def kind_of(document: Document, place: Place, kind_before: FreightKind) -> FreightKind:
    """What kind of volume a load is; `kind_before` is that of the load before it."""
    load = place.load
    left, right = _clause(document, place)
    if _EXPECTED.match(document.folded, load.end):
        return "capacity" if can_be(document, load, left, load.end) else "forecast"
    if told := told_behind(document, load):
        return told
    if place.left == place.since and within(document.family("loadmet"), left, load.start):
        return "actual"
    reach = max(left, load.start - _BEFORE), min(right, load.end + _BEHIND)
    labels = {term.label for term in within(freight_terms(document), *reach)}
    daily = _is_daily(labels)
    if can_be(document, load, left, right) or _is_most(document, load, labels):
        return "capacity"
    now = within(document.family("now"), place.left, load.start)
    if now and _up_to(document, load):
        # "let through 600 a day, now up to 1,300"
        now = ()
    instead = _instead(document, place, kind_before)
    if instead:
        return instead
    if (
        kind_before == "capacity"
        and not was_carried(document, place, right)
        and (_goes_on(document, place, now=bool(now)) or _is_the_same(document, place) or _is_raised(document, place))
    ):
        return "capacity"
    # "... is to reach 15 million tons, and now 9 million are carried": what stands before "now" is of the other.
    kind = modality_of(document, load.start, load.end, now[-1].start if now else left, right)
    if kind != "actual":
        most = daily or _is_most_a_year(document, load, kind, labels, (left, right))
        return "capacity" if most and not _is_goal(document, left, right) else kind
    goes_on = (
        _is_coordinated(document, place) or _is_the_same(document, place) or _INCLUDED.match(document.folded, load.end)
    )
    if kind_before in ("target", "forecast") and goes_on:
        return kind_before
    return _aim(document, load, labels, (left, right))


def _is_daily(labels: set[str]) -> bool:
    return "loadrate.day" in labels and "loadrate.average" not in labels


def _is_most(document: Document, load: Load, labels: set[str]) -> bool:
    """Whether a place takes or is told to take up to so many a day, or takes up to so many a year."""
    if load.approx == "over":
        return False
    lets, most = "loadable.lets" in labels, _up_to(document, load)
    yearly = not labels.isdisjoint(("loadrate.year", "loadrate.each"))
    return (_is_daily(labels) and (lets or most)) or (yearly and lets and most)


def _is_most_a_year(
    document: Document, load: Load, kind: FreightKind, labels: set[str], clause: tuple[int, int]
) -> bool:
    """Whether what a line will carry a year is what it can; not "at least" so much, nor what it will grow to."""
    left, right = clause
    yearly = not labels.isdisjoint(("loadrate.year", "loadrate.each"))
    if not yearly or load.approx == "over" or grows_to(document, left, right):
        return False
    if within(document.family("loadhoped"), left, right) or _MUST_END.search(document.folded, load.end, right):
        return False
    return _up_to(document, load) or _is_future(document, kind, left, right)


def _goes_on(document: Document, place: Place, *, now: bool) -> bool:
    """Whether a load goes on with the one before it, without a verb of its own; not where it is told of now."""
    text, left, start = document.folded, place.left, hedged_start(document, place.load.start)
    if _OF_WHICH.search(text[left:start]) or _INCLUDED.match(text, place.load.end):
        return True
    if left == place.since:
        return False
    turned = _TURN.search(text, left, place.load.start)
    if not (now or turned) and _GOES_ON.match(text, left, place.load.start):
        return True
    return any(form.fullmatch(text, left, start) for form in (_NEXT_NAMED, _UP_FROM, _WHICH_CAN, _NOW_IT_IS))


def _instead(document: Document, place: Place, kind_before: FreightKind) -> FreightKind | None:
    """What a load is in whose stead another one comes: "60 trains instead of 12", "12 вместо нынешних 8"."""
    load = place.load
    start = hedged_start(document, load.start)
    if place.left > place.since and UP_FROM_BEHIND.fullmatch(document.folded, place.left, start):
        return kind_before
    before = within(document.family("loadinstead"), max(place.left, load.start - _CHANGE), load.start)
    behind = within(document.family("loadinstead"), load.end, load.end + 2)
    if not (behind if document.lexicon.language in TURKIC else before):
        return None
    if within(document.family("modal"), max(place.left, load.start - _CHANGE), load.start):
        # "вместо запланированных 15 млн тонн"
        return "target"
    if place.left > place.since:
        return "capacity" if kind_before == "capacity" else "actual"
    # "instead of 12 trains a day, 60 can go": the other one stands behind the comma.
    comma = max(document.folded.find(", ", load.end, place.until) + 1, load.end)
    return "capacity" if can_be(document, replace(load, start=comma, end=comma), comma, place.until) else "actual"


def _is_coordinated(document: Document, place: Place) -> bool:
    """Whether a load goes on with what is planned before it, without a verb of its own."""
    gap = document.folded[place.left : place.load.start]
    told = within(document.family("happened"), place.left, place.right)
    return place.left > place.since and not told and bool(_COORDINATED.fullmatch(gap))


def _is_the_same(document: Document, place: Place) -> bool:
    """Whether a load is the one before it, told in another unit: "300 trains, or 30,000 TEU"."""
    words = within(document.family("loadsame"), place.left, place.load.start)
    bracket = _IN_BRACKET.fullmatch(document.folded, place.left, place.load.start)
    return place.left > place.since and place.load.start - place.left < _MUST and bool(words or bracket)


def _is_future(document: Document, kind: FreightKind, left: int, right: int) -> bool:
    """Whether a clause without a date tells what will be, and not what is aimed at."""
    turkic = document.lexicon.language in TURKIC
    aims = any(term.label == "modal.target" for term in within(document.family("modal"), left, right))
    dated = bool(within(periods_of(document), left, right))
    return (kind == "forecast" or turkic) and not (aims or dated or within(document.family("loadvolume"), left, right))


def _is_goal(document: Document, left: int, right: int) -> bool:
    """Whether a clause names a goal or an agreement, which is one even for so many a day."""
    return any(term.label == "loadaim.agreed" for term in within(freight_terms(document), left, right))


def _aim(document: Document, load: Load, labels: set[str], clause: tuple[int, int]) -> FreightKind:
    """Whether a load that nothing calls a plan is one all the same, by its date or by what must be or is agreed."""
    left, right = clause
    musts = within(freight_terms(document), load.end, min(right, load.end + _MUST))
    aims = [period for period in within(periods_of(document), left, load.start) if period.target and period.last]
    published = document.article.published
    if published and any(period.last and period.last > published for period in aims):
        # "к концу 2023 года порты обработают": the date is to come.
        return "target"
    if _IS_TO.search(document.folded, left, load.start) or _IS_TO_BEHIND.match(document.folded, load.end, right):
        return "target"
    planned = _PLANNED_COUNT.search(document.folded, load.start, load.end)
    if planned or _NEEDED.search(document.folded, max(left, load.start - _CHANGE), load.start):
        return "target"
    if "loadaim.agreed" in labels or any(term.label == "loadaim.must" for term in musts):
        return "target"
    return "forecast" if "loadaim.expected" in labels else "actual"


def _up_to(document: Document, load: Load) -> bool:
    """Whether a number is told as the most there can be."""
    most = _UP_TO.search(document.folded, max(0, load.start - _CHANGE), load.start)
    # "вырос до 800 вагонов", «дошла до 800» is a level.
    if most is None or _CAME_TO.search(document.folded, max(0, most.start() - _BESIDE), most.start()):
        return False
    return not within(directions_of(document), most.start() - _BESIDE, most.start())


def _clause(document: Document, place: Place) -> tuple[int, int]:
    """The part of the sentence that speaks of a load: between the loads on either side, and where it turns."""
    left, right, own = place.left, place.right, of_next(document, place)
    if left > place.since and _PAIRED.fullmatch(document.folded, left, place.load.start):
        # "will be increased from 1 to 5 million tons": the verb stands before both.
        left = place.since
    turkic = document.lexicon.language in TURKIC
    if turkic and own == right < place.until and _is_listed(document, place):
        # The verb of a list stands behind its last item: "15 min ton taxıl və 300 TEU daşıya bilər".
        right = own = place.until
    turns = [(turn.start(), turn.end()) for turn in _TURN.finditer(document.folded, left, right)]
    if turkic:
        turns += [(turn.start("end"), turn.end()) for turn in _VERB_ENDS.finditer(document.folded, left, right)]
    before = [end for _, end in turns if end <= place.load.start]
    behind = [start for start, _ in turns if start >= place.load.end]
    return max(before, default=left), min([*behind, own])


def _is_listed(document: Document, place: Place) -> bool:
    """Whether a load stands in a list that has its verb at the end, behind the last of it."""
    if not _LISTED.fullmatch(document.folded, place.load.end, place.right):
        return False
    told = within(document.family("happened"), place.load.end, place.right)
    return not told and not _VERB_ENDS.search(document.folded, place.load.end, place.right)


def _is_raised(document: Document, place: Place) -> bool:
    """Whether a load behind a capacity in the same sentence is what that will become, and not what is carried."""
    left, right = place.left, place.right
    told = [period for period in within(periods_of(document), left, right) if not (period.target or period.open_end)]
    if left == place.since or told:
        return False
    moved = any(term.label == "loadcarry.strong" for term in within(freight_terms(document), left, right))
    return not moved and bool(_WILL_BE.search(document.folded, left, place.until))
