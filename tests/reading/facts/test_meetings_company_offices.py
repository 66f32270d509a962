"""Offices of companies and railways beside a guest's name, in four languages."""

import pytest

from tradelines.reading.articles import article_from_record
from tradelines.reading.reader import read

EN = "Kyrgyz President Sadyr Japarov received Wang Tongjun, {} of China State Railways, in Bishkek in March."
RU = "Президент Кыргызстана Садыр Жапаров 5 марта в Бишкеке принял {} «Узбекских железных дорог» Акбара Каримова."
TR = "Cumhurbaşkanı İlham Aliyev, 5 Mart'ta Bakü'de Türkiye Devlet Demiryolları {} Hasan Pezük'ü kabul etti."
AZ = "Prezident İlham Əliyev martın 5-də Bakıda Gürcüstan Dəmir Yolunun {} David Peradzeni qəbul edib."
OFFICES = [
    ("en", EN, "general manager", "General Manager"),
    ("en", EN, "deputy general manager", "Deputy General Manager"),
    ("en", EN, "board member", "Board Member"),
    ("en", EN, "member of the board", "Member of the Board"),
    ("en", EN, "managing director", "Managing Director"),
    ("en", EN, "first deputy chairman", "First Deputy Chairman"),
    ("ru", RU, "генерального менеджера", "General Manager"),
    ("ru", RU, "члена правления", "Board Member"),
    ("ru", RU, "члена совета директоров", "Board Member"),
    ("tr", TR, "Yönetim Kurulu Üyesi", "Board Member"),
    ("tr", TR, "Genel Müdür Yardımcısı", "Deputy Director General"),
    ("az", AZ, "baş menecerini", "General Manager"),
    ("az", AZ, "idarə heyətinin üzvünü", "Board Member"),
]


@pytest.mark.parametrize(("language", "text", "words", "role"), OFFICES)
def test_the_office_of_a_guest(language, text, words, role):
    record = {"id": "x", "text": text.format(words), "lang": language, "published": "2024-08-01"}
    facts = read(article_from_record(record, source="x"))
    assert [row.role.removesuffix(" of Railways") for row in facts.participants] == ["President", role]
    assert len(facts.meetings) == 1
