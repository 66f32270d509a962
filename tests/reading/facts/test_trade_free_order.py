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
# the rank is that of whose partners they are; "biggest" is no growth
RANKS += [
    (
        "tr",
        "Gürcistan'ın en büyük ticaret ortağı 590 milyon dolarla Türkiye oldu. Onu 480 milyon dolarla ABD takip etti.",
        ["GEO TUR turnover 590M USD", "GEO USA turnover 480M USD"],
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

GOING_ON = [
    # ranks told in sentences of their own, the amount before or behind its country
    (
        "tr",
        "Türkiye'nin ihracatı 90 milyar dolara çıktı. Birincilik 7 milyar dolarla Irak'ta kalırken Almanya 6 milyar "
        "dolarla arkasından geldi.",
        ["TUR WLD export 90000M USD", "TUR IRQ export 7000M USD", "TUR DEU export 6000M USD"],
    ),
    (
        "ru",
        "Оборот внешней торговли Грузии вырос до 9 млрд долларов. Россия со 2 млрд долларов вторая, Китай (1 млрд "
        "долларов) третий.",
        ["GEO WLD turnover 9000M USD", "GEO RUS turnover 2000M USD", "CHN GEO turnover 1000M USD"],
    ),
    # the same of another time, now, and what is aimed at
    (
        "ru",
        "Товарооборот Ирана и Омана достиг 2 млрд долларов. За тот же период прошлого года было 1,5 млрд.",
        ["IRN OMN turnover 2000M USD", "IRN OMN turnover 1500M USD"],
    ),
    (
        "az",
        "Azərbaycanla Türkiyə arasında 2 milyard dollar olan ticarət dövriyyəsi indi 8 milyard dollara yaxındır.",
        ["AZE TUR turnover 2000M USD", "AZE TUR turnover 8000M USD"],
    ),
    (
        "az",
        "Azərbaycanla Türkiyə arasında ticarət 8 milyard dollar olub. Nazir əməkdaşlığı yüksək qiymətləndirib. "
        "Prezidentlərin hədəfi 15 milyard dollardır.",
        ["AZE TUR turnover 8000M USD", "AZE TUR turnover 15000M USD target"],
    ),
    # what stands behind is investment
    (
        "az",
        "Azərbaycanla Türkiyə arasında ticarət 8 milyard dollar olub. İndi sərmayələr 15 milyard dollardır.",
        ["AZE TUR turnover 8000M USD"],
    ),
    # goods that move, and the reverse flow
    ("tr", "Türkiye'den Irak'a 31 milyon dolarlık ürün gitti.", ["TUR IRQ export 31M USD"]),
    ("ru", "Из Грузии в Ирак ушло товаров на 31 млн долларов.", ["GEO IRQ export 31M USD"]),
    (
        "ru",
        "Армения поставила в Грузию товаров на 30 млн долларов. Обратный поток составил 50 млн долларов.",
        ["ARM GEO export 30M USD", "ARM GEO import 50M USD"],
    ),
    # trade among the members of a group, and what the share of a partner is worth
    ("tr", "TDT üyelerinin kendi aralarındaki ticaret 45 milyar dolara ulaştı.", ["OTS OTS turnover 45000M USD"]),
    ("ru", "Взаимная торговля стран ЕАЭС превысила 70 млрд долларов.", ["EAEU EAEU turnover 70000M USD"]),
    (
        "ru",
        "На государства СНГ приходилось 34% всего товарооборота Грузии. В деньгах это 2,9 млрд долларов.",
        ["CIS GEO turnover 2900M USD"],
    ),
    # one scale for a list
    (
        "az",
        "Azərbaycanla Türkiyə arasında ticarət 5,3 milyard dollar olub, Türkiyəyə ixrac 3,1, idxal 2,2 milyard "
        "dollardır.",
        ["AZE TUR turnover 5300M USD", "AZE TUR export 3100M USD", "AZE TUR import 2200M USD"],
    ),
]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [*GOODS_BEHIND_THE_AMOUNT, *RANKS, *CURRENCY_LEFT_OUT, *ENDINGS, *ABROAD, *GOING_ON],
)
def test_reads_free_word_order(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected
