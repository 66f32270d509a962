"""What goods earned, what buyers took, stages of an aim with one scale, and forecasts of what goes on."""

import pytest

from tests.reading.facts.trade_cases import told

LISTS = [
    (
        "en",
        "Peru's exports were worth $15 billion in 2022.\n\nIraq was the biggest buyer with $5 billion.\n\n"
        "Chile took $3 billion, Cuba $2 billion.",
        [
            "PER WLD export 15000M USD",
            "IRQ PER import 5000M USD",
            "CHL PER import 3000M USD",
            "CUB PER import 2000M USD",
        ],
    ),
    (
        "en",
        "Chile ($731 million), Cuba ($518 million) and China ($4 million) headed the list of Peru's trading partners.",
        ["CHL PER turnover 731M USD", "CUB PER turnover 518M USD", "CHN PER turnover 4M USD"],
    ),
    (
        "en",
        "Italy ranked first in Peru's exports in 2023 with $15 billion, ahead of Chile ($5.5 billion).",
        ["PER ITA export 15000M USD", "PER CHL export 5500M USD"],
    ),
    (
        "en",
        "Italy took the lion's share of Peru's exports in 2023 with $15 billion.",
        ["PER ITA export 15000M USD"],
    ),
]

EARNED = [
    ("en", "Peruvian exporters earned $74.5 million in Chile in 2014.", ["PER CHL export 74.5M USD"]),
    (
        "en",
        "In 2023, 12,000 tons of Peruvian apples worth $4 million went to Chile.",
        ["PER CHL export 4M USD apples"],
    ),
    ("en", "A loan of $4 million went to Peru.", []),
    ("en", "The United States approved the selling of a $1.4 billion arms package to Peru.", []),
    (
        "en",
        "Peru sold Chile $48 million worth of goods in 2023 and bought $5 million.",
        ["PER CHL export 48M USD", "PER CHL import 5M USD"],
    ),
    ("ru", "В Перу из Чили ушло 12 тысяч тонн яблок на $4 млн.", ["CHL PER export 4M USD яблок"]),
    ("ru", "Инвестиции в $5 млн ушли в Перу.", []),
    (
        "tr",
        "Peru 2023'te Şili'ye 200 bin ton domates satarak 180 milyon dolar gelir elde etti.",
        ["PER CHL export 180M USD domates"],
    ),
    ("tr", "Peru fındık ihracatından 2023'te 1,9 milyar dolar gelir elde etti.", ["PER WLD export 1900M USD fındık"]),
    ("tr", "Peru'nun turizmden geliri 2023'te 1,9 milyar dolar oldu.", []),
    # What is got in return is the worth of what went out, and no import.
    (
        "az",
        "Yanvarda Perudan 20 min ton xurma aparılıb, əvəzində 18 milyon dollar alınıb.",
        ["PER WLD export 18M USD xurma"],
    ),
]

AIMS = [
    (
        "en",
        "Peru and Chile plan to bring their trade first to 5 and then to 10 billion dollars.",
        ["CHL PER turnover 5000M USD target", "CHL PER turnover 10000M USD target"],
    ),
    (
        "ru",
        "Перу и Чили намерены довести товарооборот сначала до 5, а затем до 10 млрд долларов.",
        ["CHL PER turnover 5000M USD target", "CHL PER turnover 10000M USD target"],
    ),
    (
        "az",
        "Peru və Çili ticarəti əvvəlcə 5, sonra 10 milyard dollara çatdırmaq istəyir.",
        ["CHL PER turnover 5000M USD target", "CHL PER turnover 10000M USD target"],
    ),
    (
        "tr",
        "Peru ile Şili ticaretini önce 5, sonra 10 milyar dolara çıkarmak istiyor.",
        ["CHL PER turnover 5000M USD target", "CHL PER turnover 10000M USD target"],
    ),
    (
        "en",
        "If current growth holds, trade between Peru and Chile could reach $5 billion this year.",
        ["CHL PER turnover 5000M USD target"],
    ),
    (
        "ru",
        "Если тенденция сохранится, по итогам года товарооборот Перу и Чили может достичь $5 млрд.",
        ["CHL PER turnover 5000M USD target"],
    ),
    ("en", "If the road were built, trade between Peru and Chile could reach $5 billion.", []),
    (
        "tr",
        "Peru'nun Şili ile ticareti 2023'te 1 milyar dolar daha artarak 31 milyar dolara çıktı.",
        ["CHL PER turnover 31000M USD"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), [*LISTS, *EARNED])
def test_who_bought_and_what_was_earned(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected


@pytest.mark.parametrize(("language", "text", "expected"), AIMS)
def test_stages_of_an_aim_and_what_goes_on(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected
