"""Lists and ranks of partners: whose they are, how they go on, and what in them is no level."""

import pytest

from tests.reading.facts.test_trade_as_printed import SPRING, figures

RANKS = [
    (
        "en",
        "China's trade with the Arab world came to $330 million in 2023.",
        ["CHN GROUP turnover 330M 2023-01/2023-12"],
    ),
    (
        "ru",
        "Товарооборот Китая со странами Персидского залива в 2023 году составил $330 млн.",
        ["CHN GROUP turnover 330M 2023-01/2023-12"],
    ),
    (
        "az",
        "2023-cü ildə Çinin körfəz ölkələri ilə ticarət dövriyyəsi 330 milyon dollar olub.",
        ["CHN GROUP turnover 330M 2023-01/2023-12"],
    ),
    (
        "tr",
        "Çin'in İslam ülkeleriyle ticaret hacmi 2023 yılında 330 milyon dolar oldu.",
        ["CHN GROUP turnover 330M 2023-01/2023-12"],
    ),
    (
        "en",
        "Peru had a 0.9 percent share of Chile's $330 billion total foreign trade in the first 10 months of 2023.",
        ["CHL WLD turnover 330000M 2023-01/2023-10"],
    ),
    (
        "ru",
        "В 2023 году товарооборот Чили и Перу составил $5 млрд, к концу 2024 года он составит $6 млрд.",
        ["CHL PER turnover 5000M 2023-01/2023-12", "CHL PER turnover 6000M 2024-01/2024-12 forecast"],
    ),
    (
        "en",
        "Chile's foreign trade amounted to $9.1 billion in January-March 2024. It closed with a deficit of $1.2 "
        "billion.\n\nWho trades most with Chile\n\nBrazil heads the table with $900 million, followed at a distance by "
        "Peru ($700 million). Spain ($300 million) and Italy ($290 million) are almost level.",
        [
            "CHL WLD turnover 9100M 2024-01/2024-03",
            "CHL WLD balance -1200M 2024-01/2024-03",
            "BRA CHL turnover 900M 2024-01/2024-03",
            "CHL PER turnover 700M 2024-01/2024-03",
            "CHL ESP turnover 300M 2024-01/2024-03",
            "CHL ITA turnover 290M 2024-01/2024-03",
        ],
    ),
    (
        "en",
        "Peru's trade with Central Asia came to $94 million in 2023. Kazakhstan accounts for 46 percent of the total, "
        "or $43 million. Second place goes to Uzbekistan, with $22 million. The rest looks as follows: Tajikistan - "
        "$17 million, Kyrgyzstan - $12 million.",
        [
            "GROUP PER turnover 94M 2023-01/2023-12",
            "KAZ PER turnover 43M 2023-01/2023-12",
            "PER UZB turnover 22M 2023-01/2023-12",
            "PER TJK turnover 17M 2023-01/2023-12",
            "KGZ PER turnover 12M 2023-01/2023-12",
        ],
    ),
    (
        "en",
        "Peru has summed up its trade with Central Asia. It came to $94 million in 2023.",
        ["GROUP PER turnover 94M 2023-01/2023-12"],
    ),
    (
        "en",
        "Chile's foreign trade amounted to $9.1 billion in 2023. On the import side Brazil supplied goods worth $400 "
        "million, Peru $300 million and Spain $100 million.",
        [
            "CHL WLD turnover 9100M 2023-01/2023-12",
            "CHL BRA import 400M 2023-01/2023-12",
            "CHL PER import 300M 2023-01/2023-12",
            "CHL ESP import 100M 2023-01/2023-12",
        ],
    ),
    (
        "en",
        "Chile's foreign trade amounted to $9.1 billion in 2023. Three countries traded more with Chile than a year "
        "before: Brazil (+$29 million), Peru (+$18 million) and Spain (+$7 million).",
        ["CHL WLD turnover 9100M 2023-01/2023-12"],
    ),
    (
        "ru",
        "Внешнеторговый оборот Чили в январе-марте 2024 года составил $9,1 млрд. Список партнеров возглавляет Бразилия "
        "с $900 млн, следом идет Перу ($700 млн). Испания ($300 млн) и Италия ($290 млн) почти равны.",
        [
            "CHL WLD turnover 9100M 2024-01/2024-03",
            "BRA CHL turnover 900M 2024-01/2024-03",
            "CHL PER turnover 700M 2024-01/2024-03",
            "CHL ESP turnover 300M 2024-01/2024-03",
            "CHL ITA turnover 290M 2024-01/2024-03",
        ],
    ),
    (
        "ru",
        "Внешнеторговый оборот Чили в 2023 году составил $9,1 млрд. Больше, чем год назад, с Чили торговали Бразилия "
        "(+$29 млн) и Перу (+$18 млн).",
        ["CHL WLD turnover 9100M 2023-01/2023-12"],
    ),
    (
        "az",
        "2024-cü ilin yanvar-martında Gürcüstanın xarici ticarət dövriyyəsi 9,1 milyard dollar olub. Birinci yerdə "
        "Braziliya (900 milyon dollar), ikinci yerdə Peru (700 milyon dollar) qərarlaşıb. İspaniya (300 milyon dollar) "
        "və İtaliya (290 milyon dollar) demək olar ki, bərabərdir.",
        [
            "GEO WLD turnover 9100M 2024-01/2024-03",
            "BRA GEO turnover 900M 2024-01/2024-03",
            "GEO PER turnover 700M 2024-01/2024-03",
            "ESP GEO turnover 300M 2024-01/2024-03",
            "GEO ITA turnover 290M 2024-01/2024-03",
        ],
    ),
    (
        "tr",
        "Şili'nin dış ticaret hacmi Ocak-Mart 2024 döneminde 9,1 milyar dolar oldu. İlk sırada Brezilya (900 milyon "
        "dolar), ikinci sırada Peru (700 milyon dolar) yer aldı. İspanya (300 milyon dolar) ve İtalya (290 milyon "
        "dolar) neredeyse eşit.",
        [
            "CHL WLD turnover 9100M 2024-01/2024-03",
            "BRA CHL turnover 900M 2024-01/2024-03",
            "CHL PER turnover 700M 2024-01/2024-03",
            "CHL ESP turnover 300M 2024-01/2024-03",
            "CHL ITA turnover 290M 2024-01/2024-03",
        ],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), RANKS)
def test_partners_one_after_the_other(language, text, expected):
    assert figures(language, SPRING, text) == expected
