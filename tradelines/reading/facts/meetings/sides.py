"""Who met whom, where one sentence tells of several: "the two ministers", "separately with A and B"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.matching import begins_word
from tradelines.reading.spans.dates import DateSpan, dates_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import Mention, people_of

_APART = "separate(?:ly)?", "individually", "ayri-ayriliqda", "ayri ayri", "ayrica"
_APART_RUSSIAN = "по отдельности", "в отдельности", "отдельно", "отдельные"
_SEPARATELY = re.compile(begins_word(*_APART, *_APART_RUSSIAN) + r"\b")
_THEN = re.compile(
    r"\b(?:then|later|afterwards|after that|subsequently|затем|потом|позже|ardinca|sonra|ardindan|akabinde)\b"
    r"|\bа (?:также )?(?:[\w-]+ ){0,3}(?:[-–—] )?со? "
    r"| on (?:\w+day|[a-z]+ \d{1,2}|\d{1,2} [a-z]+),? and (?:with )?(?:the )?$"
)
_PLURAL = re.compile(r"\bmeetings$|\bвстреч(?:и|ах)?$|\bgörüşlər\b|\bgörüşmeler\b")
_BESIDE = "on the (?:sidelines|fringes|margins) of", "на полях", "в кулуарах"
_BESIDE_TURKIC = "çərçivəsində", "çerçevesinde", "marjinda", "kapsaminda"
_SIDELINES = re.compile(begins_word(*_BESIDE, *_BESIDE_TURKIC) + r"\b")
_NEAR = 60
# Characters between whom one met and the day.
_DAY_NEAR = 6
# Verbs of which each object may be another meeting.
_SPLIT = frozenset({"verb", "receive", "discuss"})
# The comitative and the accusative of a name, and those by whom one is received.
_WITH_WHOM = re.compile(
    r"['’](?:y?l[ae]|n?[iuü]|y[iuü])\b|(?<=[a-zəöüğşç]{3})l[aə](?=[\s,.]|$)|\s(?:il[eə]|tərəf|taraf)"
)
# "The presidents" of whom the text has spoken; in the other languages no word need say so.
_THE = re.compile(r"\b(?:the|both|two) (?:two )?$")
_MOST = 3
_PARTED = re.compile(r"(?:['’]?\w{1,3})?(?: il[eə])?,")


def is_sidelined(document: Document, frame: Frame) -> bool:
    """Whether it was held beside a greater event, where one meets others in turn: "on the sidelines of the forum"."""
    return bool(_SIDELINES.search(document.folded, frame.sentence.start, frame.sentence.end))


def _is_several(document: Document, frame: Frame) -> bool:
    """Whether "meetings with A, B and C" are as many meetings."""
    word = _PLURAL.search(document.folded, frame.trigger.start, frame.trigger.end)
    return frame.trigger.kind == "meeting" and frame.held and bool(word) and len(frame.objects) > 1


def _in_turn(document: Document, met: Sequence[Mention]) -> list[list[Mention]]:
    """Those met, parted where "then" stands between two of them: "received A and then B"."""
    groups = [list(met[:1])] if met else []
    for one, two in pairwise(met):
        if _THEN.search(document.folded, one.end, two.outer_start):
            groups.append([])
        groups[-1].append(two)
    return groups


def is_separate(document: Document, frame: Frame) -> bool:
    """Whether it is told to have been apart from others."""
    low, high = frame.trigger.start - _NEAR, frame.trigger.end + _NEAR // 2
    return bool(_SEPARATELY.search(document.folded, max(low, frame.start), min(high, frame.sentence.end)))


def split_sides(document: Document, frame: Frame) -> list[Frame]:
    """One frame for each country whose people were met separately; else the frame alone."""
    turkic = document.lexicon.language in ("az", "tr")
    if turkic and (pairs := _pairs(document, frame)):
        return [replace(frame, people=pair, objects=pair[1:], separate=True) for pair in pairs]
    met = [m for m in frame.people if m.person.name and m.person.country]
    host = frame.people[0].person if frame.people else None
    guests = [m for m in met if m.person is not host] if turkic and len(frame.named) > 2 else frame.objects
    met = [m for m in guests if m in met]
    if len(met) < 2:
        return [frame]  # one alone makes no two groups
    others = [mention for mention in frame.people if mention not in met]
    groups = _in_turn(document, met)
    apart = is_separate(document, frame) or is_sidelined(document, frame) or _is_several(document, frame)
    if len(groups) < 2 and apart:
        countries = dict.fromkeys(mention.person.country for mention in met)
        groups = [[m for m in met if m.person.country == country] for country in countries]
    splits = frame.trigger.form in _SPLIT or _is_several(document, frame)
    if not splits or len(groups) < 2 or not others:
        return [frame]
    told = [
        replace(frame, people=[*others, *group], objects=group, stated=[], near=set(), separate=True)
        for group in groups
    ]
    for one in told:
        one.date = _own_day(document, one) or one.date
    return told


def _own_day(document: Document, frame: Frame) -> DateSpan | None:
    """The day right behind the last of a group: "met A on Monday and B on Tuesday"."""
    end = frame.objects[-1].outer_end
    behind = within(dates_of(document), end, min(end + _DAY_NEAR, frame.sentence.end))
    return behind[0] if behind else None


def _pairs(document: Document, frame: Frame) -> list[list[Mention]]:
    """Two and two who met by one verb: "Bakan A mevkidaşı B ile, Bakan C mevkidaşı D ile görüştü"; else nothing."""
    people = frame.people
    if len(people) < 4 or len(people) % 2 or frame.trigger.form != "verb":
        return []
    pairs = [people[n : n + 2] for n in range(0, len(people), 2)]
    told = all(not is_companion(document, one) and is_companion(document, other) for one, other in pairs)
    parted = all(_PARTED.match(document.folded, other.outer_end) for _, other in pairs[:-1])
    return pairs if told and parted else []


def is_companion(document: Document, mention: Mention) -> bool:
    """Whether an ending or "ile" makes someone the other side: "Aliyev'le görüştü", "Əliyevi qəbul edib"."""
    last = document.folded.rfind(" ", mention.start, mention.end) + 1 or mention.start
    found = _WITH_WHOM.search(document.folded, last, min(mention.end + 7, len(document.folded)))
    return found is not None and found.start() <= mention.end  # not the cut end of the next word


def earlier_holders(document: Document, frame: Frame, everyone: Sequence[Mention]) -> list[Mention]:
    """Those of whom "the two ministers met" speaks: the holders of that office whom the text has named before."""
    plural = [m for m in everyone if m.plural and not m.country and frame.start <= m.start < frame.trigger.start]
    english = document.lexicon.language == "en"
    if not plural or (english and not _THE.search(document.folded, 0, plural[-1].outer_start)):
        return []
    office = plural[-1].person.core.split("+")[0]
    holders: dict[int, Mention] = {}
    for mention in within(people_of(document), 0, frame.sentence.start):
        person = mention.person
        if (
            person.name
            and person.sure
            and person.country
            and not person.former
            and office in person.core.replace("|", "+").split("+")
        ):
            holders.setdefault(id(person), mention)
    if len(holders) > 2:
        holders = _of_last_sentence(document, frame, holders)
    sides = {mention.person.country for mention in holders.values()}
    return list(holders.values()) if 2 <= len(holders) <= _MOST and len(sides) > 1 else []


def _of_last_sentence(document: Document, frame: Frame, holders: dict[int, Mention]) -> dict[int, Mention]:
    """Of many holders those whom the sentence before names, if of two countries: "A met C. The ministers ..."."""
    number = frame.sentence.number
    if not number:
        return holders
    before = document.sentences[number - 1]
    named = {id(m.person) for m in within(people_of(document), before.start, before.end)}
    last = {key: mention for key, mention in holders.items() if key in named}
    return last if len({mention.person.country for mention in last.values()}) > 1 else holders
