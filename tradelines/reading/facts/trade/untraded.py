"""Amounts beside words of trade that are of something else: investment, contracts, prices, the whole world's trade."""

import re

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.flows import FlowWord
from tradelines.reading.facts.trade.services import is_of_services
from tradelines.reading.matching import Match, fold
from tradelines.reading.spans.amounts import TURKIC, quantities_of
from tradelines.reading.spans.document import within
from tradelines.reading.spans.terms import terms_of

_BEFORE, _FAR_BEFORE, _BEHIND = 40, 90, 30
_OF_GOODS = 30
_COSTS, _WHICH_COST = 40, re.compile(r"\s(?:from (?:which|there|it|that country)\s|that\s|which\s)?")
_OF_BRANCH = 45
_BRACKET = re.compile(r"\s\([^()]{0,40}\)")
_OF_THEIRS = re.compile(
    r"[^,.;:]{0,30}\s(?:with|whose|having)\s(?:(?:an?|the|total|annual|yearly|average|\w+ly)\s){0,3}"
)
_THE_FIRM = tuple(
    f"the {word}" for word in ("company", "firm", "factory", "enterprise", "startup", "holding", "corporation")
)
_ONE_FIRM = re.compile(
    fold(
        r"(?:şirkət|müəssisə|zavod|fabrik|holdinq|firma|şirket|işletme|fabrika|holding|kuruluş)(?:s?[iıuü])?(?:n?[iıuü]n)?"
    )
)
_DOES = re.compile(
    r"(?:'s?)\s(?:\w+\s){0,2}"
    r"|\s(?:(?:will|has|have|had|is|was|would|can|could|plans to|also|already|annually|so far)\s){0,3}"
)
_OF_BUSINESS = ("turnover", "оборот", "dövriyyə", "ciro", "devir")
_INCOME = ("gelir", "gəlir", "доход", "выручк")
_SET_ASIDE = 24
_FOR_IT = re.compile(r"[^,;:\d]{0,50}\s(?:için|üçün|amaciyla|məqsədilə|məqsədi ilə)\s(?:[^\W\d]+\s){0,3}")
_FOR = re.compile(r"\s(?:for|to|на|для)\s(?:the\s)?")
_ON_FLOW, _FOR_FLOW = re.compile(r"\s(?:[^\W\d_]+\s){0,2}"), re.compile(r"\s(?:[^\W\d_]+\s){0,3}")
# A monthly sum is that of no stretch of time: "$5 million a month".
_RATE = re.compile(
    r"\s(?:(?:a|per|each|every)\s(?:month|day|week|hour)\b|monthly\b|daily\b|в месяц\b|ежемесячно\b|в день\b)"
)
# "malın tonu 615 dolar": what a ton of it costs
_OF_UNIT = re.compile(
    fold(
        r"\b(?:tonu|kilosu|kilogrami|kiloqrami|litresi|litri|varili|bareli|metreküpü|kubmetri|adedi|ədədi)\s(?:ise|isə)?\s?$"
    )
)
_LEADING, _TRAILING = re.compile(r"\s(?:[^\W\d]+\s){0,2}"), re.compile(r"\s(?:[^\W\d]+\s){0,3}")
_OF_ALL = re.compile(r"\s(?:[^\W\d]+\s){0,2}[^,;()]{0,30}?\s(?:[^\W\d]+\s)?")
# "because of lower oil prices", «на фоне падения цен», "petrol fiyatlarındaki düşüşün etkisiyle"
_BECAUSE = re.compile(
    r"\b(?:due to|because of|owing to|thanks to|amid|on the back of|as a result of|following|из-за|вследствие|на фоне|"
    r"в результате|за счет|благодаря)\s[^,;:.\d]{0,40}$"
)
_CAUSED = re.compile(
    fold(
        r"[^,;:.\d]{0,40}\s(?:etkisiyle|nedeniyle|sebebiyle|yüzünden|dolayı|sonucu|sonucunda|səbəbindən|ucbatından|"
        r"təsiri ilə|təsirindən|görə|nəticəsində|hesabına)\s"
    )
)
_CHANGING = ("price", "cost", "production", "output", "цен", "стоим", "fiyat", "qiymət", "maliyet")
_DIVIDES = re.compile(r"[,;:()]")


def is_untraded(clause: Clause, word: FlowWord | None) -> bool:
    """Whether a word of investment or the like is nearer to the amount than the word of its flow."""
    money = clause.money
    kinds = (_is_of_firms, _is_of_branch, _is_set_aside, _is_of_world, _is_of_toll)
    if word and any(is_such(clause, word) for is_such in kinds):
        return True
    if _RATE.match(clause.document.folded, money.end) or _OF_UNIT.search(clause.before) or _is_unreal(clause):
        return True
    if is_of_services(clause.document, clause.start, clause.end, (money.start, money.end)):
        return True
    flow_at = word.term.start if word else -1
    # What is sold or bought may stand far off, as may what "the figure" is of.
    reach = _FAR_BEFORE if word is None or word.is_verb else _BEFORE
    for term in clause.terms("untraded"):
        if term.label == "untraded.none":
            continue
        if _is_price_of_goods(clause, term) or (word and word.flow == "import" and _pays(clause, term)):
            continue
        if (word and _is_earned(clause, word, term)) or _is_cause(clause, term):
            continue
        if term.end <= money.start:
            closer = flow_at < term.start or flow_at > money.start or bool(word and word.is_verb)
            if closer and money.start - term.end <= reach and not (word and word.tight):
                return True
        elif _gap(clause, term) <= _BEHIND and not money.end < flow_at < term.start:
            gap = _BRACKET.sub(" ", clause.document.folded[money.end : term.start])
            if not _DIVIDES.search(gap):
                return True
    return False


def _is_unreal(clause: Clause) -> bool:
    """Whether a figure is only what might have been: "without the ban exports would have been $5 million"."""
    return any(term.label == "suppose.unreal" for term in clause.terms("suppose"))


def _is_of_world(clause: Clause, word: FlowWord) -> bool:
    """Whether a flow is that of all countries: "global exports of saffron", "carpet exports worldwide".

    Whose it is must not be told: "Iran's global exports" are those of one country with all others.
    """
    flow, folded = word.term, clause.document.folded
    until = max(clause.money.end, flow.end)
    around = any(
        term.end <= clause.money.start
        and clause.money.end <= flow.start
        and _OF_ALL.fullmatch(folded, term.end, flow.start)
        for term in clause.terms("worldwide")
    )
    if around:
        # "0.3 percent of the world's total $32 trillion trade"
        return True
    if any(party.start < until for party in clause.parties()) or any(
        term.start < until for term in clause.terms("pair")
    ):
        return False
    return any(
        _LEADING.fullmatch(folded, term.end, flow.start)
        or (term.label == "worldwide.adverb" and _TRAILING.fullmatch(folded, flow.end, term.start))
        for term in clause.terms("worldwide")
    )


def _is_of_toll(clause: Clause, word: FlowWord) -> bool:
    """Whether duties or subsidies are told of: "duties on imports from Peru brought $7 million"."""
    folded, flow = clause.document.folded, word.term
    for term in clause.terms("toll"):
        if clause.document.lexicon.language in TURKIC:
            if flow.end < term.start and _FOR_FLOW.fullmatch(folded, flow.end, term.start):
                return True
        elif term.end < flow.start and _ON_FLOW.fullmatch(folded, term.end, flow.start):
            return True
    return False


def _pays(clause: Clause, term: Match) -> bool:
    """Whether a word says that imports were paid for: "çay idxal edib və buna 5 milyon dollar xərcləyib"."""
    return any(paid.start < term.end and term.start < paid.end for paid in clause.terms("paid"))


def _is_earned(clause: Clause, word: FlowWord, term: Match) -> bool:
    """Whether an income is that from the goods sold: "fındık ihracatından 5 milyon dolar gelir elde etti"."""
    folded = clause.document.folded
    if clause.document.lexicon.language not in TURKIC or word.flow != "export" or word.term.end > clause.money.start:
        return False
    if folded[clause.money.end : term.start] != " ":
        return False
    if not folded.startswith(_INCOME, term.start):
        return False
    return word.is_verb or folded.endswith(("dan", "den", "dən"), word.term.start, word.term.end)


def _is_cause(clause: Clause, term: Match) -> bool:
    """Whether a word only tells why trade grew or fell: "because of lower oil prices trade fell to $9 million"."""
    folded = clause.document.folded
    if not folded.startswith(_CHANGING, term.start):
        # "stopped the exports because of arrears, which amounted to $2 million"
        return False
    if clause.document.lexicon.language in TURKIC:
        return bool(_CAUSED.match(folded, term.end, clause.money.start))
    return bool(_BECAUSE.search(folded, clause.start, term.start))


def _gap(clause: Clause, term: Match) -> int:
    """How far behind an amount a word stands, the same amount in another currency in brackets not counted."""
    return len(_BRACKET.sub("", clause.document.folded[clause.money.end : term.start]))


def _is_of_firms(clause: Clause, word: FlowWord) -> bool:
    """Whether a flow is that of firms: "companies with annual exports of $5 million", "the firm's turnover"."""
    flow, folded = word.term, clause.document.folded
    firms = [term for term in clause.terms("enterprise") if term.end <= flow.start]
    if not firms:
        return False
    if clause.document.lexicon.language in TURKIC and _has_firm_alone(clause, firms[-1]):
        return True
    if _OF_THEIRS.fullmatch(folded, firms[-1].end, flow.start):
        return True
    if folded.startswith(_THE_FIRM, max(firms[-1].start - 4, 0)) and _DOES.fullmatch(folded, firms[-1].end, flow.start):
        return True
    return folded.startswith(_OF_BUSINESS, flow.start) and not _has_sides(clause)


def _has_firm_alone(clause: Clause, firm: Match) -> bool:
    """Whether one firm does it, and no country is named whose it is: "Şirket Peru'ya 5 milyon dolarlık çay sattı"."""
    alone = _ONE_FIRM.fullmatch(clause.document.folded, firm.start, firm.end)
    return bool(alone) and not any(party.mark in ("owner", "subject", "from", "origin") for party in clause.parties())


def _is_of_branch(clause: Clause, word: FlowWord) -> bool:
    """Whether a turnover is that of a branch of business: "tourism makes an annual turnover of $3 billion"."""
    flow = word.term
    near = within(terms_of(clause.document, "branch"), max(flow.start - _OF_BRANCH, clause.start), flow.start)
    return bool(near) and clause.document.folded.startswith(_OF_BUSINESS, flow.start) and not _has_sides(clause)


def _has_sides(clause: Clause) -> bool:
    return any(party.mark in ("owner", "with", "between", "to", "from") for party in clause.parties())


def _is_set_aside(clause: Clause, word: FlowWord) -> bool:
    """Whether an amount is to pay for imports, and not what was imported: "supply $8 billion for imports of grain"."""
    if clause.document.lexicon.language in TURKIC:
        # "ihracatı desteklemek için 5 milyon dolar ayırdı"
        meant = _FOR_IT.fullmatch(clause.document.folded, word.term.end, clause.money.start)
        return bool(meant) and any(0 <= term.start - clause.money.end <= _SET_ASIDE for term in clause.terms("fund"))
    gap = clause.document.folded[clause.money.end : word.term.start]
    if word.flow != "import" or not _FOR.fullmatch(gap):
        return False
    return any(term.end <= clause.money.start for term in clause.terms("fund"))


def _is_price_of_goods(clause: Clause, term: Match) -> bool:
    """Whether a word of cost is said of goods that are moved: "ввез 19,7 млн тонн стоимостью 28,3 млрд"."""
    document = clause.document
    if document.folded.startswith("cost", term.start):
        flows = within(terms_of(document, "flow", "goods"), term.start - _COSTS, term.start)
        return bool(flows) and bool(_WHICH_COST.fullmatch(document.folded, flows[-1].end, term.start))
    if not document.folded.startswith("стоимост", term.start):
        return False
    weighed = within(quantities_of(document), term.start - _OF_GOODS, term.start)
    return bool(weighed or within(terms_of(document, "goods"), term.start - _OF_GOODS, term.start))
