"""Railways, ports and companies that meet or sign where no one is named who did: each stands for its country."""

import re
from itertools import pairwise

from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.home import host_of
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import people_of

_KINDS = frozenset({"railway", "port", "ports", "shipping line", "company", "fund", "bank", "chamber", "association"})
# What stands between two of them.
_JOINED = re.compile(r"[^;.:]{0,30}?(?:,|\b(?:and|with|и|с|со|və|ve)\b|\bil[eə]\b|['’]?l[aəe]\b)[^,;.:]{0,40}")
_BETWEEN = re.compile(r"\b(?:arasinda(?:ki)?|между|between) (?:[\w-]+ ){0,3}$")
_SIGN, _TALK = frozenset({"verb", "future", "perfect"}), frozenset({"verb", "future", "receive"})


def take_bodies(document: Document, frame: Frame, low: int, high: int) -> None:
    """Add the countries of the bodies of [low, high): "КТЖ и АЖД подписали меморандум", "received a KTZ delegation"."""
    trigger = frame.trigger
    _take_host(frame)
    signs = trigger.kind == "signing" and trigger.form in _SIGN and not frame.people
    told = trigger.form in _TALK or (frame.held and bool(frame.place or frame.date))
    between = _BETWEEN.search(document.folded, low, trigger.start)
    heads = any(term.label == "meettake.heads" for term in within(document.family("meettake"), low, high))
    meets = trigger.kind == "meeting" and told and (frame.groups or heads or bool(between))
    if not (signs or meets):
        return
    rows = gazetteer().rows["body"]
    offices = [m for m in within(people_of(document), low, high) if m.person.name]
    codes = {mention.person.country for mention in offices}
    found = [
        name
        for name in within(document.names, low, high)
        if name.kind == "body"
        and rows[name.key]["kind"] in _KINDS
        and not any(m.outer_start <= name.start < m.outer_end for m in offices)
    ]
    # "the management of A met the leadership of B": the verb may stand between
    pairs = [pair for pair in pairwise(found) if not (meets and pair[0].end <= trigger.start < pair[1].start)]
    gaps = [document.folded[one.end : two.start] for one, two in pairs]
    if not all(_JOINED.fullmatch(gap) for gap in gaps):
        return  # "КТЖ подписала контракт, а АЖД закупила вагоны"
    added = [code for code in dict.fromkeys(rows[name.key]["country"] for name in found) if code]
    if len({*added, *codes, *frame.stated} - {""}) > 1:
        frame.stated.extend(code for code in added if code not in frame.stated)
        frame.near |= set(added)
        frame.groups = frame.groups or heads
        if meets and (between or trigger.form not in _TALK) and len(added) > 1:
            frame.parties |= set(added)


def _take_host(frame: Frame) -> None:
    """Give the host's country to the one official without any who met its ambassador: "A, Ambassador to B, met C"."""
    if frame.trigger.kind not in ("meeting", "call"):
        return
    hosts = {host_of(person.role) for person in frame.named} - {""}
    lacking = [person for person in frame.named if person.role and not person.country]
    if len(hosts) == len(lacking) == 1 and len(frame.named) > 1:
        lacking[0].country = hosts.pop()
