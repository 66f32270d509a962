"""Loads at ports, stations and crossings of the corridors, in four languages; capacity, plans and the present."""

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.freight import read_freight
from tradelines.reading.spans.document import Document


def told(language: str, text: str) -> list[str]:
    rows = read_freight(Document(Article(article_id="x", text=text, language=language))).freight
    return [f"{row.route} | {row.quantity:.0f} {row.unit} {row.kind}" for row in rows]


GATEWAYS = [
    ("ru", "Через пункт пропуска Верхний Ларс прошло 1,2 тыс. грузовиков.", ["Verkhny Lars | 1200 vehicles actual"]),
    ("ru", "Через Алашанькоу проследовало 400 контейнерных поездов.", ["Alashankou | 400 trains actual"]),
    ("tr", "Sarp Sınır Kapısı'ndan 68 bin 420 tır geçti.", ["Sarp | 68420 vehicles actual"]),
    ("tr", "Ambarlı Limanı'nda 2 milyon TEU konteyner elleçlendi.", ["Port of Ambarli | 2000000 TEU actual"]),
    ("en", "Some 900,000 TEU were handled at the port of Klaipeda.", ["Port of Klaipeda | 900000 TEU actual"]),
    ("az", "Poti limanında 430 min TEU konteyner aşırılıb.", ["Poti port | 430000 TEU actual"]),
    ("en", "The Zabaikalsk crossing passed 3,000 container trains.", ["Zabaikalsk | 3000 trains actual"]),
]
COUNTS = [
    (
        "tr",
        "Sarp Sınır Kapısı'ndan 68 bin 420 tır geçti. Bu sayı geçen yılın aynı döneminde 61 bin 900'dü.",
        ["Sarp | 68420 vehicles actual", "Sarp | 61900 vehicles actual"],
    ),
    ("tr", "Orta Koridor'dan 1.300'ün üzerinde blok tren geçti.", ["Middle Corridor | 1300 trains actual"]),
    ("az", "Orta Dəhlizlə 300-dən çox blok qatar keçib.", ["Middle Corridor | 300 trains actual"]),
]
KINDS = [
    # what is possible a year is a capacity, also where the number goes on
    (
        "az",
        "Bakı limanının gücü 15 milyon ton yük və 100 min TEU-dur.",
        ["Port of Baku | 15000000 t capacity", "Port of Baku | 100000 TEU capacity"],
    ),
    ("tr", "Orta Koridor'dan 2030'a kadar 10 milyon ton yük taşımalıyız.", ["Middle Corridor | 10000000 t target"]),
    # what is carried now is no part of the plan before it
    (
        "az",
        "Orta Dəhliz ilə daşımalar 2030-cu ilədək 15 milyon tona çatdırılmalıdır, hazırda isə 9 milyon ton yük "
        "daşınır.",
        ["Middle Corridor | 15000000 t target", "Middle Corridor | 9000000 t actual"],
    ),
    # a level of trade is no load, and neither is a bar that is set
    ("ru", "Экспорт зерна через порт Поти составил 2 млн тонн.", []),
]
TRANSIT = [
    (
        "az",
        "Azərbaycan yeni marşrutlar açıb. Ölkədən keçən tranzit yüklərin həcmi 14 milyon tona yüksəlib.",
        ["Transit through Azerbaijan | 14000000 t actual"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), [*GATEWAYS, *COUNTS, *KINDS, *TRANSIT])
def test_reads_loads(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected
