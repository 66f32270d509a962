"""Since when something is does not tell in which year a text speaks."""

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.periods import periods_of

TEXTS = [
    ("tr", "Aralık ayında 37 bin tır geçti. 1988 yılından bu yana 1430 tırlık geçiş rekor oldu."),
    ("en", "In December 37,000 tons passed. The 1,430 tons of a day are a record since 1988."),
    ("ru", "В декабре прошло 37 тысяч тонн. 1430 тонн в день - рекорд с 1988 года."),
    ("az", "Dekabrda 37 min ton yük keçib. 1988-ci ildən bəri 1430 ton rekorddur."),
]


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_the_month_has_no_year(language, text):
    first = periods_of(Document(Article(article_id="x", text=text, language=language)))[0]
    assert first.kind == "month"
    assert not first.known
