"""Amounts of money: five billion dollars in the many forms in which they are printed, and what has no number."""

import pytest

from tradelines.reading.articles import article_from_text
from tradelines.reading.spans.amounts import money_of
from tradelines.reading.spans.document import Document

SENTENCES = {
    "en": "Trade stood at {} last year.",
    "ru": "Товарооборот составил {} за год.",
    "az": "Ticarət dövriyyəsi {} olub.",
    "tr": "Ticaret hacmi {} oldu.",
}
# amount, upper end of a range, and how it is printed
FORMS = [
    *(
        ("en", 5e9, None, text)
        for text in (
            "$5 billion", "$ 5 bln", "$5bn", "$5-billion", "US$5 billion", "US $5 billion", "U.S.$5 billion",
            "U.S. $ 5 billion", "USD 5 billion", "USD5bn", "5 billion USD", "5bn US dollars", "5,000 million dollars",
            "five billion dollars", "$5,000,000,000", "5 000 000 000 dollars",
        )
    ),
    *(("en", 5e9, 6e9, x) for x in ("$5-6 billion", "$5–$6 billion", "5 to 6 billion dollars", "$5 to 6 billion")),
    *(
        ("ru", 5e9, None, text)
        for text in (
            "5 млрд долларов", "$5 млрд", "5 млрд $", "5 млрд долл. США", "5 млрд. долл.", "пять миллиардов долларов",
            "USD 5 млрд", "5 миллиардов американских долларов",
        )
    ),
    ("ru", 5.3e9, None, "5 млрд. 300 млн. $"),
    ("ru", 1e9, None, "миллиард долларов"),
    ("ru", 1e9, None, "около миллиарда долларов"),
    ("ru", 2e9, None, "два миллиарда долларов"),
    ("ru", 2.5e9, None, "2,5 миллиарда долларов"),
    ("ru", 1.5e9, None, "полтора миллиарда долларов"),
    *(("az", 5e9, None, text) for text in ("5 milyard dollar", "5 mlrd. ABŞ dolları", "beş milyard dollar")),
    *(("tr", 5e9, None, text) for text in ("5 milyar dolar", "5 milyar ABD doları", "$5 milyar", "beş milyar dolar")),
    ("tr", 5e9, 6e9, "5 ila 6 milyar dolar"),
]  # fmt: skip


def read(language, amount):
    article = article_from_text(SENTENCES[language].format(amount), article_id="x", source="x", language=language)
    return [(money.value, money.value_high, money.currency) for money in money_of(Document(article))]


@pytest.mark.parametrize(("language", "value", "high", "amount"), FORMS, ids=[f"{one[0]} {one[3]}" for one in FORMS])
def test_a_form_gives_its_amount(language, value, high, amount):
    assert read(language, amount) == [(value, high, "USD")]


@pytest.mark.parametrize(
    ("language", "amount"), [("ru", "несколько миллиардов долларов"), ("en", "billions of dollars")]
)
def test_what_has_no_number_is_no_amount(language, amount):
    assert read(language, amount) == []


def test_from_one_to_another_are_two_amounts():
    told = [money.value for money in money_of(Document(article_from_text(
        "Trade rose from 5 to 6 billion dollars.", article_id="x", source="x", language="en")))]  # fmt: skip
    assert told == [5e9, 6e9]
