"""How exact an amount is: each hedge of the four languages, at its place beside the amount."""

import pytest

from tradelines.reading.articles import article_from_text
from tradelines.reading.spans.amounts import money_of
from tradelines.reading.spans.document import Document

SENTENCES = {
    "en": "Trade stood at {} last year.",
    "ru": "Стороны наторговали {} за год.",
    "az": "Dövriyyə ötən il {} olub.",
    "tr": "Ticaret hacmi geçen yıl {} oldu.",
}
HEDGES = {
    ("en", "about"): ["about $5 billion", "some $5 billion", "in the region of $5 billion"],
    ("en", "over"): ["more than $5 billion", "well over $5 billion", "in excess of US $5 billion"],
    ("en", "under"): ["almost $5 billion", "just under $5 billion", "less than $5 billion"],
    ("ru", "about"): ["примерно на $5 млрд", "на сумму около $5 млрд", "в пределах $5 млрд"],
    ("ru", "over"): [
        "более чем на $5 млрд",
        "чуть более чем на $5 млрд",
        "на сумму свыше $5 млрд",
        "на более чем $5 млрд",
    ],
    ("ru", "under"): ["почти на $5 млрд", "на без малого $5 млрд", "практически на $5 млрд"],
    ("ru", "exact"): ["на $5 млрд", "на сумму $5 млрд"],
    ("az", "about"): ["təxminən 5 milyard dollar", "5 milyard dollar civarında", "5 milyard dollar ətrafında"],
    ("az", "over"): ["5 milyard dollardan çox", "5 milyard dollardan bir qədər artıq", "ən azı 5 milyard dollar"],
    ("az", "exact"): ["5 milyard dollar həcmində", "5 milyard dollar çox"],
    ("tr", "about"): ["yaklaşık olarak 5 milyar dolar", "5 milyar dolar civarında", "5 milyar dolar dolayında"],
    ("tr", "over"): ["5 milyar doların üzerinde", "5 milyar dolardan fazla", "5 milyar doları aşkın"],
    ("tr", "under"): ["5 milyar doların altında", "neredeyse 5 milyar dolar"],
    ("tr", "exact"): ["5 milyar dolar", "5 milyar dolar seviyesinde"],
}
CASES = [(language, approx, amount) for (language, approx), amounts in HEDGES.items() for amount in amounts]


@pytest.mark.parametrize(("language", "approx", "amount"), CASES, ids=[case[2] for case in CASES])
def test_a_hedge_tells_how_exact_an_amount_is(language, approx, amount):
    text = SENTENCES[language].format(amount)
    article = article_from_text(text, article_id="x", source="x", language=language)
    [money] = money_of(Document(article))
    assert (money.approx, money.value) == (approx, 5e9)
