"""Freight: a table of wordings in four languages, what is no freight, and what holds for every text."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradelines.reading.articles import Article
from tradelines.reading.facts.freight import read_freight
from tradelines.reading.spans.document import Document
from tradelines.schema import Facts

PUBLISHED = date(2022, 9, 14)
YEAR_2021, YEAR_2020 = "2021-01-01/2021-12-31", "2020-01-01/2020-12-31"
MAY_2021, AUGUST_2022 = "2021-01-01/2021-05-31", "2022-01-01/2022-08-31"


def facts(text: str, language: str = "en", published: date | None = PUBLISHED) -> Facts:
    basis = "given" if published else ""
    article = Article(article_id="x", text=text, language=language, published=published, published_basis=basis)
    return read_freight(Document(article))


def rows(text: str, language: str = "en") -> list[tuple[float | None, str, str, str, str]]:
    return [
        (row.quantity, row.unit, row.route, f"{row.period_start}/{row.period_end}".strip("/"), row.kind)
        for row in facts(text, language).freight
    ]


# language, text, (quantity, unit, route, period, kind) ...
ENGLISH = [
    ("The Port of Baku handled 4.1 million tons of cargo in 2021.", (4.1e6, "t", "Port of Baku", YEAR_2021, "actual")),
    ("Cargo turnover of Aktau port exceeded 3.2 mln tonnes in January-May 2021.", (3.2e6, "t", "Aktau port", MAY_2021, "actual")),
    ("In January-August, 2.3 million tons were carried along the Middle Corridor.", (2.3e6, "t", "Middle Corridor", AUGUST_2022, "actual")),
    ("Some 18,300 TEU passed through the Middle Corridor last year.", (18300, "TEU", "Middle Corridor", YEAR_2021, "actual")),
    ("BTK carried 510,000 tons in 2021 against 400,000 tons in 2020.", (510000, "t", "BTK", YEAR_2021, "actual"), (400000, "t", "BTK", YEAR_2020, "actual")),
    ("Transit through Azerbaijan reached 9 million tons in 2021.", (9e6, "t", "Transit through Azerbaijan", YEAR_2021, "actual")),
    ("In 2021, 12.6 million tons of goods were transited via Iran.", (12.6e6, "t", "Transit through Iran", YEAR_2021, "actual")),
    ("The throughput capacity of the Port of Baku is 15 million tons a year.", (15e6, "t", "Port of Baku", "", "capacity")),
    ("BTK will be able to carry 5 million tons annually.", (5e6, "t", "BTK", "", "capacity")),
    ("Kazakhstan plans to bring traffic on the Middle Corridor to 10 million tons by 2030.", (1e7, "t", "Middle Corridor", "2030-01-01/2030-12-31", "target")),
    ("By the end of the year the North-South corridor is expected to carry 17 million tons.", (17e6, "t", "North-South", "2022-01-01/2022-12-31", "forecast")),
    ("Khorgos dry port handled 200,000 containers in 2021.", (200000, "containers", "Khorgos dry port", YEAR_2021, "actual")),
    ("In 2021 the ferry terminal of the Port of Baku took 41,200 wagons and 38,000 trucks.", (41200, "wagons", "Port of Baku", YEAR_2021, "actual"), (38000, "vehicles", "Port of Baku", YEAR_2021, "actual")),
    ("Wagons at the Port of Baku numbered 30,500 in 2021: the Baku-Aktau line had 12,000 of them (39.3%).", (30500, "wagons", "Port of Baku", YEAR_2021, "actual"), (12000, "wagons", "Baku-Aktau", YEAR_2021, "actual")),
    ("Block trains from China to Azerbaijan: 120 in 2020, and 190 in 2021.", (120, "trains", "China-Azerbaijan", YEAR_2020, "actual"), (190, "trains", "China-Azerbaijan", YEAR_2021, "actual")),
    ("Rail freight between Kazakhstan and China rose by 12 percent to 21 million tons in 2021.", (21e6, "t", "Kazakhstan-China", YEAR_2021, "actual")),
    ("Shipments on the Middle Corridor grew from 530,000 tons in 2020 to 586,000 tons in 2021.", (530000, "t", "Middle Corridor", YEAR_2020, "actual"), (586000, "t", "Middle Corridor", YEAR_2021, "actual")),
    ("Up to 600 trucks a day cross the Azerbaijan-Russia border.", (600, "vehicles", "Azerbaijan-Russia border", "", "capacity")),
    ("Anzali port loaded 150,000 tons of grain in 2021, and 90,000 tons of metal.", (150000, "t", "Anzali port", YEAR_2021, "actual"), (90000, "t", "Anzali port", YEAR_2021, "actual")),
    ("Cargo traffic on the North-South corridor was 8 million tons in 2021. Of these, 3 million tons went by rail.", (8e6, "t", "North-South", YEAR_2021, "actual"), (3e6, "t", "North-South", YEAR_2021, "actual")),
]  # fmt: skip
RUSSIAN = [
    ("Порт Баку в 2021 году перевалил 4,1 млн тонн грузов.", (4.1e6, "t", "Port of Baku", YEAR_2021, "actual")),
    ("Грузооборот порта Актау за январь-май 2021 года составил 1,7 млн тонн.", (1.7e6, "t", "Aktau port", MAY_2021, "actual")),
    ("По Среднему коридору за 8 месяцев текущего года перевезено 1,1 млн тонн.", (1.1e6, "t", "Middle Corridor", AUGUST_2022, "actual")),
    ("Объем перевозок по БТК в 2021 году вырос на 27% и достиг 500 тыс. тонн.", (500000, "t", "BTK", YEAR_2021, "actual")),
    ("К 2030 году грузопоток по коридору «Север-Юг» планируют довести до 30 млн тонн.", (30e6, "t", "North-South", "2030-01-01/2030-12-31", "target")),
    ("Пропускная способность порта Актау - 15 млн тонн в год.", (15e6, "t", "Aktau port", "", "capacity")),
    ("За 2021 год через порт Баку прошло 40,3 тыс. вагонов и 45 тыс. контейнеров.", (40300, "wagons", "Port of Baku", YEAR_2021, "actual"), (45000, "containers", "Port of Baku", YEAR_2021, "actual")),
    ("В 2021 году по Транскаспийскому маршруту прошло 25 тыс. ДФЭ.", (25000, "TEU", "Middle Corridor", YEAR_2021, "actual")),
    ("Транзит через Азербайджан в 2021 году составил 8 млн тонн.", (8e6, "t", "Transit through Azerbaijan", YEAR_2021, "actual")),
    ("В 2021 году порт Курык обработал 1,5 млн тонн, в 2020 году - 1,2 млн тонн.", (1.5e6, "t", "Kuryk port", YEAR_2021, "actual"), (1.2e6, "t", "Kuryk port", YEAR_2020, "actual")),
    ("Из Китая в Казахстан в 2021 году по железной дороге перевезено 12 млн тонн грузов.", (12e6, "t", "China-Kazakhstan", YEAR_2021, "actual")),
    ("За сутки через границу Азербайджана и России проходит 300 грузовиков.", (300, "vehicles", "Azerbaijan-Russia", "", "capacity")),
]  # fmt: skip
AZERBAIJANI = [
    ("2021-ci ildə Bakı Limanında 4,1 milyon ton yük aşırılıb.", (4.1e6, "t", "Port of Baku", YEAR_2021, "actual")),
    ("Bu ilin yanvar-avqust aylarında Orta Dəhliz üzrə 1,2 milyon ton yük daşınıb.", (1.2e6, "t", "Middle Corridor", AUGUST_2022, "actual")),
    ("BTQ ilə 2021-ci ildə 500 min ton yük daşınıb.", (500000, "t", "BTK", YEAR_2021, "actual")),
    ("Bakı Limanının illik gücü 15 milyon tondur.", (15e6, "t", "Port of Baku", "", "capacity")),
    ("2030-cu ilədək Orta Dəhlizdə daşımaları 10 milyon tona çatdırmaq planlaşdırılır.", (1e7, "t", "Middle Corridor", "2030-01-01/2030-12-31", "target")),
    ("2021-ci ildə limandan 45 min konteyner və 40,3 min vaqon keçib, deyə Bakı Limanı bildirib.", (45000, "containers", "Port of Baku", YEAR_2021, "actual"), (40300, "wagons", "Port of Baku", YEAR_2021, "actual")),
    ("Azərbaycan ərazisindən tranzit 2021-ci ildə 8 milyon ton olub.", (8e6, "t", "Transit through Azerbaijan", YEAR_2021, "actual")),
    ("Şimal-Cənub dəhlizi ilə ötən il 9,5 milyon ton yük daşınıb.", (9.5e6, "t", "North-South", YEAR_2021, "actual")),
    ("Bakı Limanında vaqonların sayı 2021-ci ildə 40 min ədəd olub, onların 12 min ədədi (30 %) Bakı-Aktau xəttinə düşüb.", (40000, "wagons", "Port of Baku", YEAR_2021, "actual"), (12000, "wagons", "Baku-Aktau", YEAR_2021, "actual")),
    ("Azərbaycanla Rusiyanın sərhədindən 2021-ci ildə 5 milyon ton yük keçib.", (5e6, "t", "Azerbaijan-Russia border", YEAR_2021, "actual")),
]  # fmt: skip
TURKISH = [
    ("Bakü Limanı 2021'de 4,1 milyon ton yük elleçledi.", (4.1e6, "t", "Port of Baku", YEAR_2021, "actual")),
    ("BTK ile 2021 yılında 500 bin ton yük taşındı.", (500000, "t", "BTK", YEAR_2021, "actual")),
    ("Orta Koridor'da bu yılın ilk sekiz ayında 1,2 milyon ton yük taşındı.", (1.2e6, "t", "Middle Corridor", AUGUST_2022, "actual")),
    ("2030'a kadar Orta Koridor'da taşınan yükün 10 milyon tona çıkarılması hedefleniyor.", (1e7, "t", "Middle Corridor", "2030-01-01/2030-12-31", "target")),
    ("BTK hattının yıllık kapasitesi 5 milyon tondur.", (5e6, "t", "BTK", "", "capacity")),
    ("Türkiye limanlarında 2021'de 12 milyon 500 bin TEU konteyner elleçlendi.", (12.5e6, "TEU", "Ports of Türkiye", YEAR_2021, "actual")),
    ("Geçen yıl Kuzey-Güney koridorunda 9 milyon ton yük taşındı.", (9e6, "t", "North-South", YEAR_2021, "actual")),
    ("Mersin Limanı'nda yük, ocak-ağustos döneminde yüzde 4 artarak 24 milyon tona çıktı.", (24e6, "t", "Mersin port", AUGUST_2022, "actual")),
]  # fmt: skip
WORDINGS = [
    (language, text, wanted)
    for language, table in (("en", ENGLISH), ("ru", RUSSIAN), ("az", AZERBAIJANI), ("tr", TURKISH))
    for text, *wanted in table
]


@pytest.mark.parametrize(("language", "text", "wanted"), WORDINGS, ids=lambda value: str(value)[:44])
def test_loads_are_read(language, text, wanted):
    assert rows(text, language) == wanted


NOT_FREIGHT = [
    ("en", "Iran exported 33,000 tons of apples worth $20 million to Russia in 2021."),
    ("en", "Kazakhstan produced 4.2 million tons of grain in 2021."),
    ("en", "Azerbaijan sold 20,000 tons of tomatoes to Russia."),
    ("en", "The plant has an output of 300,000 tons of steel."),
    ("en", "Stocks of wheat stand at 1.2 million tons."),
    ("en", "The railway bought 300 new wagons for its fleet in 2021."),
    ("en", "Cargo on the North-South corridor grew by 400,000 tons."),
    ("ru", "Казахстан экспортировал 3 млн тонн зерна на сумму $600 млн."),
    ("ru", "Собрано 20 млн тонн зерна."),
    ("az", "Azərbaycan 20 min ton pomidor ixrac edib."),
    ("az", "Ölkədə 3 milyon ton taxıl istehsal edilib."),
    ("tr", "Türkiye 20 bin ton domates ihraç etti."),
    ("tr", "Ülkede 19 milyon ton buğday üretildi."),
]


@pytest.mark.parametrize(("language", "text"), NOT_FREIGHT, ids=lambda value: str(value)[:40])
def test_what_is_no_freight(language, text):
    assert rows(text, language) == []


def test_a_repeated_load_is_one_row():
    text = "Port of Baku handles 4.1 million tons in 2021\n\nThe Port of Baku handled 4.1 million tons of cargo in 2021."
    assert len(rows(text)) == 1


def test_a_headlines_round_figure_yields_to_the_exact_one():
    text = "Port of Baku handles over 4 million tons\n\nThe Port of Baku handled 4.12 million tons of cargo in 2021."
    assert [row[0] for row in rows(text)] == [4.12e6]


def test_a_slip_of_unit_that_the_shares_betray_is_mended_and_told():
    text = (
        "Bakı Limanında vaqonların sayı 42 milyon 5 min ədəd olub. "
        "Onların 170 min ədədi (40,0 %) Bakı-Aktau, 25,5 min ədədi (60,0 %) Bakı-Türkmənbaşı xəttinə düşüb."
    )
    found = facts(text, "az")
    assert [row.quantity for row in found.freight] == [42500, 17000, 25500]
    assert [(warning.code, warning.row_id) for warning in found.warnings] == [
        ("unit_suspect", "x-f1"),
        ("unit_suspect", "x-f2"),
    ]


def test_growth_and_goods_stand_in_the_row():
    (row,) = facts("Aktau port handled 162,000 tons of grain in 2021, up 8 percent.").freight
    assert (row.change_pct, row.commodity) == (8, "grain")


def test_the_period_is_taken_over_and_says_so():
    text = "The Port of Baku handled 4.1 million tons of cargo in 2021. Transit made 2 million tons of it."
    assert [row.period_basis for row in facts(text).freight] == ["stated", "inherited"]


WORDS = st.sampled_from(
    "The Port of Baku handled 4.1 million tons cargo in 2021 . , ( ) 12 % wagons trucks TEU by 2030 Baku-Aktau of them "
    "тыс. тонн грузов порт yük min ton vaqon ədəd from to 500 : - against capacity".split(" ")
)


@given(st.lists(WORDS, max_size=40), st.sampled_from(["en", "ru", "az", "tr"]))
def test_every_row_stands_on_its_words(words, language):
    text = " ".join(words)
    found = facts(text, language)
    assert [row.freight_id for row in found.freight] == [f"x-f{number}" for number in range(1, len(found.freight) + 1)]
    for row in found.freight:
        assert text[row.start : row.end].strip()
        assert text[row.start : row.end] in row.evidence
        assert row.evidence in text
        assert row.route
        if row.period_start and row.period_end:
            assert row.period_start <= row.period_end
