"""Goods that no list has, by their place in an English sentence; what stands there and is no goods."""

import pytest

from tests.reading.facts.trade_cases import told

EXPORTS = "Chile's exports to Peru came to $90 million in 2020. "

GOODS = [
    ("The value of Chile's weapon imports from Peru stood at $80 million.", ["CHL PER import 80M USD weapon"]),
    ("Umbrella exports to Peru reached $12 million.", ["CHL PER export 12M USD Umbrella"]),
    ("He cited the $70 million export of umbrellas to Peru.", ["CHL PER export 70M USD umbrellas"]),
    ("Chile exported umbrellas worth $3 million to Peru.", ["CHL PER export 3M USD umbrellas"]),
    (
        "Chile exported 288 million kilograms (m/kgs) of quinoa with a total value of $12 million to Peru.",
        ["CHL PER export 12M USD quinoa"],
    ),
    ("Export earnings from umbrellas totaled $4 million.", ["CHL PER export 4M USD umbrellas"]),
    ("Umbrellas made up $39 million of the exports.", ["CHL PER export 39M USD Umbrellas"]),
    (
        "Umbrellas accounted for $39 million of that, while lanterns brought in $6 million.",
        ["CHL PER export 39M USD Umbrellas", "CHL PER export 6M USD lanterns"],
    ),
    (
        "Of the exports, $33 million was related to the chain of umbrella products and $5 million was from the chain "
        "of lantern products.",
        ["CHL PER export 33M USD umbrella products", "CHL PER export 5M USD lantern products"],
    ),
    (
        "The biggest items were umbrellas ($9 million), lanterns ($5 million) and lantern parts ($2 million).",
        ["CHL PER export 9M USD umbrellas", "CHL PER export 5M USD lanterns", "CHL PER export 2M USD lantern parts"],
    ),
]

ALL_GOODS = [
    ("Chile resumed exports worth $5 million to Peru.", ["CHL PER export 5M USD"]),
    ("Chile's record exports to Peru were $5 million.", ["CHL PER export 5M USD"]),
    ("Chile's first-half exports to Peru were $5 million.", ["CHL PER export 5M USD"]),
    ("Chile doubled exports to Peru to $5 million.", ["CHL PER export 5M USD"]),
    ("Chile sold 40 tons of goods valued at $5 million to Peru.", ["CHL PER export 5M USD"]),
    ("Chile's exports to its neighbor Peru were worth $5 million.", ["CHL PER export 5M USD"]),
]


@pytest.mark.parametrize(("text", "expected"), GOODS)
def test_goods_are_known_by_their_place(text: str, expected: list[str]) -> None:
    assert told("en", EXPORTS + text)[1:] == expected


@pytest.mark.parametrize(("text", "expected"), ALL_GOODS)
def test_what_is_no_goods_leaves_the_whole_flow(text: str, expected: list[str]) -> None:
    assert told("en", EXPORTS + text)[1:] == expected
