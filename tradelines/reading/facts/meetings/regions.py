"""Sets of states that meet under the name of their region: the presidents of Central Asia, "C5+1"."""

import re

from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.spans.document import Document

_CENTRAL_ASIA = ("KAZ", "KGZ", "TJK", "TKM", "UZB")
_LEADERS = r"(?:heads|leaders|presidents|ministers|officials|representatives|countries|states|republics|nations)"
_OF_CENTRAL_ASIA = re.compile(
    rf"\b{_LEADERS} (?:of (?:state|government|the countries|the states) )?(?:of|from) (?:the )?central asian?\b"
    rf"|\bcentral asian (?:[\w-]+ )?{_LEADERS}\b|\bcentral asia ?[-–—+] ?|\bc5(?: ?\+ ?1)?\b"
    r"|\b(?:глав\w*|лидер\w*|президент\w*|министр\w*|представител\w*|стран\w*|государств\w*|руководител\w*) "
    r"(?:[\w-]+ ){0,2}центральной азии\b|\bцентральная азия ?[-–—+] ?"
    r"|\bmərkəzi asiya (?:ölkə|dövlət|respublika|lider|prezident|nazir)\w*|\bmərkəzi asiya ?[-–—+] ?"
    r"|\borta asya (?:ülke|devlet|cumhuriyet|lider|bakan)\w*|\borta asya ?[-–—+] ?"
)
# One of these stands in all that the pattern finds; most sentences have none, and are not searched.
_NAMES = ("central asia", "c5", "центральн", "mərkəzi asiya", "orta asya")
_ONE = re.compile(r"c5 ?\+ ?1")
# Characters between the words for the region and the trigger.
_NEAR = 110
_KINDS = frozenset({"meeting", "commission session", "conference", "signing"})


def take_region(document: Document, frame: Frame) -> None:
    """Add the states of a region whose leaders or ministers are said to meet, where no one is named who did."""
    trigger = frame.trigger
    if trigger.kind not in _KINDS or (trigger.kind == "meeting" and any(m.person.country for m in frame.objects)):
        return
    low, high = max(frame.sentence.start, trigger.start - _NEAR), min(frame.sentence.end, trigger.end + _NEAR)
    near = document.folded[low:high]
    if not any(name in near for name in _NAMES):
        return
    region = _OF_CENTRAL_ASIA.search(document.folded, low, high)
    if region is None:
        return
    codes = [*_CENTRAL_ASIA, *(["USA"] if _ONE.match(region.group()) else [])]
    frame.stated.extend(code for code in codes if code not in frame.stated)
    frame.near |= set(codes)
