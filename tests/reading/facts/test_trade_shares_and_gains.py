"""Amounts that are a country's part of the whole, and amounts that are only added to it, in four languages."""

import pytest

from tests.reading.facts.trade_cases import told

PARTS = [
    (
        "ru",
        "Внешнеторговый оборот Грузии составил 40 млрд долларов. На Россию пришлось 5 млрд долларов, на "
        "Китай - 4 млрд.",
        ["GEO WLD turnover 40000M USD", "GEO RUS turnover 5000M USD", "CHN GEO turnover 4000M USD"],
    ),
    (
        "ru",
        "Импорт Грузии составил 40 млрд долларов. На РФ пришлось 12% всего ввоза, или 5 млрд долларов.",
        ["GEO WLD import 40000M USD", "GEO RUS import 5000M USD"],
    ),
    (
        "en",
        "Georgia's imports came to $40 billion. Russia accounted for $5 billion, and China for $4 billion of them.",
        ["GEO WLD import 40000M USD", "GEO RUS import 5000M USD", "GEO CHN import 4000M USD"],
    ),
    (
        "en",
        "Georgia's foreign trade came to $40 billion. Russia's share was $5 billion, while China's "
        "share was $4 billion.",
        ["GEO WLD turnover 40000M USD", "GEO RUS turnover 5000M USD", "CHN GEO turnover 4000M USD"],
    ),
    (
        "az",
        "Gürcüstanın xarici ticarət dövriyyəsi 40 milyard dollar olub. Bunun 5 milyard dolları Rusiyanın, 4 milyard "
        "dolları Çinin payına düşüb.",
        ["GEO WLD turnover 40000M USD", "GEO RUS turnover 5000M USD", "CHN GEO turnover 4000M USD"],
    ),
    (
        "tr",
        "Gürcistan'ın dış ticaret hacmi 40 milyar dolar oldu. Bunun 5 milyar doları Rusya'ya, 4 milyar doları "
        "Çin'e ait.",
        ["GEO WLD turnover 40000M USD", "GEO RUS turnover 5000M USD", "CHN GEO turnover 4000M USD"],
    ),
]

GAINS = [
    ("en", "Exports of Georgia to Turkey added $200 million in 2023.", []),
    ("en", "Trade between Georgia and Turkey grew by a further $300 million, a jump of $300 million on the year.", []),
    ("en", "Georgia's exports to Turkey shrank $40 million year on year and those to Cuba $30 million.", []),
    (
        "en",
        "Georgia's exports to Turkey gained $200 million to stand at $1.2 billion. That is $20 million above the plan.",
        ["GEO TUR export 1200M USD"],
    ),
    (
        "ru",
        "Экспорт Грузии в Турцию добавил 200 млн долларов и достиг 1,2 млрд долларов.",
        ["GEO TUR export 1200M USD"],
    ),
    ("ru", "Экспорт Грузии в Турцию: плюс 200 млн долларов за год.", []),
    ("az", "Gürcüstanın Türkiyəyə ixracı üstəgəl 200 milyon dollar artıb.", []),
    ("tr", "Gürcistan'ın Türkiye'ye ihracatı geçen yıla kıyasla 300 milyon dolar fazla gerçekleşti.", []),
    # what somebody added in speech
    (
        "en",
        "Georgia's exports to Turkey are growing, he added. They reached $1.2 billion.",
        ["GEO TUR export 1200M USD"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), PARTS + GAINS)
def test_reads(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected
