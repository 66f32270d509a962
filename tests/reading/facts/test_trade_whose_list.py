"""Whose trade is told behind a list, a rank, a pronoun or a country named in passing."""

import pytest

from tests.reading.facts.trade_cases import told

WHOSE = [
    (
        "az",
        "Perunun ticarəti 2022-də 6 milyard dollar olub. Payın böyüyü Türkiyənindir, onunla dövriyyə 5 milyarddır.",
        ["PER WLD turnover 6000M USD", "PER TUR turnover 5000M USD"],
    ),
    (
        "tr",
        "Türkiye'nin ihracatı 2024'te artıyor. Artışta Irak'ın arkasından gelen Romanya'ya 1,9 milyar, Hollanda'ya "
        "2 milyar dolarlık dış satım yapıldı.",
        ["TUR ROU export 1900M USD", "TUR NLD export 2000M USD"],
    ),
    (
        # Growths that are listed by country are those of the partners.
        "tr",
        "Türkiye'nin ihracatı 13 milyar dolar oldu. Artışta Suriye (yüzde 45) ve Azerbaycan (yüzde 8,8) ihracatı "
        "dikkat çekti. Irak'a 921 milyon dolarlık hububat satıldı.",
        ["TUR WLD export 13000M USD", "TUR IRQ export 921M USD hububat"],
    ),
    (
        "az",
        "2025-ci ildə Perudan Çiliyə 6 min ton banan gətirilib, dəyəri 6,2 milyon dollar olub. "
        "Alıcılar arasında Çili ilk pillədədir. "
        "Onun ardınca Kuba (1,2 milyon dollar) və İtaliya (966 min dollar) gəlir.",
        ["CHL PER import 6.2M USD banan", "CUB PER import 1.2M USD banan", "ITA PER import 0.966M USD banan"],
    ),
    (
        "en",
        "Chile was runner-up on the table of Peru's main partners: Italy has $226 million, Chile about $188 million.",
        ["ITA PER turnover 226M USD", "CHL PER turnover 188M USD"],
    ),
    (
        "en",
        "Customers in Chile paid $510 million for Peruvian goods in the past calendar year.",
        ["CHL PER import 510M USD"],
    ),
    (
        "en",
        "Peru's foreign trade was worth $73 billion in 2020. He broke the figure down as follows: 112 million tons "
        "worth $34.5 billion went out and 34.4 million tons worth $38.5 billion came in.",
        ["PER WLD turnover 73000M USD", "PER WLD export 34500M USD", "PER WLD import 38500M USD"],
    ),
    (
        # With all: foreign trade and that inside the union together.
        "ru",
        "Первый месяц 2021 года принес Перу $352 млн внешней и взаимной торговли товарами.",
        ["PER WLD turnover 352M USD"],
    ),
    (
        "ru",
        "4 млрд долларов - такова стоимость товаров, которыми Перу обменялось с Чили с января по июль 2025 года.",
        ["CHL PER turnover 4000M USD"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), WHOSE)
def test_whose_trade_it_is(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected
