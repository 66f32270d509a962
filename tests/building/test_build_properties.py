"""What holds for the rows of every text, sensible or not: they point at words and keep to the schema."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tradelines.building.sources import Given
from tradelines.building.tables import cell
from tradelines.building.work import Task, read_task, text_sha256
from tradelines.reading.gazetteer import gazetteer
from tradelines.schema import FACT_TABLES, TABLES

# Pieces of the genre, whole and broken, in the four languages; what they make together need not mean anything.
PIECES = {
    "en": (
        "the trade turnover between Georgia and Armenia", "exports", "imports from China", "amounted to", "reached",
        "$12.5 million", "$3 bln 40 mln", "EUR 7,1 mln", "1,250 tons", "40 thousand TEU", "12 trains", "up 8 percent",
        "2.1 times more", "in January-May 2021", "in 2020", "last year", "as of November 1", "on 6 July", "March 4.",
        "will reach", "Foreign Minister", "Prime Minister Aslan Demirov", "met", "visited Tbilisi", "by phone",
        "the 12th meeting of the intergovernmental commission", "in Baku", "the Rasht-Astara railway", "35-kilometer",
        "the port of Aktau", "is under construction", "to be completed by 2028", "Middle Corridor", "said", "of which",
    ),
    "ru": (
        "товарооборот между Грузией и Арменией", "экспорт", "импорт из Китая", "составил", "достиг",
        "12,5 млн долларов", "1,2 млрд", "450 тыс. тонн", "в январе-мае 2021 года", "в 2020 году", "вырос на 8%",
        "министр иностранных дел", "Аслан Демиров", "встретился", "в Баку", "1 июня",
        "12-е заседание межправительственной комиссии",
        "железная дорога Решт-Астара", "строительство", "порт Актау", "Средний коридор", "будет завершено",
    ),
    "az": (
        "Gürcüstanla Ermənistan arasında ticarət dövriyyəsi", "ixrac", "idxal", "təşkil edib", "12,5 milyon dollar",
        "1 milyard 63 milyon", "450 min ton", "2021-ci ilin yanvar-may aylarında", "8 faiz artıb",
        "xarici işlər naziri", "Aslan Dəmirov", "görüşüb", "Bakıda", "iyunun 1-də", "Rəşt-Astara dəmir yolu",
        "Orta Dəhliz", "tikilir",
    ),
    "tr": (
        "Gürcistan ile Ermenistan arasındaki ticaret hacmi", "ihracat", "ithalat", "12,5 milyon dolar", "yüzde 8 arttı",
        "1 milyon 250 bin ton", "Ocak-Mayıs 2021 döneminde", "geçen yıl", "Dışişleri Bakanı", "Aslan Demirov",
        "görüştü", "Bakü'de", "23 Haziran", "Reşt-Astara demiryolu", "Orta Koridor", "tamamlanacak",
    ),
}  # fmt: skip
BETWEEN = (" ", " ", " ", ", ", ". ", "; ", "\n", "\n\n", "\r\n", "\u00a0", " (", ") ", " - ", "", " “", "” ")
NOISE = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)


def texts(language):
    piece = st.sampled_from(PIECES[language]) | NOISE
    pairs = st.lists(st.tuples(piece, st.sampled_from(BETWEEN)), min_size=1, max_size=30)
    return pairs.map(lambda made: "".join(words + gap for words, gap in made))


def rows_of(reading):
    return [(table, row) for table in FACT_TABLES for row in getattr(reading.facts, table)]


@pytest.mark.parametrize("language", PIECES)
@settings(max_examples=120)
@given(data=st.data())
def test_rows_of_any_text(language, data):
    text = data.draw(texts(language))
    published = data.draw(st.sampled_from(["", "2022-03-04"]))
    outside = {"lang": language} | ({"published": published} if published else {})
    reading = read_task(Task(Given("a", "a.txt", text, outside), text_sha256(text)))
    assert reading.article.reason == ""
    for table, row in rows_of(reading):
        points_at_its_words(row, text)
        keeps_to_the_schema(table, row)
    hang_together(reading)


def points_at_its_words(row, text):
    words = text[row.start : row.end]
    assert 0 <= row.start < row.end
    assert words.strip()
    assert words in row.evidence
    assert row.evidence in text
    assert row.rule


def keeps_to_the_schema(table, row):
    for column in TABLES[table].columns:
        value = getattr(row, column.name)
        if column.vocabulary and value:
            assert set(value if isinstance(value, tuple) else [value]) <= set(column.vocabulary), column.name
        if column.required:
            assert value not in ("", None), column.name
        if column.name in ("reporter", "partner", "country", "countries"):
            codes = set(value if isinstance(value, tuple) else [value]) - {""}
            assert codes <= set(gazetteer().rows["country"]), column.name
        if column.name in ("period_start", "period_end"):
            assert re.fullmatch(r"\d{4}-\d{2}-\d{2}|", value), column.name
        if column.name in ("date_start", "date_end", "as_of"):
            assert re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?|", value), column.name
        assert isinstance(cell(value), str)


def hang_together(reading):
    keys = [(table, getattr(row, TABLES[table].key)) for table, row in rows_of(reading)]
    assert len(keys) == len(set(keys))
    meetings = {row.meeting_id for row in reading.facts.meetings}
    assert {row.meeting_id for row in reading.facts.participants} <= meetings
    for warning in reading.facts.warnings:
        assert warning.code in TABLES["warnings"].column("code").vocabulary
        assert warning.detail
        assert not warning.row_id or (warning.table, warning.row_id) in keys
    for row in reading.facts.trade:
        assert row.flow != "turnover" or row.reporter <= row.partner
        assert not (row.period_start and row.period_end) or row.period_start <= row.period_end
