"""Figures whose clause leaves something out: the goods a total is without, the country, the verb of a growth."""

import pytest

from tests.reading.facts.trade_cases import rows, told

LEFT_OUT = [
    ("en", "Georgia's exports excluding gold stood at $21 million.", "excluding gold"),
    ("en", "Georgia's exports, except for oil, were $9 million.", "non-oil"),
    ("en", "Excluding gold, Georgia's exports of wheat reached $11 million.", "wheat"),
    ("ru", "Импорт Грузии без золота достиг 5 млрд долларов.", "без золота"),
    ("ru", "Экспорт Казахстана без учета нефти составил 21 млрд долларов.", "non-oil"),
    ("ru", "Экспорт зерна из Казахстана без учета муки составил 9 млн долларов.", "зерна"),
    ("az", "Azərbaycanın qızıl istisna olmaqla ixracı 21 milyon dollar olub.", "qızıl istisna olmaqla"),
    ("tr", "Türkiye'nin altın hariç ihracatı 21 milyar dolar oldu.", "altın hariç"),
    ("tr", "Türkiye'nin altın ihracatı 21 milyar dolar oldu.", "altın"),
]

SENTENCES = [
    # The verbs in -или lead to a level: "поставили на" is no "или на".
    ("ru", "Казахстан и его соседи поставили в Грузию зерна на 3 млн долларов.", ["KAZ GEO export 3M USD зерна"]),
    ("ru", "Грузия: за год купили у Казахстана муки на 2 млн долларов.", ["GEO KAZ import 2M USD муки"]),
    (
        "ru",
        "Узбекистан наторговал на $32 млрд. Второе место у России ($6 млрд). Третий - Казахстан ($3 млрд), куда "
        "продали на $900 млн и откуда купили на $2 млрд. Затем Турция, куда отправили товаров на $500 млн, а купили "
        "у нее на $700 млн.",
        [
            "UZB WLD turnover 32000M USD",
            "RUS UZB turnover 6000M USD",
            "KAZ UZB turnover 3000M USD",
            "UZB KAZ export 900M USD",
            "UZB KAZ import 2000M USD",
            "UZB TUR export 500M USD",
            "UZB TUR import 700M USD",
        ],
    ),
    (
        "ru",
        "Казахстан и РФ торгуют на 28 миллиардов долларов, а хотят на 30 миллиардов.",
        ["KAZ RUS turnover 28000M USD", "KAZ RUS turnover 30000M USD target"],
    ),
    (
        "az",
        "Azərbaycan yanvarda 766 ton çay idxal edib və buna 5 milyon dollar xərcləyib.",
        ["AZE WLD import 5M USD çay"],
    ),
    (
        "az",
        "Doqquz ayda Özbəkistan Türkiyə ilə 2,5 milyard dollarlıq alver edib.",
        ["TUR UZB turnover 2500M USD"],
    ),
    (
        "tr",
        "Türkiye'nin Irak'a ihracatı 5 milyar dolar oldu. Iraklı alıcılar hububata para ödedi: 900 milyon dolar.",
        ["TUR IRQ export 5000M USD", "IRQ TUR import 900M USD hububata"],
    ),
    (
        "ru",
        "Экспорт Турции в Ирак составил 5 млрд долларов. Иракские покупатели приобрели зерна на 58 млн долларов.",
        ["TUR IRQ export 5000M USD", "IRQ TUR import 58M USD зерна"],
    ),
    ("tr", "Türkiye ve Gürcistan heyetleri 13 milyon dolarlık ihracat belgelerine imza attı.", []),
    (
        "tr",
        "Türkiye'nin 2025 yılında ihracat beklentisi 71 milyar dolar seviyesinde.",
        ["TUR WLD export 71000M USD target"],
    ),
    ("tr", "Türkiye'nin ihracatının 77 milyar doları bulacağını öngördü.", ["TUR WLD export 77000M USD target"]),
]

GROWTHS = [
    (
        "ru",
        "Экспорт Грузии в Китай вырос на 34,2%, до 2 млн долларов, импорт - на 29,5%, до 8 млн.",
        [34.2, 29.5],
    ),
    ("ru", "Товарооборот Грузии с Китаем упал на 5%, до 2 млн долларов, с Турцией - на 8%, до 3 млн.", [-5.0, -8.0]),
    ("en", "Georgia's exports to China rose 34.2% to $2 million and imports 29.5% to $8 million.", [34.2, 29.5]),
]


@pytest.mark.parametrize(("language", "text", "goods"), LEFT_OUT)
def test_goods_that_a_total_leaves_out_are_not_its_goods(language: str, text: str, goods: str) -> None:
    assert [row.commodity for row in rows(language, text)] == [goods]


@pytest.mark.parametrize(("language", "text", "expected"), SENTENCES)
def test_reads_what_a_clause_leaves_to_the_one_before(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected


@pytest.mark.parametrize(("language", "text", "growths"), GROWTHS)
def test_a_growth_goes_on_without_its_verb(language: str, text: str, growths: list[float]) -> None:
    assert [row.change_pct for row in rows(language, text)] == growths
