"""Goods that make up a part of a flow, places without cases, and verbs made nouns, in three languages."""

import pytest

from tests.reading.facts.trade_cases import told

RU = "Экспорт Перу в 2023 году составил $100 млн"
TR = "Peru'nun Şili'ye ihracatı 2023'te 150 milyon dolar oldu"
AZ = "Perunun ixracı 2023-cü ildə 150 milyon dollar olub"

MADE_UP = [
    ("ru", RU + ". На медь пришлось $26 млн, на золото - $12 млн.", ["PER WLD 26M медь", "PER WLD 12M золото"]),
    ("ru", RU + ". Рапсовое масло принесло $26 млн, рыба — $9 млн.", ["PER WLD 26M Рапсовое масло", "PER WLD 9M рыба"]),
    ("ru", RU + ", из них $26 млн - медь.", ["PER WLD 26M медь"]),
    ("ru", RU + ". Из этой суммы $26 млн дала медь.", ["PER WLD 26M медь"]),
    ("ru", RU + ". Импорт дал бюджету $26 млн.", []),
    ("tr", TR + ", bunun 14 milyon doları çelik ürünleridir.", ["PER CHL 14M çelik ürünleri"]),
    ("tr", TR + ". Bunun 14 milyon dolarını çelik, 9 milyonunu üre oluşturdu.", ["PER CHL 14M çelik"]),
    ("az", AZ + ", onun 14 milyon dolları polad məhsuludur.", ["PER WLD 14M polad məhsulu"]),
    (
        "az",
        AZ + ". Bunun 14 milyon dollarını pambıq, 9 milyon dollarını gübrə təşkil edib.",
        ["PER WLD 14M pambıq", "PER WLD 9M gübrə"],
    ),
]
MOVED = [
    (
        "tr",
        "Peru'nun Şili ile ticareti 2 milyar dolar oldu. Şili malı satışı yüzde 6,2 yükselip 347 milyon dolara çıktı.",
        ["CHL PER turnover 2000M USD", "CHL PER export 347M USD"],
    ),
    ("ru", "Перу экспортировало в Чили товаров на $4,6 млрд.", ["PER CHL export 4600M USD"]),
    ("ru", "В Грузии продано товаров из Перу на $4,6 млрд.", ["PER GEO export 4600M USD"]),
    (
        "ru",
        "Перу в 2022 году вывезло муки на 482 млн долларов. Чили взяло 426 тыс. тонн на 151,5 млн долларов.",
        ["PER WLD export 482M USD муки", "CHL PER import 151.5M USD муки"],
    ),
    (
        "tr",
        "Bakan, Peru'nun 2023'te Şili'ye 12 milyon dolarlık çelik gönderdiğini söyledi.",
        ["PER CHL export 12M USD çelik"],
    ),
    (
        "tr",
        "Bakanlık, 2023'te Şili'den Peru'ya 318 milyon dolarlık alüminyum geldiğini açıkladı.",
        ["PER CHL import 318M USD alüminyum"],
    ),
    (
        "az",
        "Peru Çiliyə 2023-cü ildə 56,2 milyon dollarlıq alüminium satdığını açıqlayıb.",
        ["PER CHL export 56.2M USD alüminium"],
    ),
]


@pytest.mark.parametrize(("language", "text", "parts"), MADE_UP)
def test_goods_that_make_up_a_part(language, text, parts):
    expected = []
    for part in parts:
        reporter, partner, value, goods = part.split(" ", 3)
        expected.append(f"{reporter} {partner} export {value} USD {goods}")
    assert told(language, text)[1:] == expected


@pytest.mark.parametrize(("language", "text", "expected"), MOVED)
def test_who_moved_what(language, text, expected):
    assert told(language, text) == expected
