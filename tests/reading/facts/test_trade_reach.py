"""Which countries of a sentence a flow reaches, and which belong to another statement."""

import pytest

from tests.reading.facts.trade_cases import told

REACH = [
    # the flow back has the same two sides
    (
        "While Chile's imports from Peru rose, its exports to the country reached $8 million.",
        ["CHL PER export 8M USD"],
    ),
    # what another statement tells behind the amount
    ("The country's tea imports rose to $8 million in 2018 and the tea imports from Peru fell.", []),
    ("Peruvian exports to Chile are worth $8 million, while Chile is the largest seller to Brazil.",
     ["PER CHL export 8M USD"]),
    ("Chile took 25 percent of the exports, importing $6 million worth of goods from Peru in 2019.",
     ["CHL PER import 6M USD"]),
    # a phrase is said of the subject behind it
    ("With $6 million worth of exports to Peru, Chile came first in 2019.", ["CHL PER export 6M USD"]),
    ("He added that exporting goods worth $6 million to Peru, Chile was its second source.", ["CHL PER export 6M USD"]),
    ("Trade grew in 2020, with Peru exporting $6 million of goods to Chile.", ["PER CHL export 6M USD"]),
    # an earlier statement of the speaker
    ('"Neighbors come first," he said, adding, "Peru\'s imports from Chile are $2 million."',
     ["PER CHL import 2M USD"]),
    # a name behind its apposition
    ("Peru imported $6 million of goods from its neighbor, Chile, in 2019.", ["PER CHL import 6M USD"]),
    # whom one comes behind
    ("Peru followed Brazil by importing $6 million worth of goods from Chile in 2019.", ["PER CHL import 6M USD"]),
    # two countries that a comma alone divides
    ("In 2019, exporting $6 million of goods to Chile, the UAE came second.", ["ARE CHL export 6M USD"]),
    # the dateline is no side
    ("LIMA- The U.S. exports to Peru reached $6 million in 2019.", ["USA PER export 6M USD"]),
    ("LIMA - Chile's exports to neighboring Brazil fell to $6 million in 2019.", ["CHL BRA export 6M USD"]),
    # a capital may be a side of trade
    ("Peru's exports to Riyadh rose to $6 million in 2019.", ["PER SAU export 6M USD"]),
    # what is sold without being goods
    ("In 2019 he sold the site of the Peruvian club for $6 million.", []),
]  # fmt: skip

GROUPS = [
    ("Peru's trade with the members of the Economic Cooperation Organization (ECO) was $9 million in 2020.",
     ["ECO PER turnover 9M USD"]),
    ("Peru exported $9 million of goods to the European markets in 2020.", ["PER EU export 9M USD"]),
    ("Peru's trade with Eurasia can cross $170 million in 2030.", ["GROUP PER turnover 170M USD target"]),
    # among themselves
    ("Total trade among D-8 countries was $100 million in 2020.", []),
    ("Trade among the Caspian littoral states was $100 million in 2020.", ["CASPIAN CASPIAN turnover 100M USD"]),
    # a member that is set beside its group
    ("Last year, Eco members' trade turnover was $845 million and Peru ranked second.", ["ECO WLD turnover 845M USD"]),
    # whose neighbours they are
    ("Chile met Brazil. The aim is to raise the value of exports to Peru's 15 neighbors to $9 million in 2030.",
     ["PER NEIGHBOURS export 9M USD target"]),
    ("Chile is one of the most important neighboring countries of Peru and our annual exchanges have reached "
     "$9 million in 2020.", ["CHL PER turnover 9M USD"]),
    # no figure goes on with the neighbours unnamed
    ("Peru's exports to the neighboring countries were $9 million in 2019. In 2020 cars were exported for $5 million.",
     ["PER NEIGHBOURS export 9M USD", "PER WLD export 5M USD cars"]),
    # the sum of what the sentence tells
    ("Peru's exports to the EAEU were $6 million and its imports from the union were $7 million, but the total trade "
     "came to $13 million in 2020.",
     ["PER EAEU export 6M USD", "PER EAEU import 7M USD", "EAEU PER turnover 13M USD"]),
]  # fmt: skip

BEFORE = [
    # the trade of all goods with one country does not make the flow of some goods one with it
    ("Trade between Peru and Chile was $3 million in 2019. Peru's non-oil exports reached $90 million in 2019.",
     ["CHL PER turnover 3M USD", "PER WLD export 90M USD non-oil"]),
    ("Trade between Peru and Chile was $9 million in 2019. Peru's exports were $6 million.",
     ["CHL PER turnover 9M USD", "PER CHL export 6M USD"]),
    # a number that only a mark of thousands explains
    ("Trade between Peru and Chile was $1,000 million in 2019.", ["CHL PER turnover 1000M USD"]),
    # whom the rest of the sentence names are not "the two countries"
    ("Peru met Chile. Trade of the two countries was $12 million in 2015, most of it through Brazil and Bolivia.",
     ["CHL PER turnover 12M USD"]),
    # the text goes on with one country's flow with all, however far
    ("Peru's petrochemical exports grew in 2001. One. Two. Three. Four. Five. "
     "The export of petrochemicals was $29 million in 2009.", ["PER WLD export 29M USD petrochemicals"]),
    # a branch of business, the trade of the whole world
    ("Peru can raise its share of tourism, which makes an annual turnover of $300 million.", []),
    ("The share of world trade in these herbs is $124 million and Peru's share is small.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*REACH, *GROUPS, *BEFORE])
def test_sides_are_those_of_the_statement(text: str, expected: list[str]) -> None:
    assert told("en", text) == expected
