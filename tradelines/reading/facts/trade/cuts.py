"""Where the text between two amounts of a sentence is divided: what belongs to the one, and what to the next."""

import re

from tradelines.reading.facts.trade.leading import is_led_by
from tradelines.reading.facts.trade.parties import parties_of
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import TURKIC, Money, hedged_start, money_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.periods import periods_of
from tradelines.reading.spans.terms import labelled, terms_of

# Where what belongs to one amount may end and what belongs to the next begin.
BREAK = re.compile(
    r";|:\s|,(?!\d)|\s-\s|\s(?:while|whereas|but|and|followed by|registering|showing|indicating|recording|posting|"
    r"which|compared|against|versus|from its|from (?:(?:the|their|a|our) )?(?:current|present|existing|today's)|"
    r"а|и|но|тогда как|isə|ise|və|ve|amma|ancak|fakat)\s"
)
# What may stand between an amount and the flow behind it: "$2 billion worth of non-oil exports", "$3 million of
# goods were imported", "$5-billion bilateral trade".
TIGHT = re.compile(
    r"[\s-]*(?:(?:worth|of|in|non-oil|volume|value|annual|yearly|bilateral|mutual|total|its|their|the|goods|products|commodities|"
    r"services|foreign|mutual|mark|level|threshold|milestone|barrier|and|were|was|have|has|been|being|are|items|direct|"
    r"worth of|a|year)[\s-]+){0,7}"
)
_TO = re.compile(r"\s(?:to|до)\s$")
_FROM = re.compile(r"\sfrom\s$")
# The same in Azerbaijani and Turkish: "3 milyar doları aşan ticaret hacmi".
TIGHT_TURKIC = re.compile(
    r"\s(?:aşan|aşkin|bulan|olan|ulaşan|aşmiş|keçən|ötən|çatan|tutarindaki|değerindeki|səviyyəsində|seviyesindeki)\s"
)
# "1,5 млрд пришлось на экспорт"
IS_RUSSIAN = re.compile(r"\.?\s(?:-|(?:пришл\w+|приходи\w+|пришелся)\sна|составил\w?|стоил\w*|это)\s(?:\w+\s)?|\.?\s")
# "1,1 milyar doları ihracat olmak üzere toplam 2,2 milyar dolarlık ticaret"
_PART_BEHIND = re.compile(r"\s[^\W\d_]+\s(?:olan|olmak üzere|olmakla|olmaqla|olmaq üzrə|olup)\s")
_WITH = re.compile(r"\s-\s(?:с|со|в|во|из|на)\s(?:\w+\s)?")
_NEXT_AMOUNT = re.compile(r"[,;]|\s(?:и|а|но)\s(?=[$€\d])")
_TOLD_BEFORE = 40
_AIMED, _NEXT_FLOW = 24, 60
_SOON = 24
_LONGEST_ASIDE = 90
# "Turkey, with $2 billion, was the first partner", "or $8 million, of Georgia's exports": still of the same amount
_GOES_ON = re.compile(
    r",\s(?:(?:was|were|is|are|remain(?:s|ed)|rank(?:s|ed)|came|comes|topp?(?:s|ed)|leads?|led|became|took|stood|kept|"
    r"account(?:s|ed)|стал[аио]?|был[аио]?|остал[аио]сь|остался|остается|занял[аио]?|возглавил[аио]?)\s|"
    r"of\s(?!which|this|that|these|those|them|it\b))"
)
_BRACKET = re.compile(r"\s?\([^()]{0,60}\)")


def aside_with_period(document: Document, end: int, start: int) -> int:
    """Where a bracket opens that sets the figure of another period behind an amount; -1 where none does.

    As in "... came to $872 million, 9 percent less ($950 million in January-August 2023)".
    """
    opened = document.folded.rfind("(", end, start)
    closed = document.folded.find(")", start, start + _LONGEST_ASIDE)
    if opened < 0 or closed < 0 or document.folded.find(")", opened, start) >= 0:
        return -1
    named = (*within(parties_of(document), end, closed), *within(terms_of(document, "flow"), end, closed))
    if named or len(within(money_of(document), opened, closed)) != 1:
        return -1
    return opened if within(periods_of(document), opened, closed) else -1


def flow_behind(document: Document, money: Money, until: int) -> int:
    """Where a flow ends that Russian sets behind its amount, as "1,5 млрд - экспорт и 5,3 млрд - импорт"; else -1."""
    flow = next(iter(within(terms_of(document, "flow"), money.end, until)), None)
    if document.lexicon.language != "ru" or flow is None or flow.label == "flow.none":
        return -1
    before = within(terms_of(document, "flow"), money.start - _TOLD_BEFORE, money.start)
    if before and before[-1].label != "flow.turnover":
        return -1
    if not IS_RUSSIAN.fullmatch(document.folded, money.end, flow.start):
        return -1
    stop = _NEXT_AMOUNT.search(document.folded, flow.end, until + 1)
    return stop.start() if stop else flow.end


def goods_behind(document: Document, money: Money, until: int) -> int:
    """Where goods end that Russian sets behind their amount, as «из них 5 млн - чай, 3 млн - вино»; else -1."""
    if document.lexicon.language != "ru" or not document.folded.startswith(" - ", money.end):
        return -1
    goods = next(iter(within(terms_of(document, "goods"), money.end, until)), None)
    shares = within(terms_of(document, "anaphor"), document.sentence_at(money.start).start, money.start)
    if goods is None or goods.start > money.end + _SOON or not any(one.label == "anaphor.share" for one in shares):
        return -1
    stop = _NEXT_AMOUNT.search(document.folded, goods.end, until + 1)
    return stop.start() if stop else -1


def country_behind(document: Document, money: Money, until: int) -> int:
    """Where the words of the country behind its amount end ("1 milyar dolarla Almanya'da kalırken"); else -1."""
    parties = within(parties_of(document), money.end, until)
    if parties and document.lexicon.language == "ru" and _WITH.fullmatch(document.folded, money.end, parties[0].start):
        # "из них $3 млрд - с Россией, $1 млрд - с Чили"
        return parties[0].end if document.folded.startswith((",", " и "), parties[0].end) else -1
    if not parties or not is_led_by(document, money, parties[0].start):
        return -1
    stops = list(BREAK.finditer(document.folded, parties[0].end, until))
    if money.case == "instrumental":
        if "sirada" in document.folded[money.end : parties[0].start]:
            return parties[0].end
        if len(parties) < 2:
            return -1
        return stops[0].start() if stops and stops[0].start() < parties[1].start else parties[1].start
    return stops[-1].start() if stops else -1


def _with_owner(document: Document, end: int, flow: Match) -> int:
    """Where a flow begins with the two countries whose it is: "5 milyar dolar olan Türkiye-İran ticareti"."""
    owner = next(iter(within(parties_of(document), end, flow.start)), None)
    return owner.start if owner and owner.end + 1 == flow.start else flow.start


def _in_brackets(document: Document, end: int, place: int, start: int) -> bool:
    """Whether a place between two amounts stands in a bracket that opens and closes there."""
    folded = document.folded
    return folded.count("(", end, place) > folded.count(")", end, place) and folded.find(")", place, start) >= 0


def cut_between(document: Document, end: int, start: int) -> int:
    """Where to divide the text between two amounts; all of it goes to the second where nothing divides it."""
    opened = aside_with_period(document, end, start)
    if opened >= 0:
        return opened
    flow = next(iter(within(terms_of(document, "flow"), end, start)), None)
    folded = document.folded
    if flow and folded[flow.end : start].strip() == "-" and not folded[end : flow.start].strip(" .,("):
        # "экспорт составил 4 млн. импорта - 7 млн": the flow of the next one.
        return flow.start
    bracket = _BRACKET.match(folded, end, start)
    for match in BREAK.finditer(folded, bracket.end() if bracket else end, start):
        if _GOES_ON.match(folded, match.start()):
            continue
        inside = any(
            party.start < match.start() and match.end() < party.end
            for party in within(parties_of(document), end, start)
        )
        goods = match.group().strip() in ("and", "и", "və", "ve") and any(
            term.start == match.end() and term.label != "goods.item"
            for term in within(terms_of(document, "goods"), match.end(), match.end() + 1)
        )
        if not (inside or goods or _in_brackets(document, end, match.start(), start)):
            opened = folded.rfind("(", end, match.start()) if match.group().strip() in (":", "-") else -1
            # "$2 billion (Turkish figures: $3 billion)": the bracket is the next one's.
            return opened if opened > folded.rfind(")", end, match.start()) else match.start()
    to = _TO.search(folded, end, hedged_start(document, start))
    since = to or _FROM.search(folded, end, hedged_start(document, start))
    if since and (to or within(periods_of(document), end, since.start())):
        return since.start()  # "to $5 million", "by 2030 | from $5 million"
    tight = TIGHT_TURKIC if document.lexicon.language in TURKIC else TIGHT
    if flow and flow.label != "flow.none" and tight.fullmatch(folded, end, _with_owner(document, end, flow)):
        return flow.end
    opens = _turkic_opening(document, end, start, flow) if document.lexicon.language in TURKIC else -1
    if opens >= 0:
        return opens
    flows = [term for term in within(terms_of(document, "flow"), end + 12, start) if term.label != "flow.none"]
    return flows[-1].start if flows else bracket.end() if bracket else end


def _has_flow_at_once(document: Document, end: int, start: int, flow: Match) -> bool:
    """Whether each amount has its flow behind it: "15 milyar dolar ithalata karşılık 6 milyar dolar ihracat"."""
    behind = within(terms_of(document, "flow"), start, min(start + _NEXT_FLOW, document.sentence_at(start).end))
    alone = document.folded[end : flow.start] == " " and flow.label in ("flow.export", "flow.import")
    return alone and any(term.label != flow.label for term in behind if term.label != "flow.none")


def _turkic_opening(document: Document, end: int, start: int, flow: Match | None) -> int:
    """Where the next clause opens in Azerbaijani and Turkish: behind a part or an aim, or with a period; else -1."""
    part = _PART_BEHIND.match(document.folded, end, start)
    if part and flow and flow.start == end + 1 and document.folded[end - 1] == "i":
        return part.end() - 1
    if flow and _has_flow_at_once(document, end, start, flow):
        return flow.end
    aims = within(labelled(document, "aim.noun"), end, min(start, end + _AIMED))
    if aims and flow and flow.start < aims[0].start:
        # "30 milyar dolarlık ticaret hedefini tutturmak için"
        return aims[0].end
    # As in: ... 3 milyard olduğu halda bu ilin yanvarında ...
    return next((period.start for period in within(periods_of(document), end, start)), -1)
