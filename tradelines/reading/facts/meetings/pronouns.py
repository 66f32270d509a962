"""Whom a pronoun behind or before a word for a meeting stands for: "received him", "провёл с ним переговоры"."""

import re

from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import Mention, people_of

# "met with him", "talks with her", "received him".
_BEHIND = {
    "en": re.compile(r"\s(?:with |also )?(?:him|her)\b(?! [a-z]+(?:s|er|or|art)\b)"),
    "ru": re.compile(r"\s(?:с (?:ним|ней)|его|ее|гостя)\b"),
}
# "с ним провел переговоры", "onunla görüşüb", "onu kabul etti".
_BEFORE = {
    "en": re.compile(r"\bwith (?:him|her) (?:[\w-]+ ){0,2}$"),
    "ru": re.compile(r"\b(?:с (?:ним|ней)|его|ее) (?:[\w-]+ ){0,3}$"),
    "az": re.compile(r"\b(?:onunla|onu|qonaği|qonaqla) (?:[\w-]+ ){0,4}$"),
    "tr": re.compile(r"\b(?:onunla|onu|kendisiyle|kendisini|konuğunu|konuğuyla) (?:[\w-]+ ){0,4}$"),
}
# "Принимали его A и B": who stands behind is no object.
_HIM = re.compile(r"\s(?:его|ее|их|гостя|гостью|гостей)\b")
_PEOPLE_MEET = frozenset({"meeting", "call"})
# "A said in Brest, where Governor B received him".
_WHERE = re.compile(r"\b(?:where|when|as|after|before|где|когда|после того,? как) (?:the |his )?$")


def take_object_meant(document: Document, frame: Frame, last_subject: list[Mention]) -> None:
    """Add whom the sentence before was about, where a pronoun makes him the other side of whoever is named here."""
    trigger, language = frame.trigger, document.lexicon.language
    here = any(mention.start >= frame.sentence.start for mention in frame.people)
    hosts = trigger.form == "receive" and bool(_HIM.match(document.folded, trigger.end))
    last_subject = _named_in_clause_before(document, frame) or last_subject
    if trigger.kind not in _PEOPLE_MEET or (frame.objects and not hosts) or not last_subject or not here:
        return
    behind, before = _BEHIND.get(language), _BEFORE[language]
    said = before.search(document.folded, frame.start, trigger.start)
    if said is None and behind is not None:
        said = behind.match(document.folded, trigger.end)
    if said is None or any(mention.person is last_subject[0].person for mention in frame.people):
        return
    frame.people = [*frame.people, *last_subject[:1]]
    frame.objects = last_subject[:1]


def _named_in_clause_before(document: Document, frame: Frame) -> list[Mention]:
    """Who speaks in the clause before that of the host: "A said in Brest, where Governor B received him"."""
    hosts = [mention for mention in frame.people if mention.start >= frame.sentence.start]
    if len(hosts) != 1 or not _WHERE.search(document.folded, frame.sentence.start, hosts[0].outer_start):
        return []
    named = within(people_of(document), frame.sentence.start, hosts[0].outer_start)
    others = [m for m in named if m.person.name and m.person.sure and m.person is not hosts[0].person]
    return others[-1:]
