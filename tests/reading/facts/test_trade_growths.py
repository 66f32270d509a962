"""Which growth belongs to which amount, balances told as an excess, goods by grammar alone, trade of regions."""

import pytest

from tests.reading.facts.trade_cases import rows, told
from tradelines.reading.articles import Article
from tradelines.reading.facts.trade import read_trade
from tradelines.reading.spans.document import Document

GROWTHS = [
    # between two amounts: the growth goes to the first, up to the last comma
    (
        "Georgia exported iron worth $22 million, with a growth of 74 percent, oil worth $16 million, and tea worth "
        "$6 million.",
        [74.0, None, None],
    ),
    ("Georgia imported $65 million of goods from Peru, showing 44 percent growth from $26 million.", [44.0, None]),
    # weight and value
    ("Georgia's exports to Peru reached $5 million, up 39 percent in weight and 5 percent in value.", [5.0]),
    ("Georgia's exports to Peru reached $5 million, up 39 percent in terms of weight.", [None]),
    (
        "Georgia's exports to Peru reached $5 million, up 39 percent and 5 percent respectively in terms of weight and "
        "value.",
        [5.0],
    ),
    # by the name of the flow
    (
        "Georgia's exports were $42 million while its imports reached $41 million, showing a 16 percent decrease in "
        "exports and a 22 percent decline in imports.",
        [-16.0, -22.0],
    ),
    ("Georgia's exports to Peru reached $5 million, while imports from Peru fell by 12 percent.", [None]),
    # what could be is no growth
    ("Trade of Georgia and Peru reached $5 million, and we can increase it threefold.", [None]),
    # the month of May is no "may"; numbers in words; "more than" behind a percentage
    ("Georgia sold Peru goods worth $68 million in January-May 2020, a year-on-year gain of 1.2%.", [1.2]),
    ("Trade of Georgia and Peru saw an eight-percent rise and reached $10 million.", [8.0]),
    ("Trade of Georgia and Peru was $680 million, 8.8% more than that of 2020.", [8.8]),
    ("Georgia increased its imports from Peru by 170 percent to $842 million.", [170.0]),
]

EXCESS = [
    ("en", "Georgia's imports exceeded the exports by $398 million.", "GEO WLD balance -398M USD"),
    (
        "en",
        "In Georgia, the value of exports was $246 million higher than that of imports.",
        "GEO WLD balance 246M USD",
    ),
    ("ru", "В январе экспорт Грузии превысил импорт на 5 млн долларов.", "GEO WLD balance 5M USD"),
    ("az", "Gürcüstanın ixracı idxalını 5 milyon dollar üstələyib.", "GEO WLD balance 5M USD"),
    ("tr", "Gürcistan'ın ihracatı ithalatından 5 milyon dolar fazla oldu.", "GEO WLD balance 5M USD"),
]

GOODS = [
    ("Georgia exported $5 million worth of toys to Armenia.", "toys"),
    ("Georgia's exports of ironware reached $5 million.", "ironware"),
    ("Georgia exported 600 tons of teapots worth $5 million.", "teapots"),
    ("Georgia exported $5 million worth of various kinds of products to Armenia.", ""),
    ("Georgia's exports of non-oil goods to Armenia reached $5 million.", "non-oil"),
    ("Georgian tea exports fell 8 percent. Georgia exported 600 tons of the product worth $5 million.", "tea"),
]


@pytest.mark.parametrize(("text", "growths"), GROWTHS)
def test_growth(text: str, growths: list[float | None]) -> None:
    assert [row.change_pct for row in rows("en", text) if row.value] == growths


@pytest.mark.parametrize(("language", "text", "row"), EXCESS)
def test_excess(language: str, text: str, row: str) -> None:
    assert told(language, text) == [row]


@pytest.mark.parametrize(("text", "commodity"), GOODS)
def test_goods(text: str, commodity: str) -> None:
    assert [row.commodity for row in rows("en", text) if row.value] == [commodity]


def test_regions_are_marked() -> None:
    text = (
        "TEHRAN- Goods worth $500 million were exported from Isfahan Province to Iraq. Iran's exports were $6 billion."
    )
    facts = read_trade(Document(Article(article_id="x", text=text, language="en")))
    assert [(row.reporter, row.partner) for row in facts.trade] == [("IRN", "IRQ"), ("IRN", "WLD")]
    assert [warning.row_id for warning in facts.warnings if warning.code == "subnational"] == [facts.trade[0].trade_id]
