"""Who signed where a text says "the two countries": those two that the sentences before name."""

import re

from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.home import groups, main_pair
from tradelines.reading.spans.document import Document, within

_BOTH = re.compile(
    r"\b(?:two|both|neighbou?ring) (?:neighbou?ring |friendly |brotherly )?"
    r"(?:countries|states|sides|nations|neighbou?rs|governments|republics)"
    r"(?:['’]? (?:governments|presidents|leaders|foreign ministers|ministers|railways|authorities))?"
    r"(?: (?:have|had|has|also|then|recently))*,? $"
    r"|\b(?:две|обе|двух|обеих) (?:[\w-]+ )?(?:страны|стороны|республики|державы|стран|сторон|государств)(?: \w+)? $"
    r"|\b(?:iki|hər iki|her iki) (?:ölkə|ülke|dövlət|devlet|tərəf|taraf)\w*,? (?:[\w'’.-]+ ){0,12}$"
)
_PAIR, _BACK = 2, 3


def take_two_countries(document: Document, frame: Frame) -> None:
    """Give what "the two countries" signed, or where their delegations met, those named last, where they were two."""
    trigger = frame.trigger
    delegations = trigger.kind == "meeting" and trigger.form == "verb" and frame.groups
    if trigger.form == "noun" or frame.people or len(frame.stated) >= _PAIR:
        return
    if not (trigger.kind == "signing" or delegations):
        return
    if not (frame.date or frame.place) or not _BOTH.search(
        document.folded, max(frame.sentence.start, trigger.start - 140), trigger.start
    ):
        return
    pair = _named_before(document, frame) or main_pair(document)
    if len(pair) == _PAIR:
        frame.stated = list(dict.fromkeys([*frame.stated, *pair]))
        frame.near |= set(pair)


def _named_before(document: Document, frame: Frame) -> list[str]:
    """The two countries of the last sentence before that names any; none where it names one or more than two."""
    number = frame.sentence.number
    for sentence in reversed(document.sentences[max(number - _BACK, 0) : number]):
        names = within(document.names, sentence.start, sentence.end)
        codes = list(dict.fromkeys(name.key for name in names if name.kind == "country"))
        codes = [code for code in codes if code not in groups()]
        if codes:
            return codes if len(codes) == _PAIR else []
    return []
