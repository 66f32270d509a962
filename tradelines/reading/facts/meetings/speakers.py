"""Who is named first in a sentence, whom a pronoun in the next one may mean."""

import re

from tradelines.reading.spans.document import Document
from tradelines.reading.spans.people import Mention, people_of
from tradelines.reading.spans.sentences import Sentence

_LED_BY = re.compile(
    r"\W*(?:(?:а|and) )?(?:with|to|from|after meeting|с|со|к|от|у) (?:the |his |her |его |[\w-]+ ){0,2}$"
)
_PRONOUN = re.compile(r"\b(?:he|she|он|она)\b")


def speakers_of(document: Document) -> dict[int, list[Mention]]:
    """Who is named first in each sentence, by its number: whom a pronoun in the next one may mean."""
    found: dict[int, list[Mention]] = {}
    for mention in people_of(document):
        sentence = document.sentence_at(mention.start)
        if sentence.number not in found and mention.person.name and mention.person.sure:
            aside = _is_aside_of_pronoun(document, mention, sentence)
            found[sentence.number] = [] if aside else [mention]
    return {number: named for number, named in found.items() if named}


def _is_aside_of_pronoun(document: Document, mention: Mention, sentence: Sentence) -> bool:
    """Whether a sentence is about whom its pronoun means, and not about who is named: "With B he discussed ..."."""
    led = _LED_BY.match(document.folded, sentence.start, mention.outer_start)
    return bool(led) and bool(_PRONOUN.search(document.folded, sentence.start, sentence.end))
