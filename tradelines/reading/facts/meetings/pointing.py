"""What a telling takes from the one before it: "they will meet in May", "the next session", "the three states"."""

import re

from tradelines.reading.facts.meetings.event import Event
from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.home import groups, home_of, main_pair
from tradelines.reading.spans.document import Document, within

_BOTH = re.compile(
    r"\W*(?:they|the two(?: (?:men|sides|officials|ministers|presidents|leaders))?|the pair|the duo|both(?: sides)?|"
    r"the sides|the parties|они|оба|стороны|обе стороны|onlar|tərəflər|hər ikisi|ikili|taraflar|iki lider)\b(?!-)"
)
# Commissions that two governments have.
_BILATERAL = re.compile(
    r"intergovernmental|interstate|joint|bilateral|межправ|межгоссов|совместн|смешанн|двусторонн|"
    r"hökumətlərarasi|birgə|qarişiq|hükümetlerarasi|karma|ortak"
)
# "The two were joined by C for a trilateral meeting."
_JOINED_BY = re.compile(
    r"\W*(?:(?:later|then|the same day|that day),? )?(?:the two|both|they|the ministers|the presidents) "
    r"(?:[\w-]+ )?were (?:later |then |also )?joined by\b"
    r"|\W*(?:[\w-]+ ){0,3}(?:к ним|к переговорам) (?:[\w-]+ )?присоединил\w+"
)
# Characters between such a word and the word for the meeting.
_BOTH_NEAR = 60
_RECENT = 3
# At the end of a country's name: "İranla", "Rusiya ilə", "Türkiye'yle".
_COMITATIVE = re.compile(r"(?:l[aəe]|\w{2}(?:['’]?y?l[aəe]| il[əe]))\b")
_COUNTED = re.compile(
    r"\b(?P<number>two|both|three|four|five|двух|обеих|трех|четырех|пяти|обе|две|два|три|iki|üç|dörd|dört|beş)"
    r"(?: (?:neighbou?ring|littoral|friendly|caspian(?: sea)?(?: littoral)?|прикаспийск\w+|соседн\w+|xəzəryani|"
    r"hazar(?:'a kiyidaş)?|dost|qonşu|komşu))?"
    r" (?:countries|states|sides|governments|nations|parties|neighbou?rs|стран\w*|государств\w*|сторон\w*|"
    r"правительств\w*|ölkə\w*|dövlət\w*|tərəf\w*|hökumət\w*|ülke\w*|devlet\w*|taraf\w*|hükümet\w*)"
)
_CASPIAN = ("AZE", "IRN", "KAZ", "RUS", "TKM")
_SEA = re.compile(r"caspian|прикаспий|xəzəryani|hazar")
_ACTS = re.compile(r"(?: (?:also|then|later|jointly|have|had|has))* (?:\w+ )?")
_THIS_IS = re.compile(r"\W*(?:(?:this|it) (?:is|was|will be)|это|bu)\b[, ](?!.{0,20}\b(?:meeting|visit)\s(?:was|will))")
_WHOSE = re.compile(r" (?:of|между|глав\w*|министр\w*)(?: [\w-]+){0,6} (?:of |from )?(?:the )?")
_VALUES = {
    **dict.fromkeys(("two", "both", "двух", "обеих", "обе", "две", "два", "iki"), 2),
    **dict.fromkeys(("three", "трех", "три", "üç"), 3),
    **dict.fromkeys(("four", "четырех", "dörd", "dört"), 4),
    **dict.fromkeys(("five", "пяти", "beş"), 5),
}
_INTERREGIONAL = re.compile(r"\b(?:inter-?regional|межрегиональн|regionlararasi|bölgelerarasi|bölgeler arasi)")
_OF_SERIES = re.compile(
    r"\b(?:next|following|previous|last|latest|preceding|следующ\w+|очередн\w+|предыдущ\w+|прошл\w+|последн\w+|"
    r"növbəti|əvvəlki|sonuncu|ötənki|bir sonraki|gelecek|bir önceki|önceki|son)\s(?:[\w-]+\s){0,3}$"
)


def take_joined(document: Document, frame: Frame, events: list[Event]) -> bool:
    """Whether a third joined two who had met ("The two were joined by C"); all three are then of this meeting."""
    joined = events and _JOINED_BY.match(document.folded, frame.sentence.start)
    if not joined or len(events[-1].named) != 2 or not frame.named:
        return False
    both = [mention for mention in events[-1].people if mention.person.name]
    frame.people = list({id(mention.person): mention for mention in [*both, *frame.people]}.values())
    return len(frame.named) > 2


# "The guest was also received by", «гостя принял», "qonağı qəbul edib", "konuğu kabul etti".
_GUEST = re.compile(r"\b(?:the guest|his guest|гостя|qonaği|konuğu|konuk bakani)\b")


def take_both(document: Document, frame: Frame, events: list[Event]) -> None:
    """Give "they" and "the two" the people of the meeting told last, where nobody else is named."""
    here = any(mention.start >= frame.sentence.start for mention in frame.people)
    if here or not events or frame.trigger.kind == "signing" or frame.trigger.form == "discuss":
        return
    said = _BOTH.match(document.folded, frame.sentence.start)
    last = events[-1]
    if said is None or frame.trigger.start - said.end() > _BOTH_NEAR:
        return
    if frame.sentence.number - last.frames[-1].sentence.number > _RECENT or len(last.named) < 2:
        return
    frame.people = list({id(mention.person): mention for mention in last.people if mention.person.name}.values())


def take_guest(document: Document, frame: Frame, events: list[Event]) -> None:
    """Give "the guest", whom another host receives, his name: the visitor of the meeting told last."""
    hosts = frame.named
    if frame.trigger.form != "receive" or len(hosts) != 1 or not events or not hosts[0].country:
        return
    if not _GUEST.search(document.folded, frame.sentence.start, frame.sentence.end):
        return
    last = events[-1]
    known = {m.person.country for m in last.people} >= {hosts[0].country} and hosts[0] not in last.persons
    guests = [m for m in last.people if m.person.name and m.person.country not in ("", hosts[0].country)]
    if known and len({id(mention.person) for mention in guests}) == 1:
        frame.people, frame.objects = [*frame.people, guests[0]], [guests[0]]


def take_counted(document: Document, frame: Frame) -> None:
    """Give "the three states" the countries that they are: the last so many named together, or the article's two."""
    session = frame.trigger.kind == "commission session"
    people = frame.people and not (session and len(frame.sides) < len(("one", "two")))
    if people or len(frame.stated) > 1 or not (frame.place or frame.date) or frame.trigger.form == "process":
        return
    counted = _counted_beside(document, frame)
    if counted is None:
        return
    number = _VALUES[counted["number"]]
    if number == 2 and frame.trigger.kind == "signing" and not frame.place:
        return
    if number == len(_CASPIAN) and _SEA.search(counted.group()):
        codes = list(_CASPIAN)
    else:
        codes = main_pair(document) if number == 2 else _named_together(document, number, counted.start())
    if len(codes) == number:
        frame.stated = [*frame.stated, *(code for code in codes if code not in frame.stated)]
        frame.near |= set(codes)


def take_sides_of_commission(document: Document, frame: Frame, events: list[Event]) -> None:
    """Give a commission of two governments whose countries go without saying those of the article.

    "Hökumətlərarası Komissiyanın 22-ci iclası mayda Şımkənddə olacaq": told in an article on two countries.
    """
    trigger = frame.trigger
    if trigger.kind == "commission session" and len(frame.stated) == 1 and _with_home(document, frame):
        frame.stated = [home_of(document), *frame.stated]
        return
    if trigger.kind != "commission session" or trigger.form != "noun" or len(frame.stated) > 1:
        return
    counted = trigger.number is not None and frame.attended and not frame.past
    if frame.people and not (counted and len(frame.sides) == 1):
        return
    next_one = (
        frame.planned
        and not frame.doubtful
        and _OF_SERIES.search(document.folded, max(trigger.start - 60, frame.sentence.start), trigger.end)
    )
    told = (frame.place_country or frame.date or next_one) and (frame.planned or frame.held)
    if not (told or counted):
        return
    bilateral = _BILATERAL.search(document.folded, max(trigger.start - 40, frame.sentence.start), trigger.end)
    if not bilateral and not (trigger.number and frame.place_country):
        return
    last = events[-1].countries_told if events else []
    pair = last if len(last) == 2 else main_pair(document)
    known = set(frame.stated) | (frame.sides if frame.people else set())
    if len(pair) == 2 and known <= set(pair) and frame.place_country in ("", *pair):
        frame.stated = list(pair)


def take_sides_of_forum(document: Document, frame: Frame, events: list[Event]) -> None:
    """Give a forum of the regions of two countries those of the article: "II forum of interregional cooperation"."""
    trigger = frame.trigger
    if trigger.kind != "conference" or frame.people or frame.stated or not (frame.planned or frame.held):
        return
    low, high = max(trigger.start - 40, frame.sentence.start), min(trigger.end + 40, frame.sentence.end)
    last = events[-1].countries_told if events else []
    pair = last if len(last) == len(("one", "other")) else main_pair(document)
    if frame.place_country in pair and _INTERREGIONAL.search(document.folded, low, high):
        frame.stated, frame.near = list(pair), set(pair)


def _with_home(document: Document, frame: Frame) -> bool:
    """Whether the commission is one's own with the country named: "İranla 16-cı komissiya iclasında"."""
    home, other = home_of(document), frame.stated[0]
    if document.lexicon.language not in ("az", "tr") or frame.doubtful or other == home:
        return False
    names = within(document.names, frame.sentence.start, frame.trigger.start)
    return any(name.key == other and _COMITATIVE.match(document.folded, name.end - 2) for name in names)


def _counted_beside(document: Document, frame: Frame) -> re.Match[str] | None:
    """Where "the three states" act ("the three states signed") or are those whose meeting it is ("meeting of ...")."""
    trigger, folded = frame.trigger, document.folded
    if trigger.form in ("verb", "future", "discuss"):
        found = list(_COUNTED.finditer(folded, frame.start, trigger.start))
        return found[-1] if found and _ACTS.fullmatch(folded, found[-1].end(), trigger.start) else None
    if document.lexicon.language in ("az", "tr"):
        before = _COUNTED.search(folded, max(frame.start, trigger.start - _BOTH_NEAR), trigger.start)
        return before if trigger.kind == "commission session" else None
    behind = _COUNTED.search(folded, trigger.end, min(trigger.end + 90, frame.end))
    whose = behind and _WHOSE.fullmatch(folded, trigger.end, behind.start())
    genitive = behind and document.lexicon.language == "ru" and behind.start() == trigger.end + 1
    return behind if whose or genitive else None


def _named_together(document: Document, number: int, before: int) -> list[str]:
    """The countries of the last sentence before a place that names exactly so many."""
    for sentence in reversed([one for one in document.sentences if one.start < before]):
        names = within(document.names, sentence.start, min(sentence.end, before))
        codes = list(dict.fromkeys(n.key for n in names if n.kind == "country" and n.form != "capital"))
        codes = [code for code in codes if code not in groups()]
        if len(codes) == number:
            return codes
    return []


def says_what_it_is(document: Document, frame: Frame) -> bool:
    """Whether a sentence only says which meeting was just told of: "This is the seventh meeting of the ministers"."""
    plain = not (frame.place or frame.date or len(frame.sides) > 1)
    return plain and bool(_THIS_IS.match(document.folded, frame.sentence.start))


def is_next_of_series(document: Document, frame: Frame) -> bool:
    """Whether "the next meeting", "the previous session" has a place or time but names no one: like the one told."""
    trigger = frame.trigger
    if trigger.kind not in ("meeting", "commission session") or trigger.form not in ("noun", "bare"):
        return False
    if len(frame.stated) > 1 or not (frame.place or frame.date):
        return False
    numbered = trigger.number is not None and frame.planned and not frame.people
    return numbered or bool(_OF_SERIES.search(document.folded, frame.sentence.start, trigger.start))
