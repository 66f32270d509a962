"""Trade figures from Russian, Azerbaijani and Turkish sentences."""

import pytest

from tests.reading.facts.trade_cases import told

RUSSIAN = [
    ("Товарооборот между Казахстаном и Грузией составил 310,5 млн долларов.", ["GEO KAZ turnover 310.5M USD"]),
    ("Товарооборот Казахстана с Грузией достиг $310,5 млн.", ["GEO KAZ turnover 310.5M USD"]),
    ("Казахстанско-грузинский товарооборот вырос на 12% и достиг $310,5 млн.", ["GEO KAZ turnover 310.5M USD"]),
    ("Взаимная торговля России и Армении превысила 200 млрд рублей.", ["ARM RUS turnover 200000M RUB"]),
    (
        "Объем торговли между Россией и Арменией составил 7,4 млрд долларов, экспорт - 5 млрд, импорт - 2,4 млрд.",
        ["ARM RUS turnover 7400M USD", "RUS ARM export 5000M USD", "RUS ARM import 2400M USD"],
    ),
    ("Экспорт Грузии в Армению составил 400 млн долларов.", ["GEO ARM export 400M USD"]),
    ("Экспорт из Грузии в Армению составил 400 млн долларов.", ["GEO ARM export 400M USD"]),
    ("Импорт Грузии из Армении составил 400 млн долларов.", ["GEO ARM import 400M USD"]),
    ("Грузия экспортировала в Армению товаров на 400 млн долларов.", ["GEO ARM export 400M USD"]),
    ("Грузия импортировала из Армении товаров на сумму 400 млн долларов.", ["GEO ARM import 400M USD"]),
    ("Узбекистан поставил в Таджикистан продукции на 400 млн долларов.", ["UZB TJK export 400M USD"]),
    ("Таджикистан закупил у Узбекистана товаров на 400 млн долларов.", ["TJK UZB import 400M USD"]),
    ("Поставки из Узбекистана в Таджикистан оцениваются в 400 млн долларов.", ["UZB TJK export 400M USD"]),
    ("Экспорт Грузии в Армению увеличился на 2 млн долларов.", []),
    ("Экспорт Грузии в Армению увеличился на 2 млн долларов и составил 7 млн долларов.", ["GEO ARM export 7M USD"]),
    ("Экспорт Грузии в Армению вырос с 5 млн до 7 млн долларов.", ["GEO ARM export 5M USD", "GEO ARM export 7M USD"]),
    ("Экспорт Грузии в Армению вырос в 2,5 раза, до 7 млн долларов.", ["GEO ARM export 7M USD"]),
    ("Товарооборот Ирана и Омана снизился на 6%, до $900 млн.", ["IRN OMN turnover 900M USD"]),
    ("Положительное сальдо торговли Азербайджана с Италией составило 9 млрд долларов.", ["AZE ITA balance 9000M USD"]),
    (
        "Основными партнерами Грузии стали Турция (2 млрд долларов), Россия (1,5 млрд долларов) и Китай "
        "(1 млрд долларов).",
        ["GEO TUR turnover 2000M USD", "GEO RUS turnover 1500M USD", "CHN GEO turnover 1000M USD"],
    ),
    (
        "Казахстан и Узбекистан намерены довести товарооборот до 10 млрд долларов.",
        ["KAZ UZB turnover 10000M USD target"],
    ),
    (
        "Ожидается, что товарооборот Казахстана и Узбекистана вырастет до 10 млрд долларов к 2030 году.",
        ["KAZ UZB turnover 10000M USD target"],
    ),
    (
        "Стороны обсудили торговлю Казахстана и Китая. Товарооборот двух стран составил 30 млрд долларов.",
        ["CHN KAZ turnover 30000M USD"],
    ),
    ("Экспорт казахстанской пшеницы в Иран составил 120 млн долларов.", ["KAZ IRN export 120M USD пшеницы"]),
    (
        "Внешнеторговый оборот Азербайджана составил 40 млрд долларов, в том числе экспорт - 25 млрд долларов, "
        "импорт - 15 млрд долларов.",
        ["AZE WLD turnover 40000M USD", "AZE WLD export 25000M USD", "AZE WLD import 15000M USD"],
    ),
    ("Товарооборот Азербайджана со странами - членами ОТГ составил 4,2 млрд долларов.", ["AZE OTS turnover 4200M USD"]),
    (
        "Торговля Узбекистана с Грузией и Арменией составила $90 млн и $80 млн соответственно, а с Ираном - $70 млн.",
        ["GEO UZB turnover 90M USD", "ARM UZB turnover 80M USD", "IRN UZB turnover 70M USD"],
    ),
    ("Инвестиции Казахстана в экономику Грузии составили 500 млн долларов.", []),
    ("Казахстан выделил Грузии кредит на 50 млн долларов для развития торговли.", []),
    ("Стоимость проекта железной дороги - 1,6 млрд евро.", []),
]
AZERBAIJANI = [
    ("Azərbaycanla Qazaxıstan arasında ticarət dövriyyəsi 310,5 milyon dollar olub.", ["AZE KAZ turnover 310.5M USD"]),
    ("Azərbaycan-Qazaxıstan ticarət dövriyyəsi 310,5 milyon dollara çatıb.", ["AZE KAZ turnover 310.5M USD"]),
    (
        "Azərbaycan və Gürcüstan arasında ticarət dövriyyəsi 900 milyon ABŞ dolları təşkil edib.",
        ["AZE GEO turnover 900M USD"],
    ),
    ("Azərbaycandan Gürcüstana ixrac 400 milyon dollar təşkil edib.", ["AZE GEO export 400M USD"]),
    ("Azərbaycan Gürcüstana 400 milyon dollarlıq mal ixrac edib.", ["AZE GEO export 400M USD"]),
    ("Azərbaycanın Gürcüstana ixracı 400 milyon dollara çatıb.", ["AZE GEO export 400M USD"]),
    ("Azərbaycanın Gürcüstandan idxalı 400 milyon dollar olub.", ["AZE GEO import 400M USD"]),
    ("Gürcüstandan Azərbaycana 400 milyon dollar dəyərində məhsul idxal olunub.", ["AZE GEO import 400M USD"]),
    (
        "Azərbaycanla Türkiyə arasında dövriyyə 6 milyard dollar olub: ixrac 4 milyard, idxal 2 milyard dollar.",
        ["AZE TUR turnover 6000M USD", "AZE TUR export 4000M USD", "AZE TUR import 2000M USD"],
    ),
    ("İxracın həcmi 5 milyon dollar artıb.", []),
    ("Azərbaycanın Gürcüstana ixracı 5 milyon dollar artaraq 400 milyon dollara çatıb.", ["AZE GEO export 400M USD"]),
    (
        "Azərbaycanın Gürcüstana ixracı 300 milyon dollardan 400 milyon dollara yüksəlib.",
        ["AZE GEO export 300M USD", "AZE GEO export 400M USD"],
    ),
    (
        "Azərbaycanın xarici ticarət dövriyyəsi 40 milyard dollar olub, ixrac 25 milyard dollar, idxal isə 15 milyard "
        "dollar təşkil edib.",
        ["AZE WLD turnover 40000M USD", "AZE WLD export 25000M USD", "AZE WLD import 15000M USD"],
    ),
    ("Xarici ticarət saldosu 10 milyard dollar müsbət olub.", ["AZE WLD balance 10000M USD"]),
    (
        "Azərbaycan və İran ticarət dövriyyəsini 1 milyard dollara çatdırmağı planlaşdırır.",
        ["AZE IRN turnover 1000M USD target"],
    ),
    (
        "İki ölkə arasında ticarət 500 milyon dollardır, İranla Azərbaycan bunu artırmaq istəyir.",
        ["AZE IRN turnover 500M USD"],
    ),
    (
        "Azərbaycanın ticarət dövriyyəsinin 2 milyard dolları ixracın, 1 milyard dolları isə idxalın payına düşüb.",
        ["AZE WLD export 2000M USD", "AZE WLD import 1000M USD"],
    ),
    (
        "Azərbaycandan Gürcüstana 5 milyon dollar, İrana 4 milyon dollar dəyərində məhsul göndərilib.",
        ["AZE GEO export 5M USD", "AZE IRN export 4M USD"],
    ),
    ("Gürcüstanda ixracat 5 faiz artaraq 300 milyon dollar təşkil edib.", ["GEO WLD export 300M USD"]),
    (
        "Azərbaycan Türkiyə ilə 7 milyard dollar, Gürcüstanla isə 900 milyon dollar dəyərində ticarət aparıb.",
        ["AZE TUR turnover 7000M USD", "AZE GEO turnover 900M USD"],
    ),
    ("Azərbaycan Gürcüstana 3 milyard dollar investisiya yatırıb.", []),
    ("Azərbaycanın İtaliyaya qeyri-neft ixracı 50 milyon dollar olub.", ["AZE ITA export 50M USD non-oil"]),
]
TURKISH = [
    ("Türkiye ile Gürcistan arasındaki ticaret hacmi 3 milyar dolara ulaştı.", ["GEO TUR turnover 3000M USD"]),
    ("Türkiye-Gürcistan ticaret hacmi 3 milyar dolar oldu.", ["GEO TUR turnover 3000M USD"]),
    ("Türkiye'nin Gürcistan ile ticareti 3 milyar doları aştı.", ["GEO TUR turnover 3000M USD"]),
    ("Türkiye'nin Gürcistan'a ihracatı 2 milyar dolar oldu.", ["TUR GEO export 2000M USD"]),
    ("Türkiye'nin Gürcistan'dan ithalatı 1 milyar dolar oldu.", ["TUR GEO import 1000M USD"]),
    ("Türkiye, Gürcistan'a 2 milyar dolarlık ihracat yaptı.", ["TUR GEO export 2000M USD"]),
    ("Türkiye, Gürcistan'dan 1 milyar dolarlık ürün aldı.", ["TUR GEO import 1000M USD"]),
    ("Türkiye'den Gürcistan'a ihracat yüzde 5 artışla 2 milyar dolara çıktı.", ["TUR GEO export 2000M USD"]),
    (
        "Türkiye ile Kazakistan arasındaki ticaret hacmi 8 milyar dolar, ihracat 5 milyar dolar, ithalat ise 3 milyar "
        "dolar oldu.",
        ["KAZ TUR turnover 8000M USD", "TUR KAZ export 5000M USD", "TUR KAZ import 3000M USD"],
    ),
    ("Gürcistan'a ihracat 5 milyon dolar arttı.", []),
    (
        "Türkiye'nin Gürcistan'a ihracatı 1 milyar dolardan 2 milyar dolara yükseldi.",
        ["TUR GEO export 1000M USD", "TUR GEO export 2000M USD"],
    ),
    (
        "Türkiye ile Özbekistan ticaret hacmini 5 milyar dolara çıkarmayı hedefliyor.",
        ["TUR UZB turnover 5000M USD target"],
    ),
    ("Türkiye ve İran'ın ticaret hedefi 30 milyar dolar.", ["IRN TUR turnover 30000M USD target"]),
    ("Türkiye'nin dış ticaret açığı 8 milyar dolar oldu.", ["TUR WLD balance -8000M USD"]),
    (
        "En çok ihracat yapılan ülkeler Almanya (1,5 milyar dolar), Irak (1,1 milyar dolar) ve ABD (1 milyar dolar).",
        ["TUR DEU export 1500M USD", "TUR IRQ export 1100M USD", "TUR USA export 1000M USD"],
    ),
    ("Türkiye'nin TDT üyesi ülkelerle ticaret hacmi 62 milyar dolara ulaştı.", ["OTS TUR turnover 62000M USD"]),
    (
        "Romanya'ya 2 milyar dolarlık, İtalya'ya 3 milyar dolarlık ihracat yapıldı.",
        ["TUR ROU export 2000M USD", "TUR ITA export 3000M USD"],
    ),
    ("Türkiye 5 milyar dolarlık Azerbaycan malı ithal etti.", ["TUR AZE import 5000M USD"]),
    ("Türk şirketleri Gürcistan'a 2 milyar dolarlık yatırım yaptı.", []),
    ("Türkiye'nin Azerbaycan'a fındık ihracatı 20 milyon dolar oldu.", ["TUR AZE export 20M USD fındık"]),
]


@pytest.mark.parametrize(("text", "expected"), RUSSIAN)
def test_reads_russian(text: str, expected: list[str]) -> None:
    assert told("ru", text) == expected


@pytest.mark.parametrize(("text", "expected"), AZERBAIJANI)
def test_reads_azerbaijani(text: str, expected: list[str]) -> None:
    assert told("az", text) == expected


@pytest.mark.parametrize(("text", "expected"), TURKISH)
def test_reads_turkish(text: str, expected: list[str]) -> None:
    assert told("tr", text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # ranks where the amount stands before the country
        (
            "tr",
            "Türkiye'nin ihracatı 90 milyar dolara çıktı. Birinci sırada 7 milyar dolarla Irak var. Onu 3 milyar "
            "dolarla Bulgaristan, 2 milyar dolarla Yunanistan izliyor.",
            [
                "TUR WLD export 90000M USD",
                "TUR IRQ export 7000M USD",
                "TUR BGR export 3000M USD",
                "TUR GRC export 2000M USD",
            ],
        ),
        (
            "tr",
            "Türkiye'nin ihracatı 90 milyar dolara çıktı. Irak 7 milyar dolarla köprü yaptı.",
            ["TUR WLD export 90000M USD"],
        ),
        # groups, their members, wishes
        (
            "az",
            "Gürcüstanın Mərkəzi Asiya dövlətləri və Azərbaycanla ticarəti 5 milyard dollar olub.",
            ["GEO GROUP turnover 5000M USD"],
        ),
        (
            "az",
            "Türk Dövlətləri Təşkilatının üzvlərinə Türkiyə 6 milyard dollarlıq mal satıb.",
            ["TUR OTS export 6000M USD"],
        ),
        (
            "az",
            "Hədəf budur ki, Azərbaycanın Gürcüstanla ticarət dövriyyəsi 15 milyard dollaradək yüksəlsin!",
            ["AZE GEO turnover 15000M USD target"],
        ),
        (
            "tr",
            "Türkiye ile Gürcistan arasındaki ticaret 3 milyar dolar; bunu 5 milyar dolara rahatça taşırız.",
            ["GEO TUR turnover 3000M USD", "GEO TUR turnover 5000M USD target"],
        ),
        (
            "ru",
            "Товарооборот Ирана и Грузии дошел до 3 млрд долларов. Скоро будет взята и отметка в 4 млрд долларов.",
            ["GEO IRN turnover 3000M USD", "GEO IRN turnover 4000M USD target"],
        ),
    ],
)
def test_reads_ranks_groups_and_wishes(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected
