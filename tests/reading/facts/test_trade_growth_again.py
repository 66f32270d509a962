"""Growth told in the sentence behind its figure, growth that is only aimed at, and words said in passing."""

import datetime

import pytest

from tests.reading.facts.test_trade_as_printed import AUTUMN, SPRING, figures

TOLD = [
    (
        "en",
        AUTUMN,
        "Peru's exports to Chile stood at $140 million in January-September. This is 21 percent less than in the same "
        "months of last year.",
        ["PER CHL export 140M 2024-01/2024-09 -21%"],
    ),
    (
        "az",
        AUTUMN,
        "Azərbaycan yanvar-sentyabrda xarici ölkələrlə 3 milyard dollarlıq ticarət aparıb. Bu, illik müqayisədə 30,5 "
        "faiz azdır.",
        ["AZE WLD turnover 3000M 2024-01/2024-09 -30%"],
    ),
    (
        "ru",
        AUTUMN,
        "Товарооборот Чили и Перу за семь месяцев составил 4,2 млрд долларов. Этот показатель увеличился на 8,3% или "
        "на 324 млн долларов.",
        ["CHL PER turnover 4200M 2024-01/2024-07 8%"],
    ),
    (
        # An aim is no growth of what was reached.
        "ru",
        AUTUMN,
        "Перед Чили и Перу стоит задача увеличить торговлю вдвое. Товарооборот Чили и Перу достиг 508 млн долларов.",
        ["CHL PER turnover 508M"],
    ),
    (
        "tr",
        AUTUMN,
        "Ocak-Haziran 2024 döneminde Gürcistan'ın dış ticaret hacmi (deklare edilmeyen ihracat hariç) 5.985,9 milyon "
        "dolar oldu.",
        ["GEO WLD turnover 5985.9M 2024-01/2024-06"],
    ),
    (
        "tr",
        SPRING,
        "2023'te Gürcistan'ın BDT ülkeleri ile olan dış ticareti 2.037,3 milyon dolar oldu.",
        ["CIS GEO turnover 2037.3M 2023-01/2023-12"],
    ),
    # What would only follow from something supposed is no forecast; one without a condition is.
    ("en", SPRING, "If the road were open, trade of Peru and Chile could reach $20 billion.", []),
    ("en", SPRING, "Trade of Peru and Chile could reach $20 billion.", ["CHL PER turnover 20000M forecast"]),
    (
        "en",
        SPRING,
        "In 2023 an increase in trade turnover with China was recorded in Kazakhstan (+$2.8 billion).",
        [],
    ),
]


@pytest.mark.parametrize(("language", "day", "text", "expected"), TOLD)
def test_growth_behind_its_figure(language: str, day: datetime.date, text: str, expected: list[str]) -> None:
    assert figures(language, day, text) == expected
