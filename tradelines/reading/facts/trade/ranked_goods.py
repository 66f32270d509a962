"""Goods that have the next place in a rank: "copper ores came second with $5", «на втором месте орехи (5 млн)»."""

import re

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.free_goods import NO_GOODS, plain_words, stop_words
from tradelines.reading.facts.trade.parties import parties_of
from tradelines.reading.spans.amounts import hedged_start
from tradelines.reading.spans.document import within
from tradelines.reading.spans.periods import periods_of
from tradelines.reading.spans.terms import terms_of

_NAME = r"(?P<noun>[^\W\d_][\w'-]*(?:\s(?!and\b|и\b)[^\W\d_][\w'-]*){0,4}?)"
_OPENS = r"[\s,;.]*(?:(?:and|while|then|also|и|а|также)\s)*"
_ENGLISH_PLACE = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|last)"
_ENGLISH_LINK = r"(?:,|\s-|\s\(|:|\swith|\sat|\sworth|\sfor)\s?"
_RUSSIAN_PLACE = r"(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|следующ)[^\W\d_]{1,3}"
_RUSSIAN_LINK = r"(?:,|\s-|\s\(|:|\sс|\sна|\sв размере|\sна сумму|\sна уровне)\s?"
_PATTERNS = {
    "en": (
        # As in: copper ores came second with $5, wine was in fourth place at $4, and nuts third ($3).
        re.compile(
            rf"{_OPENS}(?:the\s)?{_NAME}\s"
            r"(?:(?:came|comes?|ranks?|ranked|was|were|is|are|took|takes?|held|holds?|placed|occupied)\s)?"
            rf"(?:in\s)?(?:the\s)?{_ENGLISH_PLACE}(?:\s(?:place|position|spot|largest))?{_ENGLISH_LINK}"
        ),
        # As in: next came wine at $5, second place went to copper ores with $4, third were nuts ($3).
        re.compile(
            rf"{_OPENS}(?:in\s)?(?:the\s)?{_ENGLISH_PLACE}(?:\s(?:place|position|spot))?,?\s"
            r"(?:(?:came|comes?|was|were|is|are|went to|goes to|belongs? to|belonged to)\s)?"
            rf"(?:the\s)?{_NAME}{_ENGLISH_LINK}"
        ),
    ),
    "ru": (
        # «на втором месте находятся медные руды (», «второе место у медной руды -», «далее следуют орехи -»
        re.compile(
            rf"{_OPENS}(?:(?:на|в)\s)?(?:{_RUSSIAN_PLACE}(?:\s(?:месте|место|позиции|строчке|по объему))?"
            rf"|далее|затем|следом|за ними|за ним|за ней)(?:\s-)?\s"
            rf"(?:(?:(?:наход|сто|располож|распол|след|ид|заня|заним|принадлеж|был|оказал|ста)[^\W\d_]*|у|за)\s)?"
            rf"{_NAME}{_RUSSIAN_LINK}"
        ),
        # «первое место в списке товаров заняли помидоры (»
        re.compile(
            rf"{_OPENS}(?:на\s)?{_RUSSIAN_PLACE}\s(?:месте|место|позиции|позицию|строчке|строчку)\s(?:в|по|среди)\s"
            rf"[^,;:()\d]{{2,50}}?\s(?:заня|заним|наход|сто|располож|оказал)[^\W\d_]*\s{_NAME}{_RUSSIAN_LINK}"
        ),
        # «медные руды заняли второе место с», «орехи - на третьем месте ("
        re.compile(
            rf"{_OPENS}{_NAME}\s(?:-\s)?(?:(?:заня|заним|наход|сто|располож|вышл|оказал)[^\W\d_]*\s)?(?:на\s)?"
            rf"{_RUSSIAN_PLACE}\s(?:месте|место|позиции|позицию|строчке|строчку){_RUSSIAN_LINK}"
        ),
    ),
}
_TURKIC_PLACE = (
    r"(?:birinci|ilk|ikinci|üçüncü|dördüncü|beşinci|altinci|yedinci|yeddinci|sekizinci|səkkizinci|dokuzuncu|doqquzuncu|"
    r"onuncu|son|növbəti|sonraki)\s(?:yer|sira|basamak|pillə|pille)(?:d[aəe]|y?[iı]|n[iı]|sin[iı]|sinda|sində)?"
)
_TURKIC = (
    # As in: qeyri-neft malları arasında birinci yeri pomidor (5), ikinci sırada kimya ürünleri - 4.
    re.compile(
        rf"(?:[^,;:()\d]{{0,60}}\s)?[\s,;.]*{_TURKIC_PLACE}\s(?:is[aəe]\s|d[aəe]\s)?{_NAME}"
        r"(?:\s(?:gəlir|dayanir|dayanib|qərarlaşib|yer alir|yer aldi|bulunuyor|geliyor|geldi|var))?(?:\s\(|\s-|:)\s?"
    ),
)
_PATTERNS["az"] = _PATTERNS["tr"] = _TURKIC
_STRANGE = (*NO_GOODS, "rank")


def ranked_goods_of(clause: Clause) -> str:
    """The goods that have their place in a rank and this amount; "" where a country, a time or nothing has it."""
    document = clause.document
    patterns = _PATTERNS.get(document.lexicon.language, ())
    if not patterns or not clause.has("rank."):
        return ""
    start = hedged_start(document, clause.money.start)
    for pattern in patterns:
        match = pattern.fullmatch(document.folded, clause.start, start)
        if match and _are_goods(clause, *match.span("noun")):
            return document.text[slice(*match.span("noun"))]
    return ""


def _are_goods(clause: Clause, start: int, end: int) -> bool:
    """Whether these words may name goods: no country, time, word of trade or rank, and not only plain words."""
    document = clause.document
    strange = bool(within(terms_of(document, *_STRANGE), start, end)) or bool(within(periods_of(document), start, end))
    words = document.folded[start:end].split()
    plain, stops = plain_words(document.lexicon.language), stop_words()
    named = not (all(word in plain for word in words) or words[0] in stops or words[-1] in stops)
    return named and not strange and not within(parties_of(document), start, end)
