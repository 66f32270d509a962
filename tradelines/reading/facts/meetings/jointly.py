"""Whether two are told to have talked something over, or guests to have been received."""

import re

from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import Mention

_BEING = re.compile(r"\b(?:was|were|been) (?:also |then )?(?:\w+)(?: \w{2})?$")
_BY = re.compile(r"(?: (?:in|on|at|this|last|over|yesterday|today)\b[^,;.]{0,40})?,? by (?:the )?")
_AT_TABLE = re.compile(r"at the (?:[\w-]+ )?table\b")
_WERE = re.compile(r"(?: in [\w-]+)?(?: on \w+day)? (?:were|sat|was|met) (?:the )?")
_WITH_WHOM = re.compile(r"\bwith (?:the |his |her |visiting |its |an? |(?:[\w-]+ )?delegation (?:led|headed) by )*$")
# "received a parliamentary delegation", "принял делегацию"; "was received at the ministry".
_DELEGATION_BEHIND = re.compile(
    r" (?:(?:an?|the) )?(?:[\w-]+ ){0,3}(?:delegations?|делегаци\w+|representatives of|executives of|"
    r"представител\w+|руководителей)\b"
)
_GUESTS_BEFORE = re.compile(
    r"(?:nümayəndələrini|nümayəndə heyətini|rəhbərlərini|temsilcilerini|yetkililerini|heyetini) $"
)
_WERE_RECEIVED = re.compile(r"(?:was|were) (?:received|welcomed|hosted)|(?:был[аи]? )?принят")
# Who sits at home: a government's or parliament's own session.
_GOVERNMENT = re.compile(
    r"\b(?:cabinet|government(?!al)|parliament|правительств(?:о|а|е|ом|у)\b|кабинет\w* министров|кабмин\w*|"
    r"парламент(?:а|е)?\b|госдум\w*|сенат(?:а|е)?\b|мажилис\w*|hökumət(?:in|i)?\b|nazirlər kabinet\w+|"
    r"parlamentin?\b|milli məclis\w*|hükümet(?:in|i)?\b|bakanlar kurulu\w*|kabine\w*)"
)
_CABINET = re.compile(
    r"\b(?:cabinet|government|kabine|bakanlar kurulu|hökumət|nazirlər kabinetinin|staff|management) $"
)
# "The commission gathered", "at the commission, A and B signed": it sits; not "the commission deals with it".
_SITS = re.compile(
    r"[^.;\n]{0,60}?\b(?:met\b|meets?\b|gather|conven|sat\b|собер|собр[аи]|собира|прош(?:л|ед)|пройд|провод|провел|"
    r"состо[яи]|заседа|topla[nş]|keçiril|başlay|yapil|gerçekleş|düzenlen|baş tut)"
)
_AT_BODY = re.compile(
    r"\b(?:at|within|during|on the sidelines of|attend\w*|chair(?:ed|ing|s)?|на|в ходе|в рамках|провел\w?|провод\w+) "
    r"(?:[\w’'–-]+ ){0,5}$"
)
# Characters from such a word to the session.
_NEAR = 40
_DASHES = frozenset({"-", "–", "о-"})
# From the sides to the talks: "Kazakh-Chinese political consultations".
_TO_TALKS = re.compile(r" (?:(?!minister|president|leader|министр|президент)[\w-]+ ){0,3}")


def talked_jointly(document: Document, frame: Frame) -> bool:
    """Two people of two countries who "have discussed" something together."""
    if frame.groups and len(frame.near) == len(frame.stated) >= 2 and frame.place and of_a_day(frame):
        return True  # "on September 2 in Beijing the heads of state of A and B discussed railways"
    russian = document.lexicon.language == "ru" or _named_behind(document, frame)
    people = [
        m.person
        for m in frame.people
        if m.person.name
        and (russian or m.end <= frame.trigger.start or m not in frame.objects or _is_partner(document, m))
    ]
    return len(people) >= 2 and len({person.country for person in people}) >= 2


def _named_behind(document: Document, frame: Frame) -> bool:
    """Whether all stand behind the verb: "was discussed in Baku by A and B", "at the table were A and B"."""
    passive = _BEING.search(document.folded, frame.start, frame.trigger.end)
    gap = document.folded[frame.trigger.end : frame.objects[0].outer_start] if frame.objects else ""
    if _AT_TABLE.match(document.folded, frame.trigger.start):
        return bool(_WERE.fullmatch(gap))
    return bool(passive and _BY.fullmatch(gap))


def _is_partner(document: Document, mention: Mention) -> bool:
    """Whether someone is who a thing was discussed with: "discussed trade with visiting Minister A"."""
    return bool(_WITH_WHOM.search(document.folded, max(mention.outer_start - 60, 0), mention.outer_start))


def receives_guests(document: Document, frame: Frame) -> bool:
    """Whether guests are received of whom, or by whom, nobody is named.

    "A received a parliamentary delegation from B", "Minister A was received at the Port of Baku".
    """
    named = bool(frame.persons)
    if frame.groups and (bool(frame.place) or (named and len(frame.stated) > 1 and of_a_day(frame))):
        return True
    guests = _DELEGATION_BEHIND.match(document.folded, frame.trigger.end)
    guests = guests or _GUESTS_BEFORE.search(document.folded, frame.start, frame.trigger.start)
    if named and frame.groups and guests:
        return True
    return named and _take_seat(document, frame)


def _take_seat(document: Document, frame: Frame) -> bool:
    """Whether the passive tells where, if only by the name of a port: that is where the host has his seat."""
    if not _WERE_RECEIVED.match(document.folded, frame.trigger.start):
        return False
    rows = gazetteer().rows["place"]
    for name in within(document.names, frame.trigger.end, frame.end):
        if not frame.place and name.kind == "place" and rows.get(name.key, {}).get("country"):
            frame.place, frame.place_country = rows[name.key]["name"], rows[name.key]["country"]
    return bool(frame.place) and frame.place_country not in {person.country for person in frame.persons}


def sits_alone(document: Document, frame: Frame) -> bool:
    """Whether a government or parliament sits by itself: "Правительство на заседании одобрило", "hökumət iclasında"."""
    named = {person.country for person in frame.named if person.country}
    low, high = max(frame.trigger.start - _NEAR, frame.sentence.start), frame.trigger.end + _NEAR
    return len(named) < len(("one", "two")) and bool(_GOVERNMENT.search(document.folded, low, high))


def sits_at_home(document: Document, frame: Frame) -> bool:
    """Whether a meeting is that of a government: "told a cabinet meeting", "kabine toplantısında"."""
    named = {person.country for person in frame.named if person.country}
    if frame.trigger.kind not in ("meeting", "conference") or len(named) > 1:
        return False
    low = max(frame.trigger.start - _NEAR, frame.sentence.start)
    return bool(_CABINET.search(document.folded, low, frame.trigger.start))


def of_a_day(frame: Frame) -> bool:
    """Whether its clause gives a day or a month."""
    return frame.date is not None and frame.date.precision != "year"


def of_two_adjectives(document: Document, frame: Frame) -> bool:
    """Whether talks are called by their two sides and were held or are to be: "Kazakh-Chinese talks took place"."""
    told = (frame.held or frame.planned) and (bool(frame.place) or of_a_day(frame))
    if not told or document.lexicon.language not in ("en", "ru"):
        return False
    start = frame.trigger.start
    names = [n for n in within(document.names, max(start - 60, frame.sentence.start), start) if n.kind == "country"]
    if len(names) < 2 or names[-1].key == names[-2].key or document.folded.startswith(",", frame.trigger.end):
        return False
    joined = document.folded[names[-2].end : names[-1].start] in _DASHES
    return joined and bool(_TO_TALKS.fullmatch(document.folded, names[-1].end, start))


def sits(document: Document, frame: Frame) -> bool:
    """Whether a commission of which only the name stands there is told to sit, or something to be done at it."""
    start, end = frame.trigger.start, frame.trigger.end
    at = _AT_BODY.search(document.folded, max(start - 60, frame.sentence.start), start)
    return bool(at) or bool(_SITS.match(document.folded, end, frame.sentence.end))
