"""Persons and unnamed office holders of a text, each mention with whom it stands for."""

import re

from tradelines.reading.matching import begins_word
from tradelines.reading.spans.document import Document, once
from tradelines.reading.spans.people.cast import Cast, Mention
from tradelines.reading.spans.people.found import found_in
from tradelines.reading.spans.people.openings import name_openings, naming_sentences
from tradelines.reading.spans.sentences import Sentence

# Words that make a sentence worth looking for names in it, even where it holds no office.
_OF_MEETINGS = frozenset(
    {"noun", "meal", "verb", "process", "future", "bare", "body", "receive", "discuss", "part", "turn"}
)
_PRONOUN = re.compile(begins_word("he", "she", "his", "her", "они", "он", "она", "его", "ее", "o", "onun") + r"\b")


@once
def people_of(document: Document) -> list[Mention]:
    """Mentions of persons and office holders, in order.

    Offices are found everywhere; names without one only in sentences that tell of meetings and right before those,
    where they may be needed.
    """
    cast = Cast(document)
    found = [item for sentence, bare in _worth_reading(document) for item in found_in(document, sentence, bare=bare)]
    name_openings(document, found)
    for item in found:
        if item.name and (item.title or " " in item.name or item.addressed or cast.knows(item)):
            cast.introduce(item)
    cast.introduce_heads(found)
    return sorted((cast.mention(item) for item in found), key=lambda mention: mention.start)


def _worth_reading(document: Document) -> list[tuple[Sentence, bool]]:
    """Sentences with an office, and those with or before a word of meetings (for which the second part is true)."""
    offices = {document.sentence_at(term.start).number for term in document.family("post")}
    # An office in the first lines may get its name in the next ones, where no other office need stand.
    count = len(document.sentences)
    naming = naming_sentences(min(offices, default=count), count)
    offices.update(naming)
    meetings: set[int] = set()
    last: dict[Sentence, int] = {}
    for term in (*document.family("meet"), *document.family("meettake")):
        if term.label.rpartition(".")[2] in _OF_MEETINGS:
            sentence = document.sentence_at(term.start)
            last[sentence] = max(last.get(sentence, 0), term.start)
    for sentence, place in last.items():
        meetings.add(sentence.number)
        if _PRONOUN.search(document.folded, sentence.start, place + 40):
            meetings.add(sentence.number - 1)
    chosen = sorted(number for number in offices | meetings if number >= 0)
    return [(document.sentences[number], number in meetings or number in naming) for number in chosen]
