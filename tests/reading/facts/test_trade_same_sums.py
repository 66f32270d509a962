"""Changes told like levels, stages of an aim, and periods that only arithmetic or the next words can tell."""

import pytest

from tests.reading.facts.trade_cases import rows, told

KINDS = [
    (
        "en",
        "Georgia's foreign trade turnover in 2022 rose by 55 percent to $18.7 billion, "
        "growing from $33.9 billion to $52.6 billion.",
        ["GEO WLD turnover 33900M USD", "GEO WLD turnover 52600M USD"],
    ),
    (
        "en",
        "Georgia increased its trade with Chile by $370 million, bringing it to $1.1 billion.",
        ["CHL GEO turnover 1100M USD"],
    ),
    (
        "en",
        "Georgia and Chile want to increase their trade, bringing it to $5 billion.",
        ["CHL GEO turnover 5000M USD target"],
    ),
    (
        "en",
        "Peru imported goods worth $1 million from Chile, which is 34 percent less than $1.5 million in 2022.",
        ["PER CHL import 1M USD", "PER CHL import 1.5M USD"],
    ),
    (
        "en",
        "Peru and Chile have agreed to raise their trade first to $5 billion and then to $10 billion.",
        ["CHL PER turnover 5000M USD target", "CHL PER turnover 10000M USD target"],
    ),
    (
        "ru",
        "Стороны намерены довести товарооборот Перу и Чили сначала до 5 млрд долларов, а затем до 10 млрд долларов.",
        ["CHL PER turnover 5000M USD target", "CHL PER turnover 10000M USD target"],
    ),
    (
        "az",
        "Peru ilə Çilinin ticarət dövriyyəsini əvvəlcə 5 milyard dollara, sonra isə 10 milyard dollara "
        "çatdırmaq hədəflənir.",
        ["CHL PER turnover 5000M USD target", "CHL PER turnover 10000M USD target"],
    ),
    (
        "tr",
        "Peru ile Şili'nin ticaret hacmi hedefi ilk aşamada 5 milyar dolar, sonrasında 10 milyar dolar.",
        ["CHL PER turnover 5000M USD target", "CHL PER turnover 10000M USD target"],
    ),
    (
        "en",
        'He said: "Our bilateral trade with Chile ... had exceeded $3 million by then," Peru\'s minister said.',
        ["CHL PER turnover 3M USD"],
    ),
    ("en", "Peru's exports to Chile rose to reach dlrs 5.62 billion.", ["PER CHL export 5620M USD"]),
    (
        "en",
        "Trade between Peru and Chile of $5 billion (TL 162.60 billion) is within reach.",
        ["CHL PER turnover 5000M USD target"],
    ),
]

PERIODS = [
    # the whole of last year, and not the months of it
    (
        "Trade of Peru and Chile was $1 million in January-March 2023. Trade in 2022 totaled $5.8 million.",
        [(1.0, "2023-01-01", "2023-03-31"), (5.8, "2022-01-01", "2022-12-31")],
    ),
    (
        "Trade of Peru and Chile was $933 million in January-February 2022. It was $541 million in the corresponding "
        "period of 2021. Of the total turnover, exports of Peru amounted to $621 million while imports to "
        "$312 million.",
        [
            (933.0, "2022-01-01", "2022-02-28"), (541.0, "2021-01-01", "2021-02-28"),
            (621.0, "2022-01-01", "2022-02-28"), (312.0, "2022-01-01", "2022-02-28"),
        ],
    ),
    # a year that is only aimed at is not "the year"
    (
        "Trade of Peru and Chile was $933 million in January-May 2021. They set a goal to bring trade to $15 billion "
        "in 2023. In the first 11 months of the year, trade between Peru and Cuba amounted to $2 million.",
        [
            (933.0, "2021-01-01", "2021-05-31"), (15000.0, "2023-01-01", "2023-12-31"),
            (2.0, "2021-01-01", "2021-11-30"),
        ],
    ),
    (
        "By the end of 2023 trade between Peru and Chile had exceeded $3 million.",
        [(3.0, "2023-01-01", "2023-12-31")],
    ),
    (
        "Trade of Peru and Chile was $9 million in January-March 2023. At the same time, exports of Peru to Chile in "
        "January-June 2023 totaled $4 million.",
        [(9.0, "2023-01-01", "2023-03-31"), (4.0, "2023-01-01", "2023-06-30")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), KINDS)
def test_levels_and_aims(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected


@pytest.mark.parametrize(("text", "expected"), PERIODS)
def test_periods(text: str, expected: list[tuple[float, str, str]]) -> None:
    assert [((row.value or 0) / 1e6, row.period_start, row.period_end) for row in rows("en", text)] == expected


def test_a_share_it_fell_to_is_no_fall() -> None:
    (row,) = rows(
        "en",
        "Peru's exports to Chile came to $5 million; their weight in the total was cut to a minimum of 10 percent.",
    )
    assert row.change_pct is None
