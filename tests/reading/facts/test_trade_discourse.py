"""Trade figures told over several sentences or beside others: whose they are, of which period, and which are none."""

import pytest

from tests.reading.facts.trade_cases import rows, told

SIDES = [
    # a rank goes on with the owner of the figure before
    (
        "Peru trades with 11 states, among them the largest volume of trade was with China which is $8.9 billion. "
        "India with $3.4 billion worth of trade and Chile with $1.2 billion were next.",
        ["CHN PER turnover 8900M USD", "IND PER turnover 3400M USD", "CHL PER turnover 1200M USD"],
    ),
    # the whole first, then its parts
    (
        "From Iran's $40 billion of exports, $6 billion went to Iraq.",
        ["IRN WLD export 40000M USD", "IRN IRQ export 6000M USD"],
    ),
    # both countries are partners of somebody else
    (
        "ANKARA. Turkey's minister met guests from Georgia and Armenia. Trade with Georgia reached $4.5 billion, and "
        "with Armenia $1.9 billion, he noted.",
        ["GEO TUR turnover 4500M USD", "ARM TUR turnover 1900M USD"],
    ),
    # exports and imports as one sum; a part of the turnover
    ("Georgia's exports and imports totaled $5 billion.", ["GEO WLD turnover 5000M USD"]),
    ("The trade balance of Peru and Chile stood at $230 million.", ["CHL PER turnover 230M USD"]),
    (
        "Trade between Peru and Chile was $9 billion. That left Peru a foreign trade surplus of $2 billion.",
        ["CHL PER turnover 9000M USD", "PER CHL balance 2000M USD"],
    ),
    ("The exports of saffron brought $5 million for Iran.", ["IRN WLD export 5M USD saffron"]),
    ("Trade between the two neighboring states, Peru and Chile, was $9 billion.", ["CHL PER turnover 9000M USD"]),
    (
        "The committee puts Georgia's turnover with Armenia at nearly $1.2 billion.",
        ["ARM GEO turnover 1200M USD"],
    ),
    (
        "The value of exports to Iran's 15 neighbors is to rise up to $50 billion.",
        ["IRN NEIGHBOURS export 50000M USD target"],
    ),
    (
        "Iran's trade with Iraq stands at $12 billion. Its president told the Iran-Iraq chamber that the two countries "
        "plan to boost this number to $20 billion.",
        ["IRN IRQ turnover 12000M USD", "IRN IRQ turnover 20000M USD target"],
    ),
    ("Slovenian exports to Peru reached $5 million.", ["SVN PER export 5M USD"]),
    (
        "A trade of $30b is possible between Peru and Chile.",
        ["CHL PER turnover 30000M USD target"],
    ),
    ("A trade volume of $30 billion with Peru is within reach for Chile.", ["CHL PER turnover 30000M USD target"]),
    (
        "Trade of $30 billion a year in the near future is what Peru and Chile speak of.",
        ["CHL PER turnover 30000M USD target"],
    ),
    (
        "The amount of Peru's trade with Chile was $3 million, and the amount of exports to Chile was $1 million.",
        ["CHL PER turnover 3M USD", "PER CHL export 1M USD"],
    ),
    # goods in a bracket, shares of a trade, whose trade is told in passing
    (
        "Peru exported goods worth $2 million (mainly corn, meat and sugar) to Chile, while Chile's exports to Peru "
        "stood at $7 million.",
        ["PER CHL export 2M USD", "CHL PER export 7M USD"],
    ),
    ("Britain makes 2 percent of Iran's $9 billion trade with 28 European countries.", ["EU IRN turnover 9000M USD"]),
    (
        "TEHRAN - According to the country's foreign trade statistics, goods valued at $13 billion were exported to "
        "other countries.",
        ["IRN WLD export 13000M USD"],
    ),
    (
        "Some $3 million worth of Peruvian carpets were exported last year. Chile bans carpets from Peru.",
        ["PER WLD export 3M USD carpets"],
    ),
    (
        "Iran's exports to Qatar rose. Goods valued at $8 million were exported from Iran to the Arab country.",
        ["IRN QAT export 8M USD"],
    ),
    # increments and levels
    (
        "Last year, exports of Georgia to Armenia rose by around 4 million euros to some 30 million euros - a tenth of "
        "all Georgian exports.",
        ["GEO ARM export 30M EUR"],
    ),
    (
        "Georgia's exports to Armenia were $17 million higher and amounted to $58 million.",
        ["GEO ARM export 58M USD"],
    ),
    ("Georgia's imports from Armenia added 15.6% to reach $24.3 million.", ["GEO ARM import 24.3M USD"]),
    ("Trade between Peru and Chile is to grow to $3 billion.", ["CHL PER turnover 3000M USD target"]),
    ("Trade between Peru and Chile was $2 billion; $10 billion is the target.", ["CHL PER turnover 2000M USD"]),
]

NONE = [
    "Iran is proud of its startups. The companies have an annual 12 billion dollar turnover.",
    "Iran has 62 management companies with an annual export of $236 million.",
    "Iran has a new firm. The company will export toys worth $3 million to Iraq.",
    "Iran has a drug maker. The company's exports amount to $20 million in a year.",
    "Iran's exports and imports are expected to increase by $20 million and $11 million respectively.",
    "Total goods trade within South Asia could be worth $67 billion.",
    "The bank supplied $8 billion for the imports of wheat to Iran.",
    "Iran's neighbors have a $1 trillion import capacity.",
    "The daily volume of trades in Iran accounted for 824 million sheets worth $123 million.",
]

PERIODS = [
    # the level of a bracket, of a comparison, of a turn of the sentence
    (
        "Georgia's exports to Armenia came to $87 million, 8 percent less ($95 million in January-August 2023).",
        ["", "2023-01-01..2023-08-31"],
    ),
    (
        "Georgia's exports to Armenia hit $3 million from January to April 2017, up 44 percent from the first four "
        "months of 2016, i.e. $2 million.",
        ["2017-01-01..2017-04-30", "2016-01-01..2016-04-30"],
    ),
    (
        "In the Iranian year 1397 (March 2018-March 2019) Iran's trade with Oman reached $1 billion, but in 1398 "
        "(March 2019-March 2020) trade fell by 40 percent.",
        ["2018-03-21..2019-03-20"],
    ),
    (
        "Armenia exported goods worth $80 million to Georgia in the first four months of 2022. In the first four "
        "months of 2021, Armenia had exported $75 million to Georgia. During the said four months, exports of Armenia "
        "to Iran reached $27 million.",
        ["2022-01-01..2022-04-30", "2021-01-01..2021-04-30", "2022-01-01..2022-04-30"],
    ),
    (
        "Iran's exports were $17 billion in the first five months of the current Iranian year (March 21-August 22, "
        "2019). Exports stood at $44 billion in the previous Iranian year.",
        ["2019-03-21..2019-08-22", "2018-03-21..2019-03-20"],
    ),
    # months behind "the period"; the period of an earlier level is not that of what follows
    (
        "Trade of Peru and Chile was $9 million in 2018 and $7 million in the period between January-September 2019.",
        ["2018-01-01..2018-12-31", "2019-01-01..2019-09-30"],
    ),
    (
        "Peru's exports to Chile grew to $9 million in the first half of 2003, up from $7 million in the first half of "
        "2002. Imports from Chile reached $2 million over the same period.",
        ["2003-01-01..2003-06-30", "2002-01-01..2002-06-30", "2003-01-01..2003-06-30"],
    ),
    # of a season the months are not known
    ("Peru exported carpets worth $66 million in spring 2016.", [""]),
    (
        "Trade between Peru and Chile was $616 million in 2006, almost double the figure of $357 million in 2005.",
        ["2006-01-01..2006-12-31", "2005-01-01..2005-12-31"],
    ),
    # another month of the year is told of: these may be of the next
    ("In November 2018 waivers were given. Peru exported goods worth $5 million to Chile in January.", [""]),
]


@pytest.mark.parametrize(("text", "expected"), SIDES)
def test_sides(text: str, expected: list[str]) -> None:
    assert [line for line in told("en", text) if "10000M" not in line] == expected


@pytest.mark.parametrize("text", NONE)
def test_nothing(text: str) -> None:
    assert not told("en", text)


@pytest.mark.parametrize(("text", "expected"), PERIODS)
def test_periods(text: str, expected: list[str]) -> None:
    assert [f"{row.period_start}..{row.period_end}".strip(".") for row in rows("en", text) if row.value] == expected
