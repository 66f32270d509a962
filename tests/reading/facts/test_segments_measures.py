"""What links cost, how long they and their sections are, when they are due; what tells no state. All invented.

The date of publication is 1 January 2024.
"""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.segments import read_segments
from tradelines.reading.spans.document import Document
from tradelines.schema import SegmentRow

LINE = {
    "en": "The Kars-Gyumri railway is being built. ",
    "ru": "Железная дорога Карс – Гюмри строится. ",
    "az": "Qars-Gümrü dəmir yolu tikilir. ",
    "tr": "Kars-Gümrü demiryolu inşa ediliyor. ",
}


def rows(language: str, text: str) -> list[SegmentRow]:
    article = Article(article_id="a", text=text, language=language, published=date(2024, 1, 1))
    return read_segments(Document(article)).segments


@pytest.mark.parametrize(
    ("language", "text", "million"),
    [
        ("en", "The cost of the line has been revised from $1.2 billion to $1.6 billion.", 1600),
        ("en", "The line's price, first put at $2 billion, is now thought to be $3 billion.", 3000),
        ("en", "The line will cost $900 million, more than earlier estimates of $700 million.", 900),
        ("en", "The line will cost between $700 million and $900 million.", None),
        ("en", "The line will cost $700 million to $900 million.", None),
        ("en", "The line is put at $900 million, and a Chinese loan of $400 million will cover part of it.", 900),
        ("en", "Agreements valued at $3 billion were signed on the line.", None),
        ("ru", "Стоимость дороги выросла с 700 млн до 900 млн долларов.", 900),
        ("ru", "Дорога потребует 900 млн долларов против первоначальных 700 млн долларов.", 900),
        ("az", "Xəttin dəyəri 700 milyon dollardan 900 milyon dollara yüksəlib.", 900),
        ("az", "Xəttin tikintisinə 900 milyon dollar vəsait tələb olunur.", 900),
        ("tr", "Hattın maliyeti 700-900 milyon dolar.", None),
    ],
)
def test_of_several_sums_the_newer_is_the_cost_and_a_range_is_none(
    language: str, text: str, million: float | None
) -> None:
    (row,) = rows(language, LINE[language] + text)
    assert row.cost_usd == (million and million * 1e6)


def test_a_price_before_the_name_is_its_cost() -> None:
    (english,) = rows("en", "They are building the $900 million Kars-Gyumri railway.")
    (turkish,) = rows("tr", "900 milyon dolarlık Kars-Gümrü demiryolu inşa ediliyor.")
    assert english.cost_usd == turkish.cost_usd == 9e8


@pytest.mark.parametrize(
    ("language", "text", "sections"),
    [
        ("en", "Of the line 60 km run through Türkiye and 30 km go through Armenia.", {"Türkiye": 60, "Armenia": 30}),
        ("en", "The Armenian part is almost 30 kilometers long.", {"Armenia": 30}),
        ("en", "Rails are laid on the 30-kilometer stretch in Armenia.", {"Armenia": 30}),
        ("az", "Xəttin 60 kilometri Türkiyənin, 30 kilometri isə Ermənistanın ərazisindən keçir.",
         {"Türkiye": 60, "Armenia": 30}),
        ("az", "30 kilometrlik Ermənistan hissəsində işlər gedir.", {"Armenia": 30}),
        ("tr", "Ermenistan'daki 30 kilometrelik kesim yenileniyor.", {"Armenia": 30}),
    ],
)  # fmt: skip
def test_sections_in_a_country_have_their_own_length(language: str, text: str, sections: dict[str, float]) -> None:
    found = rows(language, LINE[language] + text)
    assert {row.name.split(", ")[1].removesuffix(" section"): row.length_km for row in found[1:]} == sections
    assert all(row.status == "under construction" for row in found)


@pytest.mark.parametrize(
    ("language", "text", "due"),
    [
        ("en", "The Kars-Gyumri railway should be ready in 2027.", "2027"),
        ("en", "The second track on the Kars-Gyumri line, 90 km, is to be ready in 2027.", "2027"),
        ("en", LINE["en"] + "Its cost is $2 billion, works are to be finished in 2027.", "2027"),
        ("ru", "Железная дорога Карс – Гюмри мощностью 80 тыс. контейнеров заработает до конца 2027 года.", "2027"),
        ("az", "Qars-Gümrü dəmir yolunun tikintisinə 2027-ci ildə başlanacaq.", ""),
        ("tr", "Kars-Gümrü demiryolunda çalışmaların yüzde 60'ı bitti, hat 2027'de hizmete girecek.", "2027"),
        ("tr", "Kars-Gümrü demiryolunun yapımına 2027'de başlanacak.", ""),
    ],
)  # fmt: skip
def test_the_year_due_stands_in_a_clause_of_its_own(language: str, text: str, due: str) -> None:
    assert [row.due for row in rows(language, text)] == [due]


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "Two thirds of the Kars-Gyumri railway have been laid.", "under construction"),
        ("en", "Construction of the Kars-Gyumri railway has reached 60 percent.", "under construction"),
        ("ru", "Готовность железной дороги Карс – Гюмри составляет 64%.", "under construction"),
        ("ru", "Две трети железной дороги Карс – Гюмри построены.", "under construction"),
        ("az", "Qars-Gümrü dəmir yolunun üçdə ikisi hazırdır.", "under construction"),
        ("tr", "Kars-Gümrü demiryolunun yarısı tamamlandı.", "under construction"),
        ("az", "Qars-Gümrü dəmir yolu xətti üzrə hərəkət bərpa olunub.", "operating"),
        ("tr", "Kars-Gümrü hattında yük taşımacılığı yeniden başladı.", "operating"),
        ("tr", "Kars-Gümrü demiryolu yeniden inşa edildi.", "completed"),
        ("tr", "Kars-Gümrü demiryolu geçen yıl açılmıştı.", "operating"),
        ("az", "Kür körpüsünün açılışı noyabrda olacaq.", "under construction"),
        ("en", "The Kars-Gyumri railway was talked of. The agreement was signed in May.", "agreed"),
        ("en", "The motorway Kars-Gyumri is being built.", "under construction"),
    ],
)
def test_states_told_by_shares_traffic_and_what_follows(language: str, text: str, status: str) -> None:
    assert [row.status for row in rows(language, text)] == [status]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Poti port opens a new route to Asia."),
        ("en", "The Poti port opened up access to the sea."),
        ("en", "The Middle Corridor can be proposed as a solution."),
        ("en", "They seek to get the Middle Corridor, which needs money, fully operational."),
        ("en", "A deal between Iran and Russia on goods was told, and a railway was named."),
        ("en", "The ministers met on Iran-Kyrgyzstan railway ties."),
        ("en", "Stretches of road, rail, and sea routes run from Kars to Gyumri. It was opened."),
        ("ru", "Проект «Средний коридор» планируется в качестве основы."),
    ],
)
def test_what_only_sounds_like_a_state(language: str, text: str) -> None:
    assert all(row.status == "" for row in rows(language, text))


def test_the_part_of_something_else_and_the_whole_of_a_line_are_no_section() -> None:
    assert len(rows("en", LINE["en"] + "The Armenian part of the deal will be signed by 2030.")) == 1
    (row,) = rows("en", "They plan to build the Kars-Gyumri railway, part of a corridor which runs through Iran.")
    assert "section" not in row.name


def test_what_a_phase_costs_is_not_the_cost_of_the_port() -> None:
    (row,) = rows("en", "The Poti port was opened in 1990. Costing $1 billion, this phase widened the port.")
    assert (row.status, row.cost_usd) == ("operating", None)


def test_words_for_a_line_go_on_from_each_other() -> None:
    text = (
        "The Kars-Gyumri railway is being built. Some 300 people work on the line. Their camp stands at a lake. "
        "Snow fell. Trucks waited. They slept. The cost of the line is $2 billion."
    )
    (row,) = rows("en", text)
    assert row.cost_usd == 2e9
