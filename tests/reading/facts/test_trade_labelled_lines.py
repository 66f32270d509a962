"""Lines that a country labels, ranks that name their place, and the same indicator of another country."""

import pytest

from tests.reading.facts.trade_cases import rows, told

CASES = [
    # each line is of one partner of the country that the heading names
    (
        "en",
        "China exported goods worth $26 billion to Peru in 2023. The figures show sharp increases in China's "
        "commerce with others:\nChile: trade turnover rose by 26 percent to $18 billion; exports to Chile reached "
        "$10 billion, imports $8 billion.\nCuba: turnover increased by 27 percent to $7 billion.",
        [
            "CHN PER export 26000M USD", "CHL CHN turnover 18000M USD", "CHN CHL export 10000M USD",
            "CHN CHL import 8000M USD", "CHN CUB turnover 7000M USD",
        ],
    ),
    # without such a heading the trade is the labelled country's own
    ("en", "Chile: exports rose by 26 percent to $18 billion.", ["CHL WLD export 18000M USD"]),
    (
        "en",
        "Peru's exports of furniture amounted to 3 billion dollars. Iraq was the country with the highest sales, with "
        "401 million dollars. Iraq was followed by Israel with 172 million dollars, and Libya with 120 million.",
        [
            "PER WLD export 3000M USD furniture", "PER IRQ export 401M USD",
            "PER ISR export 172M USD", "PER LBY export 120M USD",
        ],
    ),
    (
        "en",
        "According to the Turkish Exporters Assembly, Turkey's exports reached 254 billion dollars.",
        ["TUR WLD export 254000M USD"],
    ),
    (
        "tr",
        "Türkiye'nin ihracat sıralamasında 8 milyar dolar ile 2'inci sırada yer alan Irak'ı 5 milyar dolar ile Rusya, "
        "4 milyar dolar ile ABD takip etti.",
        ["TUR IRQ export 8000M USD", "TUR RUS export 5000M USD", "TUR USA export 4000M USD"],
    ),
    (
        "tr",
        "Türkiye'nin ihracatı 131 milyar dolara ulaştı. Komşu ülkelere yapılan ihracat sıralamasında zirvede, yaklaşık "
        "5 milyar dolarlık satışla Irak yer aldı.",
        ["TUR WLD export 131000M USD", "TUR IRQ export 5000M USD"],
    ),
    (
        "tr",
        "Türkiye'nin ihracatı 131 milyar dolara ulaştı. Söz konusu ülkelere yapılan ihracat 13 milyar dolar oldu.",
        ["TUR WLD export 131000M USD", "TUR GROUP export 13000M USD"],
    ),
    (
        "az",
        "Azərbaycanın ixracı 17 milyard dollardır. Eyni göstərici Ermənistanda 3 milyard, Gürcüstanda "
        "2 milyard dollardır.",
        ["AZE WLD export 17000M USD"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_reads(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected


PERIODS = [
    (
        "en",
        "From 2020 to 2024, trade between Peru and Chile increased 2.8 times, reaching $66 million.",
        [("2024-01-01", "2024-12-31")],
    ),
    (
        "ru",
        "За первое полугодие 2022 года товарооборот Перу и Чили вырос до 2,7 млрд долларов. В прошлом году показатель "
        "за тот же период составил 1,6 млрд долларов.",
        [("2022-01-01", "2022-06-30"), ("2021-01-01", "2021-06-30")],
    ),
    (
        "en",
        "In 2024 trade between Peru and Chile was $1 million. Trade more than doubled last year from 2013 "
        "to $3 million.",
        [("2024-01-01", "2024-12-31"), ("2024-01-01", "2024-12-31")],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), PERIODS)
def test_periods(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(row.period_start, row.period_end) for row in rows(language, text)] == expected


def test_a_part_of_unnamed_goods_is_not_the_whole() -> None:
    text = "Chile's imports from Peru reached $5.1 billion, of which gas supplies accounted for $5 billion."
    assert [row.value for row in rows("en", text) if not row.commodity] == [5.1e9]
