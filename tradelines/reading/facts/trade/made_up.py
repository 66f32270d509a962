"""Goods that make up a part of a flow, in Russian, Azerbaijani and Turkish: «медь принесла $5 млн», "5 $ çelik"."""

import re

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.free_goods import NO_GOODS
from tradelines.reading.facts.trade.parties import parties_of
from tradelines.reading.spans.amounts import TURKIC, hedged_start
from tradelines.reading.spans.document import within
from tradelines.reading.spans.terms import terms_of

_NOUN = r"(?P<noun>[^\W\d_][^\W\d_-]*(?:[\s-][^\W\d_]+){0,4}?)"
_BROUGHT = r"(?:принес|дал|обеспечил|добавил)(?:[аио]|л[аио])?"
_FELL = r"(?:пришл|приш[её]л|приход)\w*"
# «Рапсовое масло принесло $5 млн», «на медь пришлось $5 млн», «мороженая рыба - $5 млн»
_RU_BEFORE = re.compile(
    rf"(?<!\w)(?:на\s)?{_NOUN}(?:,\s[^,]{{3,40}},)?\s(?:{_BROUGHT}|{_FELL}|-)\s(?:бюджету\s|стране\s|еще\s)?$"
)
# «из них $5 млн - медь», «$5 млн дала медь», «$5 млн приходится на медь»
_RU_BEHIND = re.compile(rf"\s(?:-\s(?:это|на)|-|{_BROUGHT}|{_FELL}\sна)\s{_NOUN}(?=[,.;)]|$|\s(?:и|а|но)\s)")
# "14 milyon dolarını çelik, 9 milyon dolarını üre oluşturdu", "14 milyon dolları polad məhsuludur"
_TURKIC_BEHIND = re.compile(
    rf"\s(?:isə\s|ise\s|da\s|də\s|de\s)?{_NOUN}(?:\s(?:oluştur|teşkil|təşkil|tut|getir|gətir|sağla|ol[ud]|payina\sdüş)\w*(?:\s\w+)?)?"
    r"(?=[,.;)]|$|\s(?:ve|və)\s)"
)
# "şərabdır", "tahıldı": what it is or was
# "Təkcə mineral su 12 milyon dollar gətirib", "bakliyat da 7,5 milyon dolar kazandırdı"
_TURKIC_BEFORE = re.compile(
    rf"(?:^|[.,;:]\s|\s(?:ve|və)\s)\"?(?:(?:təkcə|yalniz|sadece|tek|bunlardan|onlardan)\s)*{_NOUN}"
    r"(?:\s(?:da|də|de|ise|isə|ihraci|ixraci))?\s$"
)
_YIELDS = re.compile(r"\s(?:(?:gəlir|gelir|qazanc|kazanç|döviz|valyuta)\s)?(?:gətir|getir|qazandir|kazandir)\w*")
_IS = re.compile(r"(?<=\w{3})[dt][iuü]r?$")


def made_up_of(clause: Clause) -> str:
    """The goods whose part of a flow the amount is, where the text knows them as goods; "" where none make it up."""
    document, money = clause.document, clause.money
    if document.lexicon.language == "ru":
        until = hedged_start(document, money.start)
        found = _RU_BEFORE.search(document.folded, clause.start, until)
        found = found or _RU_BEHIND.match(document.folded, money.end, clause.end)
    elif document.lexicon.language in TURKIC and money.case == "accusative":
        found = _TURKIC_BEHIND.match(document.folded, money.end, clause.end)
    elif document.lexicon.language in TURKIC and _YIELDS.match(document.folded, money.end, clause.end):
        found = _TURKIC_BEFORE.search(document.folded, clause.start, hedged_start(document, money.start))
    else:
        return ""
    if found is None:
        return ""
    start, end = found.span("noun")
    copula = _IS.search(document.folded, start, end) if document.lexicon.language in TURKIC else None
    end = copula.start() if copula else end
    kinds = [term for term in within(terms_of(document, "goods"), start, end) if term.label == "goods.kind"]
    named = bool(within(parties_of(document), start, end))
    strange = named or bool(within(terms_of(document, *NO_GOODS), start, end))
    return document.text[start:end] if kinds and not strange else ""
