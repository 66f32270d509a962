"""Whose trade a figure is of where the sentence names one side or none; what is sold without being trade."""

import pytest

from tests.reading.facts.trade_cases import told

SIDES = [
    # an adjective and an acronym may stand for the country
    (
        "en",
        "Peru exported goods worth $2.6 million to Czech and imported $25 million of goods from that country.",
        ["PER CZE export 2.6M USD", "PER CZE import 25M USD"],
    ),
    (
        "en",
        "Peru's imports of the U.S. products grew 7 percent in 2021. The figure stood at $45 million.",
        ["PER USA import 45M USD"],
    ),
    # the trade of two who were just told of, and of nobody where there are three
    (
        "en",
        "The minister spoke of Peru's ties with Chile. There is a $30-billion annual trade volume target.",
        ["CHL PER turnover 30000M USD target"],
    ),
    ("en", "Ministers of Georgia, Armenia and Turkey met. Turnover was $30 million.", []),
    (
        "ru",
        "Премьер Беларуси встретился с президентом Армении. За полгода наш товарооборот достиг $60 млн.",
        ["ARM BLR turnover 60M USD"],
    ),
    # a list with the countries before their amounts
    (
        "ru",
        "Больше всего Грузия вывезла в Казахстан - на 1,1 млрд долларов, "
        "в Армению - на 600 млн и в Россию - на 500 млн.",
        ["GEO KAZ export 1100M USD", "GEO ARM export 600M USD", "GEO RUS export 500M USD"],
    ),
    # a part told behind the whole does not make the whole its own
    (
        "az",
        "Azərbaycanla İranın ticarət dövriyyəsi 2021-ci ildə 600 milyon dollar olub. 2022-ci ildə 700 milyon dollar "
        "qeydə alınıb, bunun cəmi 9,8 milyonu Azərbaycanın ixracıdır.",
        ["AZE IRN turnover 600M USD", "AZE IRN turnover 700M USD", "AZE IRN export 9.8M USD"],
    ),
    (
        "en",
        "Zadeh noted that Chile made $6.1 billion of imports from Peru and exported goods worth $3.7 billion.",
        ["CHL PER import 6100M USD", "CHL PER export 3700M USD"],
    ),
    # a currency's country is no side; a number behind the amount is of something else
    (
        "en",
        "China's bilateral trade with Peru crossed U.S. $330 billion, up from $7.6 billion 15 years ago.",
        ["CHN PER turnover 330000M USD", "CHN PER turnover 7600M USD"],
    ),
    # an exact figure told again without its partner is no other figure
    (
        "en",
        "Peru's exports to Chile were $1.557 billion in 2021. peru's exports to chile were valued at $1.557 billion.",
        ["PER CHL export 1557M USD"],
    ),
]

NONE = [
    ("en", "The first import order valued at $10 million was registered in Peru."),
    ("en", "According to court filings, the U.S. government sold the crude oil of Iran for $110 million."),
    ("en", "Each year, $200 million is assigned for importing medicine from Peru to Chile."),
    ("en", "A building of Peru in Toronto was sold to Canada for $2 million."),
    ("en", "The waiver for Iraq, which imports gas from Iran, has been extended by America three times."),
    ("en", "Trade of Chilean firms with the U.S. is 25 times as much as their trade with Peru."),
]


@pytest.mark.parametrize(("language", "text", "expected"), SIDES)
def test_whose_trade_it_is(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected


@pytest.mark.parametrize(("language", "text"), NONE)
def test_what_is_no_trade(language: str, text: str) -> None:
    assert told(language, text) == []
