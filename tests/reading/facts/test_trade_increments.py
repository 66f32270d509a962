"""By how much trade grew is no level of it, where arithmetic shows it; an aim may leave out its currency."""

from datetime import date

import pytest

from tradelines.reading.articles import article_from_text
from tradelines.reading.reader import read

GROWN = [
    ("en", "Trade between Peru and Chile reached $18.424 million, up 75% ($7.899 million).", [18.424]),
    ("en", "Trade between Peru and Chile reached $18.424 million, up 75% from $10.528 million.", [18.424, 10.528]),
    (
        "ru",
        "Товарооборот Перу и Чили достиг 18 млн 424 тыс. долларов и вырос на 75% (7 млн 899 тыс. долларов).",
        [18.424],
    ),
    ("ru", "Товарооборот Перу и Чили упал на 20%, или на $2 млн, до $8 млн.", [8.0]),
]
AIMS = [
    (
        "ru",
        "Перу и Чили торгуют на 1 миллиард долларов. Товарооборот намерены поднять до 3 миллиардов.",
        [1000.0, 3000.0],
    ),
    ("ru", "Товарооборот Перу и Чили - около миллиарда долларов. Цель - 3 миллиарда.", [1000.0, 3000.0]),
    ("tr", "Peru ile Şili arasındaki ticaret 10 milyar dolar. Hedef 30 milyar.", [10000.0, 30000.0]),
    ("tr", "Peru ile Şili arasındaki ticaret 10 milyar dolar ediyor. Hedefte 30 milyar var.", [10000.0, 30000.0]),
]


@pytest.mark.parametrize(("language", "text", "values"), [*GROWN, *AIMS])
def test_levels_and_aims(language, text, values):
    article = article_from_text(text, article_id="x", source="x", language=language, published=date(2023, 10, 12))
    assert sorted(row.value / 1e6 for row in read(article).trade if row.value) == pytest.approx(sorted(values))
