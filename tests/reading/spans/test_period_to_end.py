"""Periods from the start of a year to the end of one of its months, in four languages."""

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.periods import periods_of

PERIODS = [
    ("ru", "С начала 2022 года по конец марта товарооборот составил $1 млрд.", "2022-01-01 2022-03-31"),
    ("ru", "Товарооборот составил $3 млрд с января по конец сентября 2022 года.", "2022-01-01 2022-09-30"),
    ("az", "2022-ci ilin əvvəlindən sentyabrın sonunadək dövriyyə 400 mln dollar olub.", "2022-01-01 2022-09-30"),
    (
        "az",
        "2021-ci ilin əvvəlindən 2022-ci ilin I rübünün sonunadək dövriyyə 400 mln dollar olub.",
        "2021-01-01 2022-03-31",
    ),
    ("tr", "2022'nin başından eylül sonuna kadar ticaret 4 milyar dolar oldu.", "2022-01-01 2022-09-30"),
    ("en", "From the start of 2022 to the end of September trade was $4 million.", "2022-01-01 2022-09-30"),
    ("en", "From the beginning of 2022 through September trade was $4 million.", "2022-01-01 2022-09-30"),
]


@pytest.mark.parametrize(("language", "text", "expected"), PERIODS)
def test_from_the_start_of_a_year_to_the_end_of_a_month(language: str, text: str, expected: str) -> None:
    periods = periods_of(Document(Article(article_id="x", text=text, language=language)))
    assert [f"{period.first} {period.last}" for period in periods] == [expected]
