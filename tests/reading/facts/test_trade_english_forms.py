"""English: what is earned from exports, goods and countries in the order of their rank, verbs without their object."""

import pytest

from tests.reading.facts.trade_cases import rows, told

LED = "Peru's exports reached $16.4 billion in 2023. "
BOTH = "Trade of Peru and Chile was $124.5 million in 2023. "

RANKS = [
    ("Cuba was first with $5 billion, then Chile with $3 billion.", ["CUB 5000M", "CHL 3000M"]),
    ("First came Cuba ($5 billion), then Chile ($3 billion).", ["CUB 5000M", "CHL 3000M"]),
    ("The largest share went to Cuba, $5 billion, then to Chile, $3 billion.", ["CUB 5000M", "CHL 3000M"]),
    ("The number one was Cuba with $5 billion.", ["CUB 5000M"]),
]
FORMS = [
    ("Peru earned $93.5 million from exports of toys to Chile in 2023.", ["PER CHL export 93.5M USD toys"]),
    ("Peru earned $93.5 million from the export of 23 tons of toys in 2023.", ["PER WLD export 93.5M USD toys"]),
    ("Peru made $93.5 million by exporting 18 tons of toys in 2023.", ["PER WLD export 93.5M USD toys"]),
    ("Peru exported 18,223 tons of toys in 2023 and earned $93.5 million.", ["PER WLD export 93.5M USD toys"]),
    ("Peru earned $5 billion from tourism and exports in 2023.", []),
    (
        "Peru's main exports in 2023 were gold ($212 million) and cotton ($177 million).",
        ["PER WLD export 212M USD gold", "PER WLD export 177M USD cotton"],
    ),
    (
        "Peru's imports from Chile in 2023 were mainly cement ($21 million) and tiles ($17 million).",
        ["PER CHL import 21M USD cement", "PER CHL import 17M USD tiles"],
    ),
    (
        "Peru's exports in 2023 included gold for $212 million and cotton for $177 million.",
        ["PER WLD export 212M USD gold", "PER WLD export 177M USD cotton"],
    ),
    (
        "Peru's exports in 2023 were lower ($5 billion) than in 2022 ($6 billion).",
        ["PER WLD export 5000M USD", "PER WLD export 6000M USD"],
    ),
    (
        "Peru's exports to Chile are estimated to stand at $212 million, while they were $144 million in October 2017.",
        ["PER CHL export 212M USD", "PER CHL export 144M USD"],
    ),
    ("Peru earned $5 billion through producing and selling goods of all kinds.", []),
    (
        BOTH + "Peru sold goods for $22.1 million and bought for $102.4 million.",
        ["CHL PER turnover 124.5M USD", "PER CHL export 22.1M USD", "PER CHL import 102.4M USD"],
    ),
    (
        BOTH + "Peru sold goods worth $22.1 million and bought a mere $4.9 million.",
        ["CHL PER turnover 124.5M USD", "PER CHL export 22.1M USD", "PER CHL import 4.9M USD"],
    ),
    (
        "In 2023 Peru sold Chile goods for $5 million and bought goods for $3 million.",
        ["PER CHL export 5M USD", "PER CHL import 3M USD"],
    ),
    ("Peru sold Chile goods for $5 million in 2023 and bought a stake for $3 million.", ["PER CHL export 5M USD"]),
    (BOTH + "Peru bought bonds for $102.4 million.", ["CHL PER turnover 124.5M USD"]),
    (
        "Peru's exports of copper came to $2.3 billion in 2023, $1.9 billion of it bought by Chile.",
        ["PER WLD export 2300M USD copper", "PER CHL export 1900M USD copper"],
    ),
    (
        "Peru's exports of copper came to $2.3 billion in 2023; Chile took $1.9 billion of that.",
        ["PER WLD export 2300M USD copper", "PER CHL export 1900M USD copper"],
    ),
    (
        "Peru exported most to Chile in 2023 ($30 billion), followed by Cuba ($20 billion).",
        ["PER CHL export 30000M USD", "PER CUB export 20000M USD"],
    ),
    (
        "Cuban purchases of Peruvian aluminum in 2023 climbed to $5 million. Cuba ranked third among the buyers. "
        "Chile was the first ($26 million), followed by Italy, $9 million.",
        ["CUB PER import 5M USD aluminum", "CHL PER import 26M USD aluminum", "ITA PER import 9M USD aluminum"],
    ),
    (
        "Peru's exports to Chile were $1 billion in 2023. Urea brought $98 million, aluminum ingots $211 million.",
        ["PER CHL export 1000M USD", "PER CHL export 98M USD Urea", "PER CHL export 211M USD aluminum ingots"],
    ),
    (
        "Among the goods sold by Peru to Chile in 2023, urea brought $98 million, iron bars $64 million.",
        ["PER CHL export 98M USD urea", "PER CHL export 64M USD iron"],
    ),
    ("Peru and Chile turned over $224.8 million in 2023.", ["CHL PER turnover 224.8M USD"]),
    (
        "Mutual deliveries of goods between Peru and Chile were valued at $124.5 million in 2023.",
        ["CHL PER turnover 124.5M USD"],
    ),
    ("Supplies of copper from Peru to Chile amounted to $1.9 billion in 2023.", ["PER CHL export 1900M USD copper"]),
]
MEANT = [
    ("Peru and Chile agreed to double their trade to $10 billion within five years.", "target"),
    ("Peru and Chile agreed on doubling their trade to $10 billion.", "target"),
    ("Peru and Chile managed to double their trade to $10 billion.", "actual"),
    ("Peru and Chile have doubled their trade to $10 billion.", "actual"),
    ("Trade between Peru and Chile registered a 24 percent rise in 2017 to exceed $10 billion.", "actual"),
    ("Trade between Peru and Chile is planned to show a rise of 24 percent to reach $10 billion.", "target"),
]


TIMED = [
    (
        "Peru sold $27.5 million worth to Chile in January 2022, which is 28.8 percent up on the $21.4 million "
        "of January 2021.",
        [(27.5e6, 2022, 28.8), (21.4e6, 2021, None)],
    ),
    (
        "Peru's trade with Chile was $5 billion in 2023, 12% above the 2022 figure of $4.46 billion.",
        [(5e9, 2023, 12), (4.46e9, 2022, None)],
    ),
    (
        "Peru and Chile aim to bring trade to $10 billion by 2030 from the current $5 billion.",
        [(1e10, 2030, None), (5e9, None, None)],
    ),
    (
        "The turnover of Peru and Chile will reach $10 billion by 2030 from $5 billion today.",
        [(1e10, 2030, None), (5e9, None, None)],
    ),
    (
        "Trade of Peru and Chile rose to $10 billion in 2023 from $5 billion in 2022.",
        [(1e10, 2023, None), (5e9, 2022, None)],
    ),
]


@pytest.mark.parametrize(("text", "partners"), RANKS)
def test_countries_that_are_first(text, partners):
    assert told("en", LED + text)[1:] == ["PER {} export {} USD".format(*one.split()) for one in partners]


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_forms(text, expected):
    assert told("en", text) == expected


@pytest.mark.parametrize(("text", "kind"), MEANT)
def test_what_is_agreed_is_aimed_at(text, kind):
    assert [(row.value, row.kind) for row in rows("en", text)] == [(1e10, kind)]


@pytest.mark.parametrize(("text", "expected"), TIMED)
def test_each_level_has_its_own_time_and_growth(text, expected):
    found = [
        (row.value, int(row.period_start[:4]) if row.period_start else None, row.change_pct) for row in rows("en", text)
    ]
    assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        "Взаимные поставки товаров между Перу и Чили составили в 2023 году 124,5 млн долларов.",
        "Объем взаимных поставок Перу и Чили в 2023 году достиг 124,5 млн долларов.",
    ],
)
def test_what_two_countries_supply_to_each_other_in_russian(text):
    assert told("ru", text) == ["CHL PER turnover 124.5M USD"]
