"""Lists of partners in Russian, Azerbaijani and Turkish: members of a group, one scale for all, parts of a whole."""

import pytest

from tests.reading.facts.trade_cases import told

LISTS = [
    (
        "ru",
        "Экспорт Грузии в страны ЕАЭС в 2022 году: Россия - $2 млрд, Казахстан - $1,3 млрд.",
        ["GEO RUS export 2000M USD", "GEO KAZ export 1300M USD"],
    ),
    (
        "ru",
        "Внешнеторговый оборот Перу достиг $28 млрд (экспорт - $11 млрд, импорт - $17 млрд), сальдо - минус $6 млрд.",
        [
            "PER WLD turnover 28000M USD",
            "PER WLD export 11000M USD",
            "PER WLD import 17000M USD",
            "PER WLD balance -6000M USD",
        ],
    ),
    (
        "ru",
        "В 2022 году в Перу ввезено 1 млн тонн пшеницы стоимостью $350 млн, в том числе из России - на $300 млн, "
        "из Казахстана - на $50 млн.",
        ["PER WLD import 350M USD пшеницы", "PER RUS import 300M USD пшеницы", "PER KAZ import 50M USD пшеницы"],
    ),
    (
        "ru",
        "Торговля Грузии со странами ЕАЭС достигла $4,8 млрд, из них $3,7 млрд - с Россией, $0,5 млрд - с Казахстаном.",
        ["EAEU GEO turnover 4800M USD", "GEO RUS turnover 3700M USD", "GEO KAZ turnover 500M USD"],
    ),
    (
        "ru",
        "Грузия экспортировала фруктов на $1,1 млрд: в Россию - на $500 млн, в Казахстан - на $300 млн.",
        ["GEO WLD export 1100M USD фруктов", "GEO RUS export 500M USD фруктов", "GEO KAZ export 300M USD фруктов"],
    ),
    ("ru", "В Татарстане построят завод за $500 млн для экспорта в Чили.", []),
    ("ru", "Оборот розничной торговли Перу составил $30 млрд.", []),
    (
        "az",
        "Perunun ixracı 78 milyard dollar olub, bunun 15 milyardı İtaliyanın, 14 milyardı Çinin payına düşür.",
        ["PER WLD export 78000M USD", "PER ITA export 15000M USD"],
    ),
    (
        "tr",
        "Ocakta Almanya'ya 1,6, ABD'ye 1,2, Irak'a 0,9 milyar dolarlık ihracat yapıldı.",
        ["TUR DEU export 1600M USD", "TUR USA export 1200M USD", "TUR IRQ export 900M USD"],
    ),
    (
        "tr",
        "Türkiye ihracatında Almanya 1,6 milyar dolarla zirvede, onu 1,2 milyar dolarla ABD takip etti.",
        ["TUR DEU export 1600M USD", "TUR USA export 1200M USD"],
    ),
    (
        "tr",
        "Komşu ülkelerden Gürcistan'a ocak-haziranda 1,7 milyar dolarlık ürün ihraç edildi.",
        ["TUR GEO export 1700M USD"],
    ),
    (
        "tr",
        "Türkmenistan'a ihracatımız 2023'te 1,1 milyar doları aştı, bu ülkeden 1 milyar dolarlık mal aldık.",
        ["TUR TKM export 1100M USD", "TUR TKM import 1000M USD"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), LISTS)
def test_lists_of_partners(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected


# What looks like trade and is none.
OTHERS = [
    ("ru", "Китай вложил в экспортные проекты Перу $5 млрд."),
    ("ru", "Друг другу стороны задолжали $5 млн."),
    ("ru", "Страны обменялись нотами о кредите на $5 млн."),
    ("az", "Naxçıvanda 50 milyon dollarlıq layihəyə başlanılıb."),
    ("az", "Peru Çilidən 2 milyard dollar kredit alıb."),
    ("az", "Bunun əvəzində şirkət 5 milyon dollar kompensasiya alıb."),
    ("tr", "Şirket Irak'a ihracattan 5 milyon dolar gelir elde etti."),
    ("tr", "Peru'dan Şili'ye 5 milyar dolarlık kredi geldi."),
    ("tr", "Doğu Karadeniz'de 500 milyon dolarlık yatırım yapılacak."),
    ("en", "Tatarstan will get $200 million of investment from Peru."),
    ("en", "The two companies sold each other shares worth $5 million."),
    ("en", "Peru has $5 billion in reserves."),
    ("en", "If the trend continues, investment in Peru could reach $2 billion."),
]


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_what_is_no_trade(language: str, text: str) -> None:
    assert told(language, text) == []
