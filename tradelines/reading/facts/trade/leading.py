"""In Azerbaijani and Turkish the country that has an amount may stand behind it: "650 milyon dolarla İngiltere"."""

import re

from tradelines.reading.spans.amounts import Money
from tradelines.reading.spans.document import Document

_LED_BY = re.compile(  # "650 milyon dolarla da İngiltere", "8 milyar dolar ile 2'inci sırada yer alan Irak"
    r"\s(?:(?:ile|ilə)\s)?(?:(?:da|də|de|ise|isə)\s)?"
    r"(?:[\w'.-]{1,9}\s(?:sirada|yerdə|yerde)\s(?:(?:yer alan|bulunan|olan|gelen|qərarlaşan)\s)?)?"
)
# "3 milyar dolarlık dış ticaret ve yüzde 19,1'lik pay ile de Kazakistan"
_SHARED = re.compile(r"(?:[^,;:()]|,(?=\d)){0,70}?(?:\s(?:ile|ilə)|\s(?!fazla)\w{3,}l[aeə])\s(?:(?:de|da|ise|isə)\s)?")
# "3 milyar dolar ve yüzde 19,1 payla Çin", "3 milyard dollar və 19,1 faiz pay ilə Çin"
_WITH_SHARE = re.compile(
    r"\s(?:ve|və)\s(?:yüzde\s|%)?[\d.,]+\s?(?:%|faiz)?(?:'?[l][iıuü][kq])?\s(?:pay\w*l[aə]|pay\w*\s(?:ile|ilə))\s"
)


# "548 milyon dollar göstərici ilə Rusiya"
_WITH_RESULT = re.compile(
    r"\s(?:göstərici|nəticə|məbləğ|həcm|gösterge|sonuç|tutar|hacim)\w*\s(?:ilə|ile)\s|\s(?:göstərici|nəticə|məbləğ|həcm|hacim)l[əe]\s"
)
_BARE = (_WITH_SHARE, _WITH_RESULT)


def is_led_by(document: Document, money: Money, place: int) -> bool:
    """Whether the country at a place behind an amount is the one that has it.

    As in "14,1 milyard dollarla İtaliya" and "3 milyar dolarlık ticaret ve yüzde 19,1'lik pay ile Çin".
    """
    if money.case == "instrumental":
        return bool(_LED_BY.fullmatch(document.folded, money.end, place))
    if money.case == "" and any(words.fullmatch(document.folded, money.end, place) for words in _BARE):
        return True
    return money.case == "adjective" and bool(_SHARED.fullmatch(document.folded, money.end, place))
