"""Amounts that leave out their currency, and take it from the amount at their side."""

import re
from collections.abc import Iterator, Sequence

from tradelines.reading.matching import Spans
from tradelines.reading.spans.amount import Money, Quantity
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.numerals import Numeral, after_blanks, numerals_of
from tradelines.reading.spans.sentences import Sentence

# What goes on behind an amount that leaves out its currency: a preposition, a verb of amounting, a flow, a time.
_GOES_ON = re.compile(
    r"\s(?:(?:до|to|and|и|və|ve)\s[$€£]?\d|(?:and|и|və|ve)\s(?:[\w'-]+\s){1,4}[$€£]?\d|(?:(?:keç|ötüb|ötmüş|çat|aş|yaklaş|geç|ulaş|bul|qaldir|yüksəl|yüksel|artir|çatdir|çix|çik|taşi|en[dm]i|düş)\w*)\b|(?:в|во|на|за|из|от|с|со|по|против|при|годом|а|было|был|составил\w*|"
    r"стоил\w*|ушл\w*|поступил\w*|обеспечил\w*|дал\w*|занял\w*|пришл\w+|приходи\w+|приш[её]лся|экспорт\w*|импорт\w*|соответственно|isə|ise|var|vardir|olub|olmuş\w*|oldu|idi|təşkil|"
    r"olurken|olarkən|iken|ixrac\w*|idxal\w*|ihracat\w*|ithalat\w*|against|a year earlier|respectively)\b)"
)
_TO = re.compile(r"\s(?:to|до)\s")
_WORTH = re.compile(
    r"\b(?:товар|продукци)\w*\s(?:более чем\s)?на\s(?:\w+\s)?\d"
)  # what is sold "на" so much is no weight
_FROM = re.compile(r"\b(?:from|с|со|от)\s$")
# "first to 5 and then to 10 billion", "önce 5, sonra 10 milyar dolara"
_STAGE = re.compile(
    r"(?:,|\sand)?(?:\s(?:and|а|ve|və))?\s"
    r"(?:then|later|затем|потом|позже|sonra|sonradan|daha sonra|ardindan|sonra da|"
    r"in the (?:medium|long|longer) (?:term|run)|в (?:средне|долго)срочной перспективе|"
    r"(?:orta|uzun) (?:vadede|müddətdə))\s"
    r"(?:(?:isə|ise|də|da|de|to|up to|до|и|и до|even)\s)?(?=[$€\d])"
)
_AND_COUNTRY = re.compile(r"(?:,|,?\s(?:ve|və))\s[^,;:.()\d]{2,30}\s")
_CASE = re.compile(r"(?:'\w{1,4})?\s")
_IN_LIST = re.compile(r",\s|\s(?:and|и|а|və|ve)\s")
_TURKIC = ("az", "tr")
_NOUNS = ("flow.turnover", "flow.volume", "flow.export", "flow.import")
_FLOW_BEFORE, _ANOTHER = 60, re.compile(r"[,;:(\"]")
_AT_FLOW, _REACH, _PART = 16, 32, 18
_LINE = 60  # so short is a line of a list
_SCALED, _SMALL = 1e6, 1000
_SCALE_ALONE_ENDS = frozenset(".,;:)(!?\n/-")


def borrowed_from(
    document: Document, loose: list[Numeral], found: list[Money], weighed: list[Quantity]
) -> list[tuple[Numeral, str]]:
    """Numbers without a currency beside an amount that has one, with its currency.

    As in "exports 359.5 million, imports 37.3 million dollars". `weighed` are the quantities of the text, in order:
    behind one of them a bare number is of its kind.
    """
    borrowed = _ends_of_ranges(document, found)
    headed = _headed_lines(document, found) if loose else {}
    for numeral in loose:
        following = document.folded[numeral.end : numeral.end + 1]
        place = after_blanks(document.folded, numeral.end)
        if document.folded[place : place + 1] == "(" and document.folded[place + 1 : place + 2].isalpha():
            continue
        ends = following in _SCALE_ALONE_ENDS or document.folded[place : place + 1] in _SCALE_ALONE_ENDS
        part = within(document.family("anaphor"), numeral.start - _PART, numeral.start)
        parted = (
            document.lexicon.language in _TURKIC
            and numeral.scale > 1
            and any(term.label == "anaphor.share" for term in part)
        )
        if not (ends or parted or _GOES_ON.match(document.folded, numeral.end)):
            continue
        sentence = document.sentence_at(numeral.start)
        if sentence.number in headed:
            borrowed.append((numeral, headed[sentence.number]))
            continue
        near = within(found, sentence.start, sentence.end) or _told_before(document, found, sentence, weighed)
        near = near or _told_behind(document, found, numeral, weighed)
        before = within(weighed, sentence.start, numeral.start)
        if near and not (before and before[-1].end > max((m.end for m in near if m.end <= numeral.start), default=0)):
            other = min(near, key=lambda money: abs(money.start - numeral.start))
            borrowed.append((numeral, other.currency))
    return borrowed


def _headed_lines(document: Document, found: list[Money]) -> dict[int, str]:
    """The currency of the lines of a list that names it once, in its heading: "by country (in US dollars):"."""
    headed: dict[int, str] = {}
    currency = ""
    for sentence in document.sentences:
        if document.folded.endswith(":", sentence.start, sentence.end):
            named = {term.word for term in within(document.family("currency"), sentence.start, sentence.end)}
            told = within(found, sentence.start, sentence.end)
            currency = next(iter(named)) if len(named) == 1 and not told else ""
        elif sentence.end - sentence.start > _LINE:
            currency = ""
        elif currency:
            headed[sentence.number] = currency
    return headed


def _told_before(
    document: Document, found: list[Money], sentence: Sentence, weighed: list[Quantity]
) -> Sequence[Money]:
    """The amounts of the sentence before, where this one goes on with them: "Of this, 1.5 billion are exports"."""
    if not sentence.number:
        return ()
    before = document.sentences[sentence.number - 1]
    flows = within(document.family("flow"), sentence.start, sentence.end)
    compared = any(term.label == "back.same" for term in within(document.family("back"), sentence.start, sentence.end))
    pointed = [
        term
        for term in (
            *within(document.family("anaphor"), sentence.start, sentence.end),
            *within(document.family("aim"), sentence.start, sentence.end),
        )
        if term.label != "aim.is"
    ]
    goods = [
        term for term in within(document.family("goods"), sentence.start, sentence.end) if term.label != "goods.generic"
    ]
    worth = _WORTH.search(document.folded, sentence.start, sentence.end)
    if (goods and not pointed and not worth) or not (
        compared or pointed or any(term.label != "flow.none" for term in flows)
    ):
        return ()
    return () if within(weighed, before.start, sentence.end) else within(found, before.start, before.end)[-1:]


def _told_behind(document: Document, found: list[Money], numeral: Numeral, weighed: list[Quantity]) -> Sequence[Money]:
    """The amount of the next sentence, of which this is an earlier level: "it passed 11 billion. Now it is $12"."""
    here = document.sentence_at(numeral.start)
    if numeral.scale < _SCALED or here.number + 1 >= len(document.sentences):
        return ()
    flows = within(document.family("flow"), max(here.start, numeral.start - _FLOW_BEFORE), numeral.start)
    verbs = within(document.family("happened"), flows[-1].end, document.sentence_at(numeral.start).end) if flows else ()
    if not verbs or flows[-1].label not in _NOUNS or _ANOTHER.search(document.folded, flows[-1].end, numeral.start):
        return ()
    after = document.sentences[here.number + 1]
    following = within(found, after.start, after.end)[:1]
    same = [money for money in following if money.scale == numeral.scale]
    return () if within(weighed, here.start, after.end) else same


def _ends_of_ranges(document: Document, found: list[Money]) -> list[tuple[Numeral, str]]:
    """Bare numbers from which an amount rose or fell ("с 6,6 до 6 млрд евро"), or that an aim comes to before it."""
    starts = {money.start: money for money in found if money.scale >= _SCALED}
    ranged = list(_by_country(document, found)) if starts else []
    for numeral in numerals_of(document) if starts else ():
        if numeral.scale > 1 or numeral.value >= _SMALL:
            continue
        to = _TO.match(document.folded, numeral.end)
        money = starts.get(to.end()) if to else None
        ranged_from = money and _FROM.search(document.folded, max(0, numeral.start - 8), numeral.start)
        stage = None if ranged_from else _STAGE.match(document.folded, numeral.end)
        if stage:
            money = starts.get(stage.end())
        elif not ranged_from:
            money = _next_in_list(document, numeral, found)
        if money:
            value = float(f"{numeral.value * money.scale:.12g}")
            ranged.append((numeral._replace(value=value, scale=money.scale), money.currency))
    return ranged


def _by_country(document: Document, found: list[Money]) -> Iterator[tuple[Numeral, str]]:
    """Numbers of a list of countries that prints its scale once: "Almanya'ya 1,6, ABD'ye 1,2 milyar dolarlık"."""
    if document.lexicon.language not in _TURKIC:
        return
    scales = {money.start: (money.scale, money.currency) for money in found if money.scale >= _SCALED}
    countries = Spans(name for name in document.names if name.kind == "country")
    following: Numeral | None = None
    for numeral in reversed(numerals_of(document)):
        told = scales.get(following.start) if following else None
        gap = document.folded[numeral.end : following.start] if following else ""
        bare = numeral.scale == 1 and numeral.value < _SMALL
        if told and following and bare and _AND_COUNTRY.fullmatch(gap):
            beside = within(countries, numeral.end, following.start)
            before = within(countries, max(numeral.start - _REACH, 0), numeral.start)
            if len(beside) == 1 and before and _CASE.fullmatch(document.folded, before[-1].end, numeral.start):
                scales[numeral.start] = told
                yield numeral._replace(value=float(f"{numeral.value * told[0]:.12g}"), scale=told[0]), told[1]
        following = numeral


def _next_in_list(document: Document, numeral: Numeral, found: list[Money]) -> Money | None:
    """The next amount of a list that prints its scale once: "ixracı 3,1, idxalı 2,2 milyard dollardır"."""
    flows = document.family("flow")
    if not (_IN_LIST.match(document.folded, numeral.end) and within(flows, numeral.start - _AT_FLOW, numeral.start)):
        return None
    near = within(found, numeral.end, numeral.end + _REACH)
    if not near or near[0].scale < _SCALED or not within(flows, numeral.end, near[0].start):
        return None
    return near[0] if "," not in document.folded[numeral.end + 1 : near[0].start] else None
