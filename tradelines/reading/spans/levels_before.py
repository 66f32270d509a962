"""Levels that something had before or went past: "it was $67 million and became $90 million"."""

import re

from tradelines.reading.spans.document import Document

# "It was | $67 million | and became $90 million", «Было 67 миллионов, стало 90 миллионов»
_WAS_BEFORE = re.compile(r"\b(?:was|were|был[аои]?|раньше|прежде|idi|əvvəl|önce)\s(?:\w+\s)?$")
_BECAME = re.compile(
    r",?\s(?:and\s|then\s|а\s|и\s|а теперь\s)?"
    r"(?:became|has become|have become|is now|are now|стал[аои]?|теперь|indi|oldu|olub|şimdi)\s[^.;]{0,20}\d"
)
# "geçen yıl mayısta | 2 milyar dolar | olan ihracat, yüzde 5 artışla 3 milyar dolara çıktı"
_WAS = re.compile(
    r"\solan\s(?:[^.;]|\.(?=\d)){3,110}?(?:dollar|dolar|avro|manat|rubl|ton|konteyner|milyon|milyar)\w*[aəe]\s"
    r"(?:çik|çix|yüksəl|yüksel|düş|ulaş|çat|geril|in[dm]|en[dm]|qalx)"
)
_BEFORE_NOW = re.compile(r"\b(?:geçen|önceki|ötən|keçən|əvvəlki)\s(?:yil|il|sene|dönem|ay|dövr)|\b20\d\d\b")
_PAST = ("above ", "under ", "below ", "выше ", "ниже ")
_PERCENT_OVER = re.compile(r"(?:%|процент\w*|раза?)\s(?:больше|меньше|выше|ниже)(?:,\sчем)?\s$")
_LEFT, _FAR_LEFT, _RIGHT, _FAR_RIGHT = 20, 80, 50, 160


def was_and_became(document: Document, start: int, end: int) -> bool:
    """Whether an amount is the first of two between which something changed."""
    sentence, folded = document.sentence_at(start), document.folded
    before = folded[max(sentence.start, start - _LEFT) : start]
    return bool(_WAS_BEFORE.search(before) and _BECAME.match(folded[end : min(sentence.end, end + _RIGHT)]))


def is_past_mark(document: Document, since: int, start: int) -> bool:
    """Whether what rose or fell passed an amount: "rose above $8 million", «опустился ниже 1 млрд»; `since` is its end.

    `start` is where the amount begins with what stands before it.
    """
    told = document.folded.startswith(_PAST, start) or document.folded.endswith(_PAST, 0, start)
    return told and not document.folded[since:start].strip()


def is_surpassed(document: Document, start: int) -> bool:
    """Whether an amount is what another is set above or below in percent: «на 7% выше 54 млн и составил 58 млн»."""
    sentence = document.sentence_at(start)
    return bool(_PERCENT_OVER.search(document.folded, max(sentence.start, start - _LEFT), start))


def was_so_much(document: Document, start: int, end: int) -> bool:
    """Whether an amount is what something was before: "geçen yıl 2 milyar dolar olan ihracat 3 milyar dolara çıktı"."""
    sentence, folded = document.sentence_at(start), document.folded
    before = folded[max(sentence.start, start - _FAR_LEFT) : start]
    return bool(_WAS.match(folded[end : min(sentence.end, end + _FAR_RIGHT)]) and _BEFORE_NOW.search(before))
