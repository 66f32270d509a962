"""Whether what a sentence tells of papers is one signing of them."""

import re

from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.jointly import of_a_day
from tradelines.reading.facts.meetings.triggers import meeting_terms
from tradelines.reading.matching import Match
from tradelines.reading.spans.document import Document, within

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_IT = re.compile(r"\b(?:it|they|which|он|она|оно)\s$")
_IT_BEHIND = re.compile(r"\s(?:it|them|его|ее|их)\b")
_ONE = re.compile(r"\ban? (?:[\w-]+ ){0,4}$")
# "were signed", and no participle: "agreements signed".
_AUXILIARY = re.compile(r"(?:was|were|is|are|has|have|had)\b")
# A participle that only says which paper is meant.
_SIGNED_PAPER = re.compile(r"imzalan(?:an|miş)$")
# "Dövlət başçılarının imzaladığı bəyannamə": whose paper it is.
_OWNED_PAPER = re.compile(r"imzaladi(?:ği|qlari|klari)\w*$")
# "more than 100 documents have been signed": in all these years.
_MANY = re.compile(
    r"\b(?:[2-9]\d|(?!(?:19|20)\d\d\b)\d{3,}|dozens of|hundreds of|десятк\w+|сотн\w+|onlarla|yüzlərlə|onlarca|yüzlerce)"
    r"(?:[-'’]?d[aəe]n)? "
    r"(?:(?:çox|fazla|artiq|different|various|bilateral|двусторонн\w+|различн\w+|ikitərəfli|ikili) ){0,3}"
    r"(?:documents|agreements|mous|memorandums|memoranda|документ|соглашени|договор|меморандум|sənəd|saziş|belge|anlaşma)"
)
# Characters behind "the deal signed" in which the year of its signing stands: "signed by A and B in 2023".
_YEAR_NEAR = 45


def is_signing(document: Document, frame: Frame) -> bool:
    """Whether a frame names a paper, and who signed it, where, when or that it is news."""
    return _paper(document, frame) and _firm(document, frame)


def _are_many(document: Document, frame: Frame) -> bool:
    """Whether so many papers are told, without town or day, that no one signing was theirs."""
    if frame.place or of_a_day(frame):
        return False
    return bool(_MANY.search(document.folded, frame.sentence.start, frame.sentence.end))


def _paper(document: Document, frame: Frame) -> bool:
    """Whether the sentence names what was signed, or points at it: "It was signed in Moscow"."""
    terms = within(meeting_terms(document), frame.sentence.start, frame.sentence.end)
    before = document.folded[frame.start : frame.trigger.start]
    pointed = bool(_IT.search(before) or _IT_BEHIND.match(document.folded, frame.trigger.end))
    pointed = pointed or (frame.trigger.form == "noun" and len({person.country for person in frame.named}) > 1)
    return any(term.label.startswith("meetpaper.") for term in terms) or pointed


def _firm(document: Document, frame: Frame) -> bool:
    """A signing is an event where it has people, place or time, or is told as news: not "have signed agreements"."""
    papers = [
        term
        for term in within(meeting_terms(document), frame.start, frame.trigger.start)
        if term.label == "meetpaper.paper"
    ]
    turkic = document.lexicon.language in ("az", "tr")  # where the paper stands right before its verb
    participle = frame.trigger.form == "verb" and bool(papers) and frame.trigger.start - papers[-1].end < 3
    passive = bool(frame.people) and bool(_AUXILIARY.match(document.folded, frame.trigger.start))
    participle = participle and not turkic and not passive
    named = frame.trigger.form == "verb" and bool(
        _SIGNED_PAPER.search(document.folded, frame.trigger.start, frame.trigger.end)
    )
    if _OWNED_PAPER.search(document.folded, frame.trigger.start, frame.trigger.end) and not (frame.place or frame.date):
        here = [m for m in frame.people if m.person.name and m.start >= frame.sentence.start]
        return len({mention.person.country for mention in here}) > 1
    if _are_many(document, frame) and len(frame.named) < len(("one", "other")):
        return False
    participle = participle or named  # "2007'de imzalanan anlaşma"
    people = frame.objects if participle else frame.people
    if named and not people:
        return bool(frame.place or (frame.date and frame.date.precision != "year"))
    if frame.trigger.form == "future" and not (frame.place or of_a_day(frame)):
        return len({mention.person.country for mention in people if mention.person.country}) > 1
    if frame.trigger.form == "perfect" and _is_news(document, frame, papers):
        return True
    told = _AUXILIARY.match(document.folded, frame.trigger.start) or not participle
    high = frame.end if told else min(frame.trigger.end + _YEAR_NEAR, frame.end)
    if people or frame.place or of_a_day(frame) or _YEAR.search(document.folded, frame.start, high):
        return True
    return frame.trigger.form != "perfect" and not participle


def _is_news(document: Document, frame: Frame, papers: list[Match]) -> bool:
    """Whether the first sentence of a text tells that one paper "has been signed": that is what it reports."""
    text, sentence = document.text, frame.sentence
    if any(text[one.end - 1] in ".!?" for one in document.sentences[: sentence.number]):
        return False
    terms = within(document.family("meetpaper"), frame.trigger.end, frame.end)
    return any(_ONE.search(document.folded, frame.start, term.start) for term in [*papers, *terms])
