"""Parts of a turnover told behind their amount, countries that only press others, and abbreviations of countries."""

import pytest

from tests.reading.facts.trade_cases import told

PARTS = [
    (
        "Trade between Peru and Chile came to $90 million in 2021, $60 million of which was explained by imports "
        "from Chile.",
        ["CHL PER turnover 90M USD", "PER CHL import 60M USD"],
    ),
    (
        "Of the $90 million worth of trade between Peru and the U.S., $60 million was related to the "
        "U.S. exports to Peru.",
        ["PER USA turnover 90M USD", "USA PER export 60M USD"],
    ),
    (
        "Georgia's foreign trade turnover was $50 billion in 2023. In that year $36 billion of the foreign trade "
        "turnover accounted for exports.",
        ["GEO WLD turnover 50000M USD", "GEO WLD export 36000M USD"],
    ),
]

PRESSURE = [
    (
        "en",
        "The volume of Peru's trade with Chile has exceeded $10 billion regardless of the U.S. pressures on "
        "Peru's economy.",
        ["CHL PER turnover 10000M USD"],
    ),
    ("en", "Thanks to Turkey, trade between Peru and Chile reached $10 billion.", ["CHL PER turnover 10000M USD"]),
    (
        "ru",
        "Несмотря на санкции США, торговля Ирана с Ираком достигла 12 млрд долларов в 2023 году.",
        ["IRN IRQ turnover 12000M USD"],
    ),
    (
        "tr",
        "ABD'nin İran'a yönelik yaptırımlarına rağmen İran'ın Irak ile ticareti 12 milyar dolara ulaştı.",
        ["IRN IRQ turnover 12000M USD"],
    ),
    (
        "az",
        "ABŞ sanksiyalarına baxmayaraq, İranın İraqla ticarəti 2023-cü ildə 12 milyard dollara çatıb.",
        ["IRN IRQ turnover 12000M USD"],
    ),
]

SHORT = [
    ("ru", "Товарооборот РК и КР составил 1,5 млрд долларов.", ["KAZ KGZ turnover 1500M USD"]),
    ("ru", "Экспорт ОАЭ в РА достиг 3 млрд долларов.", ["ARE ARM export 3000M USD"]),
    ("ru", "Таджикистан развивает связи. Экспорт РТ в Китай достиг 30 млн долларов.", ["TJK CHN export 30M USD"]),
    # by itself it may be anything
    ("ru", "Экспорт РТ достиг 30 млн долларов.", []),
    ("az", "Azərbaycanın İİR ilə ticarəti 600 milyon dollardır.", ["AZE IRN turnover 600M USD"]),
    ("tr", "Türkiye'nin ÇHC ile ticaret hacmi 48 milyar dolar.", ["CHN TUR turnover 48000M USD"]),
    ("en", "UAE exports to the ROK reached $5 billion in 2023.", ["ARE KOR export 5000M USD"]),
]

NOT_TRADE = [
    "The UAE, one of the biggest customers of France, inked an order for 12 helicopters for a bill of $17 billion.",
    "Motors of Peru is the biggest car maker there, with $3.8 billion of sales forecast for this year.",
]


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_parts_of_a_turnover(text: str, expected: list[str]) -> None:
    assert told("en", text) == expected


@pytest.mark.parametrize(("language", "text", "expected"), PRESSURE + SHORT)
def test_sides(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected


@pytest.mark.parametrize("text", NOT_TRADE)
def test_no_trade(text: str) -> None:
    assert told("en", text) == []
