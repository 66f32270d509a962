"""People whom sentences without a word for the meeting show at it: "B attended too", "said C, the other co-chair"."""

from dataclasses import replace

from tradelines.reading.facts.meetings.dating import agree
from tradelines.reading.facts.meetings.event import Event
from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.partners import OPEN
from tradelines.reading.facts.meetings.present import is_present
from tradelines.reading.facts.meetings.spoken_for import speaks_for_country
from tradelines.reading.spans.dates import dates_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import Mention, people_of
from tradelines.reading.spans.sentences import Sentence

# "B ise ... söyledi": another speaker, where speakers of a conference were told before.
_CONTRAST = "meettake.contrast"
_JOIN = ("meettake.part", "meettake.turn", _CONTRAST)
_CHAIR = "post.co_chairman"
# Sentences behind the last telling of a meeting that may still speak of who was there.
_REACH, _REACH_OF_CHAIR = 4, 12
# Characters between a name and the word for speaking.
_SAYS_NEAR = 10


def sentences_that_join(document: Document) -> set[int]:
    """The numbers of the sentences in which someone takes part in, or chairs, what was told before."""
    terms = [term for term in document.family("meettake") if term.label in _JOIN]
    terms += [term for term in document.family("post") if term.label == _CHAIR]
    return {document.sentence_at(term.start).number for term in terms}


def join_in(document: Document, sentence: Sentence, event: Event) -> None:
    """Add those whom a sentence shows at the meeting just told of, or calls a co-chair of the commission that met."""
    chairs = _co_chairs(document, sentence) if event.kind == "commission session" else []
    gap = sentence.number - event.frames[-1].sentence.number
    if (event.planned and not (chairs and gap == 1)) or gap > (_REACH_OF_CHAIR if chairs else _REACH):
        return
    said = [span for span in within(dates_of(document), sentence.start, sentence.end) if not span.dateline]
    if not chairs and not all(agree(span, date) for span in said for date in event.dates):
        return
    terms = within(document.family("meettake"), sentence.start, sentence.end)
    joined = {term.label for term in terms if term.label in _JOIN}
    if joined == {_CONTRAST} and not (event.kind in OPEN and event.named):
        return
    event.people.extend(chairs or _shown(document, sentence))


def shown_at(document: Document, sentence: Sentence, thin: Frame) -> Frame | None:
    """A telling that named too few, with those whom a sentence right below it shows there; None where it shows none.

    "A round table was held in Tashkent. Greeting the audience, Ambassador of Kazakhstan A spoke of transit."
    """
    gap = sentence.number - thin.sentence.number
    if thin.planned or not (thin.held and thin.place_country and 0 < gap <= _REACH) or thin.trigger.kind not in OPEN:
        return None
    shown = [mention for mention in _shown(document, sentence) if mention.person.country]
    terms = within(document.family("meettake"), sentence.start, sentence.end)
    names = within(document.names, sentence.start, sentence.end)
    groups = any(term.label == "meettake.group" for term in terms)
    codes = [name.key for name in names if name.kind == "country" and name.form != "capital"] if groups else []
    stated = [*thin.stated, *(code for code in dict.fromkeys(codes) if code not in thin.stated)]
    if not shown and not codes:
        return None
    return replace(thin, people=[*thin.people, *shown], stated=stated, near=thin.near | set(codes), attended=True)


def has_sides(frame: Frame) -> bool:
    """Whether more than the host's country is known of who came."""
    codes = {mention.person.country for mention in frame.people} | set(frame.stated)
    return bool(codes - {"", frame.place_country})


def _shown(document: Document, sentence: Sentence) -> list[Mention]:
    """Who is named with an office and not only speaks: "Deputy Minister X attended too"."""
    terms = within(document.family("meettake"), sentence.start, sentence.end)
    labels = {term.label for term in terms}
    if labels.isdisjoint(_JOIN):
        return []
    shown: list[Mention] = []
    for mention in within(people_of(document), sentence.start, sentence.end):
        if speaks_for_country(document, mention):
            shown.append(mention)
            continue
        tells = any(term.label == "meettake.say" and 0 <= term.start - mention.outer_end < _SAYS_NEAR for term in terms)
        known = mention.person.role or (mention.person.sure and mention.person.country and " " in mention.person.name)
        if mention.form != "full" or not known or (tells and labels.isdisjoint(_JOIN[1:])):
            continue
        if is_present(document, mention, sentence):
            shown.append(mention)
    return shown


def _co_chairs(document: Document, sentence: Sentence) -> list[Mention]:
    """The one office holder of a sentence that speaks of a co-chair: "A, who co-chairs the commission, said ..."."""
    terms = within(document.family("post"), sentence.start, sentence.end)
    if not any(term.label == _CHAIR for term in terms):
        return []
    named = [m for m in within(people_of(document), sentence.start, sentence.end) if m.person.name and m.person.role]
    both = list({id(mention.person): mention for mention in named}.values())
    sides = {mention.person.country for mention in both}
    known = len(both) == 1 or (len(both) == len(sides) == len(("one", "other")) and "" not in sides)
    return both if known and all(is_present(document, mention, sentence) for mention in both) else []


def join_partners(document: Document, events: list[Event]) -> None:
    """Add with whom someone of a meeting faced the press: "in a joint news conference with his counterpart"."""
    for term in document.family("meettake"):
        if term.label != "meettake.joint":
            continue
        sentence = document.sentence_at(term.start)
        mentions = within(people_of(document), sentence.start, sentence.end)
        named = [m for m in mentions if m.person.name and m.person.sure and is_present(document, m, sentence)]
        both = list({id(mention.person): mention for mention in named}.values())
        if len(both) != 2 or not all(mention.person.country for mention in both):
            continue
        for event in events:
            _join_partner(event, both)


def _join_partner(event: Event, both: list[Mention]) -> None:
    """Add the second of two where a meeting held between their countries has one of them, and no one else."""
    if event.planned or event.kind not in ("visit", "meeting") or len(event.named) > 1:
        return
    sides = {mention.person.country for mention in both}
    told = {*event.countries_told, event.place_country} - {""}
    if len(sides) == 2 and sides == told and any(mention.person in event.persons for mention in both):
        event.people.extend(mention for mention in both if mention.person not in event.persons)
