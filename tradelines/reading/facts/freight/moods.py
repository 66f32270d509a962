"""What the verb of a load says of it: that so much can be carried, whatever the verb of carrying is."""

import re
from dataclasses import replace

from tradelines.reading.facts.freight.freight_words import freight_terms
from tradelines.reading.facts.freight.load import Load
from tradelines.reading.facts.freight.loads import Place, loads_of
from tradelines.reading.spans.amounts import TURKIC, hedged_start
from tradelines.reading.spans.document import Document, within
from tradelines.schema import FreightKind

# "kaldırabilecek", "daşıya biləcək", "qəbul etmək olacaq": the ending, or the verb behind another, says that it can.
_ABLE = re.compile(
    r"\b(?P<stem>\w+?)[ae]bil(?:ecek|eceğ|ir|iyor|sin)\w*|\b(?P<verb>\w+?)[aəe]\sbil(?:ər|əcə[kğy]|ir|sin)\w*"
    r"|\b\w+m[aə][qk]\s(?:olar|olacaq|mümkün)\w*"
)
# Behind "and" what can be is said of something else: "against 4 million a year before, and is able to pass ...".
# So is what a load is set against: "handled 7 million tons with a capacity of 15 million", «при мощности 8 млн тонн».
_COMMA = re.compile(
    r",\s(?:and|with|while|и|а|при этом|və|ve)\s|;"
    r"|\s(?:при|with|against|at)\s(?:(?:an?|the|its|total)\s)?(?:[^\W\d_]+\s){0,2}$"
)
# "Given the high capacity of the ports, it is planned that 4 million tons are carried"
_PLANNED = re.compile(
    r",\s(?:it is|there are) (?:planned|expected|projected|forecast|plans)\b|,\s(?:планируется|ожидается)\b"
)
_ADVERBS = re.compile(
    r"(?:\s(?:not|be|only|also|even|then|now|already|easily|each year|annually|ли|уже|и|бы|быть)\b)*\s?"
)
# "The potential of the branch, which runs through four countries, is 15 million tons": the noun stands far before.
_COPULA = re.compile(
    r"(?:\b(?:is|are|was|were|stands at|amounts to)|составля[ею]т|составит|равн\w+)\s(?:до\s|up to\s)?$"
)
# "..., and in 2025 handled 1.1 million", «..., в 2025-м перевезено 1,1 млн», "..., ötən il 8 milyon ton yük aşırılıb"
_DID_CARRY = re.compile(
    r"\b(?:handled|carried|transported|processed|loaded|unloaded|moved|shipped|transshipped|transhipped|received|"
    r"перевез\w*|перевал(?:ил\w*|ено)|обработа\w*|прошло|провез\w*|переработал\w*|отгру(?:зил\w*|жено)|принял\w*)\s"
)
_UNREAL = re.compile(
    r"\b(?:can|could|be|will|would|to|may|может|могут|смо[жг]\w+|будет|будут|чтобы|позвол\w+)\s(?:\w+\s)?$"
)
_WAS_CARRIED = re.compile(
    r"(?:\s(?:y[uü]k|konteyner|vaqon|vagon|mal)\w*)?\s"
    r"(?:daşin|taşin|aşir|elleçle|keç|ge[cç]|daşi|taşi|qəbul ed|işlən|nəql)\w*"
    r"(?:[iuü]b|[dt][iuü]|m[iuü]ş\w{0,3})(?:lar|lər|ler)?\b"
)
# "15 milyon ton yük ile 5,5 milyon yolcu taşıyacak": the verb of both stands behind those who travel.
_AND_PEOPLE = re.compile(r"(?:\s[^\W\d_]+){0,2}\s(?:ile|ilə|ve|və)\s[\d.,]+\s(?:[^\W\d_]+\s)?(?:yolcu|sərnişin)\w*")
_GROWS_TO = re.compile(
    r"\b(?:will|would|to) (?:grow|rise|increase|climb|reach)\b|\b(?:вырас|возрас|увеличит|достигн)\w+|"
    r"\b(?:yüksəl|çat|art|yüksel|çik|ulaş)(?:acaq|əcək|acak|ecek)\w*"
)
# "In future it is expected to grow to 25 million tons", «она вырастет до», "bu rəqəm ... yüksələcək".
_IT_GROWS = re.compile(
    r"\W*(?:[^.;,\d]{0,50},\s)?(?:[^\W\d_]+\s){0,4}?"
    r"(?:(?P<figure>(?:the|this|that) (?:capacity|figure|number|throughput)|"
    r"(?:эта|этот|данный|эту) (?:мощность|показатель|цифра|объем)|мощность|"
    r"bu (?:rəqəm|göstərici|rakam|kapasite|güc|say)\w*|kapasite\w*|gücü)|it|this|that|она|он|оно|ее|его|onu|bunu)\s"
    r"(?=[^.;]{0,120}?(?:\bgrow|\brise|\bincreas|\braise|\breach|\bexpand|\bbring|\bbrought|выра[ст]|возраст|"
    r"увелич|довед|"
    r"довест|достиг|yüksəl|art|çat|yüksel|çik|ulaş))"
)
# "carrying 2.8 million tons by 2022 is set to be the goal of the project"
_GOAL_BEHIND = re.compile(
    r"[^.;]{0,140}?\b(?:is|are|was|were)\s(?:set\s)?(?:to be\s|as\s)?(?:among\s|one of\s)?(?:the|an?|its|our|their)\s"
    r"(?:[\w-]+\s){0,3}?(?:goals?|targets?|aims?|objectives?)\b"
    # "ten million tons a year is what the two have written into their memorandum"
    r"|[^.;]{0,60}?\b(?:is|are)\swhat\b[^.;]{0,60}?\b(?:memorandum|agreement|protocol|want|aim|seek|plan|hope|"
    r"agreed|set)\b"
)
# "8 milyon ton yük aşırmaqla": by carrying, not to carry.
_BY_DOING = re.compile(r"\s(?:\w+\s){0,2}\w+(?:maqla|məklə|makla|mekle)\b")
_MUST_BEHIND = re.compile(r"(?:['-][^\W\d_]{1,4})?\s(?:[^\W\d_]+\s){0,3}\w+(?:mali|məli|meli)(?:d[iuü]r|y[iıuü]\w+)?\b")
# "33,4 milyon ton yük taşıdık", "yük daşımışıq"
_WE_DID = re.compile(r"\s(?:[^\W\d_]+\s){0,2}[^\W\d_]{3,}(?:[dt][iuü][kq]|m[iuü]ş[iuü][kq]|m[iuü]şt[iuü]k)(?![^\W\d_])")
_AND_DO = re.compile(
    r"\s(?:и|and)\s(?:обрабатывать|переваливать|принимать|пропускать|перевозить|handle|process|receive|carry|take|transship)\s"
    r"(?:[^\W\d_]+\s){0,2}"
)
_AND = re.compile(r"\s(?:and|и|а)\s")
_OPENS_UP_TO = re.compile(r"\W*(?:up to|as much as|as many as|at most|до)\s")
_CAN_BE_DONE = re.compile(
    r"(?:(?!\b(?:was|were|is|are|has|had|have)\b)[^.;]){0,160}?\b(?:can|could|may)\sbe\s(?:\w+ly\s)?"
    r"(?:handled|carried|transported|transshipped|transhipped|processed|moved|shipped|reloaded|loaded)\b"
)
_BEFORE, _BEHIND, _TURKIC_BEHIND, _FAR_BEFORE, _AT_SAME = 80, 50, 60, 260, 48
_FIGURE_TOLD = 2


def spread(document: Document, place: Place) -> Place:
    """A load with what only tells it in another unit: "300 trains, which equals 30,000 TEU, are to be sent".

    In Azerbaijani and Turkish so with the passengers that share its verb.
    """
    people = _AND_PEOPLE.match(document.folded, place.load.end) if document.lexicon.language in TURKIC else None
    if people is not None and people.end() <= place.right:
        return replace(place, load=replace(place.load, end=people.end()))
    if place.right >= place.until or place.right - place.load.end > _AT_SAME:
        return place
    if not within(document.family("loadsame"), place.load.end, place.right):
        return place
    same, *others = within(loads_of(document), place.right, place.until)
    end = same.end + document.folded.startswith(",", same.end)
    return replace(place, load=replace(place.load, end=end), right=others[0].start if others else place.until)


def grows_on(document: Document, place: Place, apart: int) -> bool:
    """Whether a load is what the figure of the sentence before is to become: "It is expected to grow to 25 million".

    `apart` tells how many sentences back the figure stands; over another one only "this figure" takes it up.
    """
    if place.left != place.since or not 0 < apart <= _FIGURE_TOLD:
        return False
    verb = _IT_GROWS.match(document.folded, place.since, place.until)
    if verb is None or (apart > 1 and not verb["figure"]):
        return False
    return verb.end() <= place.load.start and not was_done(document, place)


def grows_to(document: Document, left: int, right: int) -> bool:
    """Whether a clause tells to what something will grow: so much a year is expected then, and no capacity."""
    return bool(_GROWS_TO.search(document.folded, left, right))


def was_done(document: Document, place: Place) -> bool:
    """Whether the clause of a load tells what happened: "it grew to 5 million tons in 2024"."""
    happened = within(document.family("happened"), place.since, place.load.start)
    return any(term.label != "happened.level" for term in happened) or bool(
        _WAS_CARRIED.match(document.folded, place.load.end, place.until)
    )


def _can_be_behind(document: Document, load: Load, left: int, right: int) -> bool:
    """Whether "up to 7 million tons" opens its sentence and "can be handled" stands far on, behind what it includes."""
    opens = _OPENS_UP_TO.fullmatch(document.folded, left, load.start)
    return bool(opens) and bool(_CAN_BE_DONE.match(document.folded, load.end, right))


def _can_also(document: Document, load: Load, left: int) -> bool:
    """Whether a second verb of what can be done has a load: "can take ships of 3,000 TEU and handle 400,000"."""
    if not _AND_DO.fullmatch(document.folded, left, hedged_start(document, load.start)):
        return False
    since = document.sentence_at(load.start).start
    return any(term.label == "loadable.may" for term in within(freight_terms(document), since, left))


def can_be(document: Document, load: Load, left: int, right: int) -> bool:
    """Whether a load is told as what can be carried, by a noun of capacity or a verb of ability in [left, right).

    "Can reach" and the like tell what is expected, and no capacity.
    """
    copula = _COPULA.search(document.folded, max(left, load.start - _BEHIND), hedged_start(document, load.start))
    if _can_be_behind(document, load, left, right) or _can_also(document, load, left):
        return True
    reach = max(left, load.start - (_FAR_BEFORE if copula else _BEFORE)), min(right, load.end + _BEHIND)
    for term in within(freight_terms(document), *reach):
        noun, ability = term.label == "loadable.capacity", term.label == "loadable.may"
        if not (noun or ability) or _COMMA.search(document.folded, load.end, term.start):
            continue
        if term.start >= load.end and document.folded.startswith("against", term.start):
            continue  # "2.8 million tons were carried, against a throughput of 6"
        if noun and _PLANNED.search(document.folded, term.end, load.start):
            continue
        if (
            noun
            or (term.start < load.start and _does_more(document, term.end, load.start))
            or _is_so(document, load, term.start, term.end)
        ):
            return True
    able = (
        _ABLE.search(document.folded, load.end, min(right, load.end + _TURKIC_BEHIND))
        if document.lexicon.language in TURKIC
        else None
    )
    return able is not None and not within(document.family("loadreach"), able.start(), able.end())


def _does_more(document: Document, end: int, start: int) -> bool:
    """Whether what can be done is more than to reach a number: the verb of carrying stands behind the modal one."""
    adverbs = _ADVERBS.match(document.folded, end)
    verb = adverbs.end() if adverbs else end
    if within(document.family("loadreach"), end, verb + 1):
        return False
    return not within(document.family("happened"), verb + 1, start)


def _is_so(document: Document, load: Load, since: int, end: int) -> bool:
    """Whether the modal verb stands behind a load as its own: "15 million tons could pass over it", "are possible"."""
    between = document.folded[load.end : max(since, load.end)]
    if since < load.end or "," in between or _AND.search(between):
        return False
    return _does_more(document, end, end)


def was_carried(document: Document, place: Place, right: int) -> bool:
    """Whether a verb of carrying of its own tells that a load behind a capacity was carried: "..., and handled 7"."""
    left, load = place.left, place.load
    if left == place.since:
        return False
    if document.lexicon.language in TURKIC:
        return bool(_WAS_CARRIED.match(document.folded, load.end, right))
    own = _DID_CARRY.search(document.folded, left, load.start)
    return own is not None and not _UNREAL.search(document.folded, left, own.start())


def told_behind(document: Document, load: Load) -> FreightKind | None:
    """What the words right behind a load alone tell: that it was carried, must be or is a goal; None mostly."""
    turkic = document.lexicon.language in TURKIC
    if _BY_DOING.match(document.folded, load.end) or (turkic and _WE_DID.match(document.folded, load.end)):
        return "actual"
    must = turkic and _MUST_BEHIND.match(document.folded, load.end)
    return "target" if must or _GOAL_BEHIND.match(document.folded, load.end) else None
