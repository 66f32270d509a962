"""What prepositions and cases make of a country's name in Russian."""

import re

from tradelines.reading.facts.trade.endings import Mark, forms_of
from tradelines.reading.gazetteer import Name
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.terms import terms_of

_RUSSIAN = re.compile(
    r"(?:^|[\s(,\"-])(в|во|на|из|с|со|от|между|для|к|ко|среди|за|кроме|после|через|по|у|о|об|про)\s"
    r"(?:(?:\w+(?:[уюао]ю|[ыо]й|ий|[ыио]е|[оеыи]м|[ыи]ми|[ыи]х)|стран\w*|государств\w*|республик\w*|рын\w+|адрес|территори\w+|"
    r"направлени\w+|порт\w+|предприяти\w+|границ\w+|пользу|долю|\w+ами)\s)?$"
)
_MARKS: dict[str, Mark] = {
    "из": "from", "от": "from", "с": "with", "со": "with", "между": "between", "для": "with", "у": "from",
}  # fmt: skip
# "торговля со странами - членами ОТГ"
_WITH_MEMBERS = re.compile(
    r"\bсо?\s(?:(?:друг|остальн|вс)[^\W\d]+\s)?(?:стран|государств)\w*\s?(?:-\s)?"
    r"(?:член\w+|участни\w+|входящ\w+ в)?\s?$"
)
_MARKET_FOLLOWS = re.compile(r"\s(?:внутренн\w+\s)?рын")
_INTO_STATES = re.compile(r"\b(?:во?|на)\s(?:\w+\s)?(?:страны|государства|республики|рынки)\s$")
# "между КР и Белоруссией", whether the tables know the first or not
_AND_BETWEEN = re.compile(r"\bмежду\s(?:[^\W\d][\w-]*\s){1,3}и\s$")
_WITH_WHICH = re.compile(r"\bс котор(?:ыми|ой|ым)\s$")  # «стран, с которыми Грузия торгует»: whose partners they are
_FELL = re.compile(r"\s(?:\w+\s){0,2}?(?:пришл|приш[её]л|приход)\w+\s")
_FELL_BEFORE = re.compile(r"\bна\s(?:\w+\s){1,3}?(?:пришл|приш[её]л|приход)\w+\s(?!на\b)")
_NOMINATIVE = ("", "я", "ь", "а", "й", "о", "ы")
# «узбекских товаров импортировано», «таджикской продукции ввезено»
_GOODS_FOLLOW = re.compile(r"\s(?:товар|продукци|издели|сырь)")
_TO_MARKET = re.compile(r"\bна\s(?:рын\w+|\w+\s+рын\w+)\s$")


def russian_mark(document: Document, name: Name, since: int) -> Mark:
    """The mark of one country's name in a Russian sentence that begins at `since`."""
    before = document.folded[max(since, name.start - 40) : name.start]
    word = document.folded[name.start : name.end].split()[-1]
    if name.form == "adjective" and _GOODS_FOLLOW.match(document.folded, name.end):
        return "origin"
    if name.form == "adjective":
        return "to" if _MARKET_FOLLOWS.match(document.folded, name.end) and before.endswith("на ") else "subject"
    if _TO_MARKET.search(before):
        return "to"
    if _AND_BETWEEN.search(before):
        return "between"
    if _WITH_MEMBERS.search(before):
        return "with"
    found = _RUSSIAN.search(before)
    preposition = found.group(1) if found else ""
    if found and preposition == "на" and _is_place(document, found.start() - len(before) + name.start, name.start):
        return "subject"  # "на втором Германия"
    if preposition in ("в", "во", "на"):
        return _mark_of_place(document, name, since, preposition)
    if preposition:
        return "owner" if _WITH_WHICH.search(before) else _MARKS.get(preposition, "other")
    if before.endswith(("стран ", "государств ", "членов ", "участников ")):
        return "owner"
    if word.endswith(("ии", "ана", "ая", "ины", "уси", "си", "ы")) or (
        word.endswith("а") and word[:-1] in forms_of(name.key)
    ):
        return "owner"
    if word.endswith(("ану", "аю")):
        return "to"
    return "owner" if word.endswith(("ом", "ем", "ией")) else "subject"


def _mark_of_place(document: Document, name: Name, since: int, preposition: str) -> Mark:
    """The mark of a name behind "в" or "на": where to, where, or whose part is told."""
    if preposition == "на" and _has_part(document, name, since):
        return "with"
    states = document.folded.startswith(("страны ", "государства "), name.start)
    if states or _INTO_STATES.search(document.folded, max(since, name.start - 40), name.start):
        # "в страны Центральной Азии": the case stands at the noun before the name.
        return "to"
    word = document.folded[name.start : name.end].split()[-1]
    if _has_no_cases(word, name.key):
        return "to"  # "в Чили" says as little of where as of where to, like "в США"
    return "in" if word.endswith(("е", "ии", "и")) and not word.endswith(("сша", "ки")) else "to"


def _has_no_cases(word: str, code: str) -> bool:
    """Whether a name has one form for all cases: "Чили", and not "Грузии"."""
    forms = {form.rpartition(":")[2] for form in forms_of(code)}
    return word in forms and not any(word[:-1] + ending in forms for ending in _NOMINATIVE)


def _has_part(document: Document, name: Name, since: int) -> bool:
    """Whether a country's part is told: "на Россию пришлось 5 млрд, на Китай - 4 млрд"."""
    return bool(_FELL.match(document.folded, name.end) or _FELL_BEFORE.search(document.folded, since, name.start))


def _is_place(document: Document, start: int, end: int) -> bool:
    """Whether a place in a rank is told: "на первом месте", "на втором"."""
    return bool(within(terms_of(document, "rank"), start, end))
