"""Trade of one country with all others: "between Iran and other countries", "sold to 97 countries", «в 97 стран»."""

import re

from tradelines.reading.facts.trade.clauses import Clause

_LEAST = 10  # fewer countries may be those of a group: "with the five countries of Central Asia"
_COUNT = r"(?P<count>\d{1,3})"
_OTHERS = {
    "en": re.compile(
        r"\bbetween\s(?:the\s)?(?:[\w'-]+\s){1,4}and\s(?:(?:all|the)\s){0,2}"
        r"(?:(?:other|foreign|different|various|partner)\s(?:countries|states|nations)|"
        r"(?:(?:rest\sof\sthe|outside|entire|whole|outer)\s)?world\b)"
    ),
    "ru": re.compile(
        r"\bмежду\s(?:[\w-]+\s){1,3}и\s(?:всеми\s)?(?:(?:другими|остальными|зарубежными|иностранными|разными)\sстранами|"
        r"(?:остальным|внешним|всем)\sмиром)"
    ),
    "az": re.compile(r"(?:ilə|la|lə|və)\s(?:bütün\s)?(?:digər|başqa|xarici|dünya)\sölkələr[^\W\d_]*\sarasinda"),
    "tr": re.compile(r"(?:ile|la|le|ve)\s(?:tüm\s)?(?:diğer|başka|yabanci|dünya)\sülkeler[^\W\d_]*\sarasinda"),
}
_COUNTED = {
    "en": re.compile(
        rf"\b(?:to|from|with)\s(?:(?:more\sthan|over|about|nearly|some|around|almost|a total of)\s)?{_COUNT}\s"
        r"(?:(?:different|foreign|other|various)\s)?(?:countries|nations)\b"
    ),
    "ru": re.compile(
        rf"\b(?:в|во|из|с|со)\s(?:(?:более\sчем|около|почти|свыше|более)\s)?{_COUNT}\s"
        r"(?:(?:разны|зарубежны)[^\W\d_]+\s)?стран[^\W\d_]*"
    ),
    "az": re.compile(rf"\b{_COUNT}\s(?:(?:müxtəlif|xarici|dünya)\s)?ölkə(?:yə|dən|\silə|ylə)\b"),
    "tr": re.compile(rf"\b{_COUNT}\s(?:(?:farkli|değişik|yabanci)\s)?ülke(?:ye|den|\sile|yle)\b"),
}


def is_with_others(clause: Clause) -> bool:
    """Whether a clause tells of the trade between one country and the others: "between Iran and other countries"."""
    document = clause.document
    return bool(_OTHERS[document.lexicon.language].search(document.folded, clause.start, clause.end))


def is_loosely_foreign(clause: Clause) -> bool:
    """Whether Turkish "foreign trade" may be that of two countries just told of: "Dış ticaret hacmi 5 milyar oldu"."""
    if clause.document.lexicon.language != "tr" or clause.parties() or clause.has("pair.home"):
        return False
    totals = clause.terms("total")
    return bool(totals) and all(clause.document.folded.startswith("diş ticaret", term.start) for term in totals)


def is_with_many(clause: Clause) -> bool:
    """Whether a clause tells of trade with so many countries that no group is meant: "to 97 countries"."""
    document = clause.document
    many = _COUNTED[document.lexicon.language].search(document.folded, clause.start, clause.end)
    return many is not None and int(many["count"]) >= _LEAST
