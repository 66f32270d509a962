"""Trade figures from sentences of free word order: lists, goods behind the amount, ranks, currencies left out."""

import pytest

from tests.reading.facts.trade_cases import told

GOODS_BEHIND_THE_AMOUNT = [
    (
        "az",
        "Azərbaycandan Gürcüstana 5 milyon dollarlıq pomidor, 3 milyon dollarlıq xurma ixrac olunub.",
        ["AZE GEO export 5M USD pomidor", "AZE GEO export 3M USD xurma"],
    ),
    (
        "tr",
        "Türkiye Irak'a 31 milyon dolarlık halı, 12 milyon dolarlık ayva ihraç etti.",
        ["TUR IRQ export 31M USD halı", "TUR IRQ export 12M USD ayva"],
    ),
    ("tr", "Türkiye Irak'a 31 milyon dolarlık ürün sattı.", ["TUR IRQ export 31M USD"]),
    ("az", "Azərbaycan Gürcüstana 5 milyon dollarlıq məhsul göndərib.", ["AZE GEO export 5M USD"]),
    ("az", "Gürcüstanla ticarət 90 milyon dollar həcmində qeydə alınıb.", ["AZE GEO turnover 90M USD"]),
]
RANKS = [
    (
        "az",
        "Azərbaycanın ixracında ilk yeri 14 milyard dollarla İtaliya tutub. İkinci yerdə 4 milyard dollarla Türkiyə "
        "gəlir.",
        ["AZE ITA export 14000M USD", "AZE TUR export 4000M USD"],
    ),
    (
        "tr",
        "En çok ihracat yapılan ülke 2 milyar dolarla Almanya oldu. Almanya'yı 1 milyar dolarla Irak izledi.",
        ["TUR DEU export 2000M USD", "TUR IRQ export 1000M USD"],
    ),
]
CURRENCY_LEFT_OUT = [
    (
        "ru",
        "Товарооборот Казахстана с Грузией составил $300 млн. В том числе экспорт – 200 млн, импорт – 100 млн.",
        ["GEO KAZ turnover 300M USD", "KAZ GEO export 200M USD", "KAZ GEO import 100M USD"],
    ),
    (
        "ru",
        "Внешняя торговля Таджикистана выросла до 6,8 млрд долларов. Из них 1,5 млрд – экспорт и 5,3 млрд – импорт.",
        ["TJK WLD turnover 6800M USD", "TJK WLD export 1500M USD", "TJK WLD import 5300M USD"],
    ),
    (
        "ru",
        "Казахстан сократил экспорт в Китай с 6,6 до 6 млрд евро.",
        ["KAZ CHN export 6600M EUR", "KAZ CHN export 6000M EUR"],
    ),
    # tonnes behind an amount stay tonnes
    (
        "ru",
        "Экспорт Грузии в Армению составил 2 млн долларов. Вывоз руды достиг 3 млн тонн против 2 млн годом ранее.",
        ["GEO ARM export 2M USD"],
    ),
]
ENDINGS = [
    ("az", "Azərbaycandan BƏƏ-yə ixrac 9 milyon dollar olub.", ["AZE ARE export 9M USD"]),
    ("az", "Azərbaycan ÇXR-dən 7 milyon dollarlıq mal alıb.", ["AZE CHN import 7M USD"]),
    ("ru", "Турция закупила в России угля на 900 млн долларов.", ["TUR RUS import 900M USD угля"]),
    ("ru", "Доля Турции в товарообороте Грузии – 16%, или 1,1 млрд долларов.", ["GEO TUR turnover 1100M USD"]),
]
ABROAD = [
    # one foreign statistics is cited: the country is that one, the neighbour is the other one
    (
        "az",
        "Gürcüstanın Milli Statistika İdarəsi məlumat yayıb. Ölkəyə Rusiyadan 2 milyon dollar dəyərində çay gətirilib.",
        ["GEO RUS import 2M USD çay"],
    ),
    (
        "az",
        "Azərbaycan Gürcüstana 5 milyon dollarlıq mal satıb. Qonşu ölkənin xarici ticarət dövriyyəsi 9 milyard dollara "
        "çatıb.",
        ["AZE GEO export 5M USD", "GEO WLD turnover 9000M USD"],
    ),
]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [*GOODS_BEHIND_THE_AMOUNT, *RANKS, *CURRENCY_LEFT_OUT, *ENDINGS, *ABROAD],
)
def test_reads_free_word_order(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected
