"""In whose favour a balance is, and trade that is the whole world's and so no country's."""

import pytest

from tests.reading.facts.trade_cases import told

HELD = [
    (
        "en",
        "The Peru-Chile trade balance came to $1.6 million in 2016 and was in Chile's favor.",
        ["CHL PER balance 1.6M USD"],
    ),
    (
        "en",
        "The trade balance of Peru and Chile stood at $40 million in favour of Peru.",
        ["PER CHL balance 40M USD"],
    ),
    ("en", "The trade balance of Peru and Chile stood at $40 million.", ["CHL PER turnover 40M USD"]),
    (
        "en",
        "Trade of Peru and Chile made $90 million in 2023. The balance was $40 million in favour of the Chilean side.",
        ["CHL PER turnover 90M USD", "CHL PER balance 40M USD"],
    ),
    ("en", "Peru's non-oil exports surpassed imports for $246 million in 2020.", ["PER WLD balance 246M USD non-oil"]),
    (
        "ru",
        "В 2023 году сальдо торговли Грузии и Казахстана составило 40 млн долларов в пользу Казахстана.",
        ["KAZ GEO balance 40M USD"],
    ),
    (
        "tr",
        "2023'te Türkiye ile Kazakistan arasındaki ticaret dengesi Kazakistan lehine 2 milyar dolar oldu.",
        ["KAZ TUR balance 2000M USD"],
    ),
    (
        "az",
        "2023-cü ildə Azərbaycanla Gürcüstan arasında ticarət balansı Gürcüstanın xeyrinə 500 milyon dollar olub.",
        ["GEO AZE balance 500M USD"],
    ),
]
WORLDWIDE = [
    ("en", "Peru wants more. Global exports of saffron are worth $900 million.", []),
    ("en", "Peru wants more. Exports of carpets worldwide amount to $15 billion a year.", []),
    ("en", "The exports of services in the world stand at $5 billion, and Peru wants a larger share.", []),
    ("en", "Peru's global exports of saffron are worth $900 million.", ["PER WLD export 900M USD saffron"]),
    ("en", "Peru exports. The country's exports to the world reached $40 million.", ["PER WLD export 40M USD"]),
    ("ru", "Перу растет. Мировой экспорт зерна составил 90 млрд долларов.", []),
    ("ru", "Экспорт Перу на мировые рынки составил 70 млрд долларов.", ["PER WLD export 70000M USD"]),
    ("tr", "Peru büyüyor. Dünya fındık ihracatı 3 milyar dolar oldu.", []),
    ("tr", "Peru'nun dünya ihracatı 2 milyar dolar oldu.", ["PER WLD export 2000M USD"]),
    ("az", "Peru artır. Qlobal çay ixracı 8 milyard dollar olub.", []),
]
OTHERS = [
    (
        "en",
        "Peru exported $855 million worth of goods to Association of Southeast Asian Nations (ASEAN) member states.",
        ["PER GROUP export 855M USD"],
    ),
    ("en", "Peru has a bourse. The total number of trades during January 2019 reached 2.993 million.", []),
    ("en", "Peru has a bourse. The value of trades at this market has risen 100 percent.", []),
    ("en", "The deficit between imports and exports of Peru reached $35 million.", ["PER WLD balance -35M USD"]),
]


@pytest.mark.parametrize(("language", "text", "figures"), [*HELD, *WORLDWIDE, *OTHERS])
def test_whose_balance_and_whose_trade(language, text, figures):
    assert told(language, text) == figures
