"""Amounts that leave out their currency, and take it from the amount at their side."""

import re
from collections.abc import Sequence

from tradelines.reading.spans.amount import Money, Quantity
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.numerals import Numeral, after_blanks
from tradelines.reading.spans.sentences import Sentence

# What goes on behind an amount that leaves out its currency: a preposition, a verb of amounting, a flow, a time.
_GOES_ON = re.compile(
    r"\s(?:(?:до|to|and|и|və|ve)\s[$€£]?\d|(?:в|во|на|за|из|от|с|со|по|против|при|годом|а|было|был|составил\w*|"
    r"пришл\w+|приходи\w+|приш[её]лся|экспорт\w*|импорт\w*|соответственно|isə|ise|olub|olmuş\w*|oldu|idi|təşkil|"
    r"olurken|olarkən|iken|ixrac\w*|idxal\w*|ihracat\w*|ithalat\w*|against|a year earlier|respectively)\b)"
)
_SCALE_ALONE_ENDS = frozenset(".,;:)(!?\n/-")


def borrowed_from(
    document: Document, loose: list[Numeral], found: list[Money], weighed: list[Quantity]
) -> list[tuple[Numeral, str]]:
    """Numbers without a currency beside an amount that has one, with its currency.

    As in "exports 359.5 million, imports 37.3 million dollars". `weighed` are the quantities of the text, in order:
    behind one of them a bare number is of its kind.
    """
    borrowed = []
    for numeral in loose:
        following = document.folded[numeral.end : numeral.end + 1]
        place = after_blanks(document.folded, numeral.end)
        if document.folded[place : place + 1] == "(" and document.folded[place + 1 : place + 2].isalpha():
            continue
        ends = following in _SCALE_ALONE_ENDS or document.folded[place : place + 1] in _SCALE_ALONE_ENDS
        if not ends and not _GOES_ON.match(document.folded, numeral.end):
            continue
        sentence = document.sentence_at(numeral.start)
        near = within(found, sentence.start, sentence.end) or _told_before(document, found, sentence, weighed)
        before = within(weighed, sentence.start, numeral.start)
        if near and not (before and before[-1].end > max((m.end for m in near if m.end <= numeral.start), default=0)):
            other = min(near, key=lambda money: abs(money.start - numeral.start))
            borrowed.append((numeral, other.currency))
    return borrowed


def _told_before(
    document: Document, found: list[Money], sentence: Sentence, weighed: list[Quantity]
) -> Sequence[Money]:
    """The amounts of the sentence before, where this one goes on with them: "Of this, 1.5 billion are exports"."""
    if not sentence.number:
        return ()
    before = document.sentences[sentence.number - 1]
    flows = within(document.family("flow"), sentence.start, sentence.end)
    compared = any(term.label == "back.same" for term in within(document.family("back"), sentence.start, sentence.end))
    goods = within(document.family("goods"), sentence.start, sentence.end)
    if goods or not (compared or any(term.label != "flow.none" for term in flows)):
        return ()
    return () if within(weighed, before.start, sentence.end) else within(found, before.start, before.end)[-1:]
