"""Countries and amounts told one by one, explanations between commas, names of bodies, sentences run together."""

import pytest

from tests.reading.facts.trade_cases import rows, told

WHOLE = "Peru's foreign trade turnover amounted to USD 19 billion in 2022. "
CASES = [
    (
        "en",
        WHOLE + "Turkey, Russia, and Germany were the top trading partners of Peru in terms of imports, with "
        "USD 2.37 billion, USD 1.84 billion, and USD 661.6 million. Copper led the list of exports with "
        "USD 1.02 billion.",
        [
            "PER WLD turnover 19000M USD", "PER TUR import 2370M USD", "PER RUS import 1840M USD",
            "PER DEU import 661.6M USD", "PER WLD export 1020M USD Copper",
        ],
    ),
    (
        "en",
        WHOLE + "In terms of imports, Peru's largest trading partners were Turkey, Azerbaijan and the United States "
        "with $830mn, $315.9mn and $292.4mn respectively. Copper ores were the leaders in exports with $465.9mn.",
        [
            "PER WLD turnover 19000M USD", "PER TUR import 830M USD", "PER AZE import 315.9M USD",
            "PER USA import 292.4M USD", "PER WLD export 465.9M USD Copper ores",
        ],
    ),
    (
        "en",
        WHOLE + "Trade deficit, a measure of the negative balance in which imports exceed exports, reached "
        "$6.94 billion.",
        ["PER WLD turnover 19000M USD", "PER WLD balance -6940M USD"],
    ),
    (
        "en",
        "Peru's merchandise trade saw exports rise by 18.5% to reach USD 2,500.3 million.",
        ["PER WLD export 2500.3M USD"],
    ),
    (
        "en",
        "Trade between Kazakhstan and Uzbekistan increased by 29 percent, amounting to $4.4 billion.Exports of "
        "Kazakhstan increased by 56 percent: from $2 billion to $3.1 billion.",
        ["KAZ UZB turnover 4400M USD", "KAZ UZB export 2000M USD", "KAZ UZB export 3100M USD"],
    ),
    (
        "en",
        "The head of the Department of Spatial Planning of the Iranian Plan and Budget Organization noted that Iran "
        "exports 2,200 products to Iraq annually, valued at $12 billion.",
        ["IRN IRQ export 12000M USD"],
    ),
    (
        "en",
        "After Iraq, which imported 8 million tons of non-oil goods from Iran worth over $2.9 billion, the UAE was "
        "next in value at $2.7 billion.",
        ["IRQ IRN import 2900M USD non-oil", "ARE IRN import 2700M USD non-oil"],
    ),
    (
        "en",
        "Iran's exports to Iraq have surged this year. There has been a 27 per cent increase to $10.7 billion.",
        ["IRN IRQ export 10700M USD"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_reads(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected


def test_two_amounts_of_a_pair_are_of_two_times() -> None:
    text = "Trade of Iran, Iraq and Oman was $3 million in 2020, $4 million in 2021 and $5 million in 2022."
    assert {row.partner for row in rows("en", text)} <= {"IRQ", "OMN", "GROUP", "WLD"}
    assert len({row.value for row in rows("en", text)}) in (0, 3)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Товарооборот Беларуси и Чили превысил 330 млн долларов, из них 95% - белорусский экспорт."),
        ("en", "Trade between Belarus and Chile exceeded $330 million, of which 95% were Belarusian exports."),
        ("az", "Belarus ilə Çilinin ticarət dövriyyəsi 330 milyon dollar olub, bunun 95 faizi ixracdır."),
        ("tr", "Belarus ile Şili'nin ticaret hacmi 330 milyon dolar oldu, bunun yüzde 95'i ihracat."),
    ],
)
def test_a_share_behind_the_whole_is_no_growth(language: str, text: str) -> None:
    assert [(row.value, row.change_pct) for row in rows(language, text)] == [(330e6, None)]


def test_the_same_timeframe_is_a_period() -> None:
    text = (
        "Iran's exports to Iraq were $3 billion in the first six months of 2023, compared to $3.5 billion during the "
        "same timeframe last year."
    )
    assert [row.period_end for row in rows("en", text)] == ["2023-06-30", "2022-06-30"]
