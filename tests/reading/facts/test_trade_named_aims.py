"""Amounts that a noun of aim governs, however the sentence is built, and numbers with a half behind them."""

import pytest

from tests.reading.facts.trade_cases import told

AIMS = [
    (
        "en",
        "Trade between Chile and Peru hit $8 billion. The presidents have set the bar at $15 billion.",
        ["CHL PER turnover 8000M USD", "CHL PER turnover 15000M USD target"],
    ),
    (
        "en",
        "Trade between Chile and Peru hit $8 billion. The task set by the presidents is $15 billion.",
        ["CHL PER turnover 8000M USD", "CHL PER turnover 15000M USD target"],
    ),
    (
        "en",
        "Chile and Peru held trade talks. The two countries had set themselves the task of reaching $1 billion.",
        ["CHL PER turnover 1000M USD target"],
    ),
    (
        "ru",
        "Объем торговли Чили и Перу держится около $1 млрд, но страны поставили цель выйти на $2 млрд.",
        ["CHL PER turnover 1000M USD", "CHL PER turnover 2000M USD target"],
    ),
    (
        "ru",
        "Торговля Чили и Перу достигла 1,1 млрд долларов. До 2 млрд долларов оборот договорились довести.",
        ["CHL PER turnover 1100M USD", "CHL PER turnover 2000M USD target"],
    ),
    (
        "tr",
        "Şili ile Peru'nun ticaret hacmi 5,2 milyar dolar oldu. Bakan hedefin 15 milyar dolar olduğunu anımsattı.",
        ["CHL PER turnover 5200M USD", "CHL PER turnover 15000M USD target"],
    ),
    (
        "tr",
        "Şili ile Peru görüştü. Bakan, iki ülkenin 30 milyar dolarlık ticaret hedefini hatırlattı.",
        ["CHL PER turnover 30000M USD target"],
    ),
    (
        "az",
        "Gürcüstanla Moldovanın ticarət dövriyyəsi 14 milyon dollara çatsa da, imkanları əks etdirmir.",
        ["GEO MDA turnover 14M USD"],
    ),
]

PASSED = [
    (
        "tr",
        "Büyükelçi, Şili ile Peru'nun ticaret hacminin 10 milyar doları geçtiğini, hedefin bunu korumak olduğunu dedi.",
    ),
    (
        "az",
        "Nazir Gürcüstanla Moldovanın ticarət dövriyyəsinin 2 milyard dolları keçdiyini, hədəfin artım olduğunu deyib.",
    ),
]

HALVES = [
    ("en", "Peru's exports were two and a half billion dollars.", "PER WLD export 2500M USD"),
    ("en", "Peru's exports were six-and-a-half billion dollars.", "PER WLD export 6500M USD"),
    ("ru", "Экспорт Перу составил шесть с половиной миллиардов долларов.", "PER WLD export 6500M USD"),
    ("ru", "Экспорт Перу составил 2 с половиной млрд долларов.", "PER WLD export 2500M USD"),
    ("az", "Moldovanın ixracı iki yarım milyard dollar olub.", "MDA WLD export 2500M USD"),
    ("tr", "Peru'nun ihracatı 7 buçuk milyar dolar oldu.", "PER WLD export 7500M USD"),
]


@pytest.mark.parametrize(("language", "text", "expected"), AIMS)
def test_a_noun_of_aim_makes_a_target(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected


def test_what_was_reached_beside_an_aim_is_no_target() -> None:
    text = (
        "Trade of Chile and Peru is far from the goal of $30 billion. In line with the goal, trade reached $9 billion."
    )
    assert told("en", text) == ["CHL PER turnover 30000M USD target", "CHL PER turnover 9000M USD"]


@pytest.mark.parametrize(("language", "text"), PASSED)
def test_what_has_been_passed_is_no_aim(language: str, text: str) -> None:
    assert [row.rpartition(" ")[2] for row in told(language, text)] == ["USD"]


@pytest.mark.parametrize(("language", "text", "expected"), HALVES)
def test_a_half_is_added_to_the_number_before_it(language: str, text: str, expected: str) -> None:
    assert told(language, text) == [expected]
