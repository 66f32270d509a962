"""Trade that is told of before its amount, and whose it is where a word stands for a country."""

import pytest

from tests.reading.facts.trade_cases import told

FILLED = [
    # the amount comes in the next sentence
    ('Turnover between Peru and Chile is going up. "We had around $307 million in 2022."',
     ["CHL PER turnover 307M USD"]),
    ("Peruvian-Chilean trade? $57 million in 2022, says the ministry.", ["CHL PER turnover 57M USD"]),
    ("Turnover between Peru and Chile is going up. Banks lent $307 million in 2022.", []),
    ("Foreign trade of Peru is growing. Brazil and Chile lead. Turnover was $866 million in 2012.",
     ["PER WLD turnover 866M USD"]),
    # who only owns another flow is no side of the turnover
    ("Turnover between Peru and Chile was $2 million in 2017. "
     "Turnover was $3 million in 2018, with Peruvian exports up.",
     ["CHL PER turnover 2M USD", "CHL PER turnover 3M USD"]),
    # from a low to a level
    ("Peru's trade with Chile has tripled from the pre-deal low of $2 million in 2013 to almost $6 million in 2017.",
     ["CHL PER turnover 2M USD", "CHL PER turnover 6M USD"]),
    # a country set before the noun of its flow
    ("In 2018, Peru had $4 million in exports to Chile and $8 million in Chile imports.",
     ["PER CHL export 4M USD", "PER CHL import 8M USD"]),
    # told in order, the flow at the end
    ("Chile, Brazil and Bolivia were the top three export destinations of Peru in 2019 with $3 million, $2 million, "
     "and $1 million worth of imports respectively.",
     ["PER CHL export 3M USD", "PER BRA export 2M USD", "PER BOL export 1M USD"]),
    # words that stand for countries
    ("Last year, we exported $14 million of goods to your country.", []),
    ("Peru talks with the Eurasian Economic Union. The trade of the union with Peru was $2 million in 2020.",
     ["EAEU PER turnover 2M USD"]),
    ("In 2016 Peru accounted for 0.3 percent of the world's total $32 trillion trade.", []),
    ("As Peru's first partner, Chile took the lead in 2019, importing $6 million of goods from Peru.",
     ["CHL PER import 6M USD"]),
    # why it fell names no partner
    ("Peru's trade with Chile was $9 million in 2011. "
     "In 2013 this volume fell to $2 million because of the United States.",
     ["CHL PER turnover 9M USD", "CHL PER turnover 2M USD"]),
    # bodies of traders, ministers of commerce
    ("According to the Association of Peruvian Exporters, Chile can export tea worth $25 million.",
     ["CHL WLD export 25M USD target tea"]),
    ("The Chilean commerce minister said the rule gave Chile a benefit of $19 million.", []),
    ("The official put the value of Peru's exports at $7 million in 2018.", ["PER WLD export 7M USD"]),
    # so many times as much is no excess; dollars are no party
    ("In 2018 imports from Chile exceeded exports to Peru three times - goods for $2 million were exported to Peru.",
     ["CHL PER export 2M USD"]),
    ("Turnover between Peru and Chile was $122 million US in 2010.", ["CHL PER turnover 122M USD"]),
    ("Peru has exported locally produced goods worth $3 million in 2019.", ["PER WLD export 3M USD"]),
    # a code that has no blank before its number
    ("Peru exported goods worth USD1.14 million to Chile in 2020.", ["PER CHL export 1.14M USD"]),
    # partners of the flow just told of, listed or ranked without a word of their part in it
    ("Peru's exports to the European Union rose in 2019. The top two countries with the most exports in 2019 were "
     "Germany with 1.4 million dollars and Italy with 8 million dollars.",
     ["PER DEU export 1.4M USD", "PER ITA export 8M USD"]),
    ("Peru's exports to Chile reached $9 million in 2019. Chile came first in tea exports, amounting to $2 million.",
     ["PER CHL export 9M USD", "PER CHL export 2M USD tea"]),
    # what one of the two of the headline aims at
    ("Peru meets Chile. Peru wants to bring trade turnover up to $10 million.", ["CHL PER turnover 10M USD target"]),
    # a province right behind its country
    ("Lima. Goods worth $4 million were exported through the customs of Chile's Tarapaca province in 2019.",
     ["CHL WLD export 4M USD"]),
    ("Last year sales between Peru and Chile reached $4 million.", ["CHL PER turnover 4M USD"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FILLED)
def test_trade_told_of_before_its_amount(text: str, expected: list[str]) -> None:
    assert told("en", text) == expected
