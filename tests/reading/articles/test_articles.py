"""Articles from texts and records: what is given is kept, what is missing is read off the page or left open."""

from datetime import date
from unicodedata import category, is_normalized

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradelines.reading.articles import article_from_record, article_from_text
from tradelines.reading.articles.dating import dateline_end, dating_of, story_start
from tradelines.reading.articles.furniture import publisher_of, title_of
from tradelines.reading.articles.language import language_of
from tradelines.reading.articles.making import as_seen

STORY = "The two sides spoke of trade and transit. They will meet again on March 3, 2020."

# head of the page, date, basis, what is known of a date that is not whole
PAGES = [
    (f" date 2022-01-29 {STORY}", date(2022, 1, 29), "page", ""),
    (f" date 2022-01 {STORY}", None, "", "2022-01"),
    (f" date 2022-13-41 {STORY}", None, "", ""),
    (f"A headline of five words\n\n2022-08-24 08:15:58 admin source: share:\n\n{STORY}", date(2022, 8, 24), "page", ""),
    (f"A headline of five words\n\n7 November 2018 12:14 (UTC +04:00)\n\n{STORY}", date(2018, 11, 7), "page", ""),
    (f"Site » Business » Papers signed\n25 May 2005 [08:55] - Site\n{STORY}", date(2005, 5, 25), "page", ""),
    (f"Заголовок из пяти слов тут\n\n9 Июня 2023, 11:00\n{STORY}", date(2023, 6, 9), "page", ""),
    (f"    Политика\n    • 13 октября, 2025\n    • 16:51\n{STORY}", date(2025, 10, 13), "page", ""),
    (f"Город, 24 декабря, 2010, 17:52 — ИА Регнум. {STORY}", date(2010, 12, 24), "page", ""),
    (f"Başlıq\n    • 13 oktyabr, 2025\n    • 13:56\n{STORY}", date(2025, 10, 13), "page", ""),
    (f"Bir başlık\n\n01.03.2019\n\n{STORY}", date(2019, 3, 1), "page", ""),
    (f"Bir başlık\n\n23.02.2024 08:24:52\n\n{STORY}", date(2024, 2, 23), "page", ""),
    (f"Bir başlık\nGiriş: 04.12.2025 - 20:02 Güncelleme: 05.12.2025 - 20:21\n{STORY}", date(2025, 12, 4), "page", ""),
    (f"{STORY} {'word ' * 400}\n04:13 23.01.2025\nOxunuş sayı: 870", date(2025, 1, 23), "page", ""),
    (f" date 2024-04-27 A headline\n25 March 2014 12:34 (UTC+04:00)\n{STORY}", date(2014, 3, 25), "page", ""),
    (f"BAKU, Azerbaijan, March 4, 2021. {STORY}", date(2021, 3, 4), "dateline", ""),
    (f"Bakı, 23 iyun 2022, AZƏRTAC. {STORY}", date(2022, 6, 23), "dateline", ""),
    (f"BAKU, Azerbaijan, March 4. {STORY}", None, "", "--03-04"),
    (f"Baku. 4 March. SOME.AZ/ {STORY}", None, "", "--03-04"),
    (f"April 9, An agency. {STORY}", None, "", "--04-09"),
    (f"Анкара, 6 мая. {STORY}", None, "", "--05-06"),
    (STORY, None, "", ""),
    ("", None, "", ""),
]


@pytest.mark.parametrize(("text", "published", "basis", "partial"), PAGES, ids=lambda value: str(value)[:40])
def test_an_article_is_dated(text, published, basis, partial):
    dating = dating_of(text)
    assert (dating.published, dating.basis, dating.partial) == (published, basis, partial)


@pytest.mark.parametrize(
    ("url", "published"),
    [
        ("https://news.example/2023/07/07/title", date(2023, 7, 7)),
        ("https://news.example/amp/20180608/title-1033775511.html", date(2018, 6, 8)),
        ("https://news.example/2018-06-08/title", date(2018, 6, 8)),
        ("https://news.example/20189908/title", None),
        ("https://news.example/title", None),
    ],
)
def test_an_address_may_hold_the_date(url, published):
    dating = dating_of(STORY, url)
    assert (dating.published, dating.basis) == (published, "url" if published else "")


def test_the_dateline_counts_before_the_address():
    dating = dating_of("BAKU, Azerbaijan, March 4, 2021. They met.", "https://news.example/2021/03/05/title")
    assert (dating.published, dating.basis) == (date(2021, 3, 4), "dateline")


def test_where_the_story_and_the_dateline_stand():
    text = " date 2021-03-05 BAKU, Azerbaijan, March 4. They met."
    assert text[story_start(text) :].startswith(" BAKU")
    assert text[: dateline_end(text)].endswith("March 4.")
    assert dateline_end("They met.") == 0


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ministers met in the capital and spoke of trade with the neighbours.", "en"),
        ("Министры встретились в столице и обсудили торговлю с соседями.", "ru"),
        ("Nazirlər paytaxtda görüşüb və qonşularla ticarəti müzakirə ediblər.", "az"),
        ("Bakanlar başkentte görüştü ve komşularla ticareti ele aldı.", "tr"),
        ("Dün bakanlar bir araya geldi ve ticaret için yeni bir hedef olarak bu rakam ile anlaştı.", "tr"),
        ("Министрлер астанада кездесіп, көршілермен сауданы талқылады, тағы ұсыныстар қаралды.", "kk"),
        ("", ""),
        ("12 345 !", ""),
    ],
)
def test_the_language_is_told(text, language):
    assert language_of(text) == language


def test_the_model_is_asked_where_words_tell_nothing():
    assert language_of("Die Minister trafen sich gestern zu langen Gesprächen, sagte ein Sprecher.") == "de"


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        ("By Azernews\n\nThe sides met.", "Azernews"),
        ("The sides met, Trend reports.", "Trend"),
        ("The sides met, Azernews reports, citing Trend.", "Azernews"),
        ("TEHRAN, May 17. /TASS/. The sides met.", "TASS"),
        ("Баку, 24 декабря - ИА Регнум. Стороны встретились.", "Regnum"),
        ("The sides met, according to a trend in reports.", ""),
    ],
)
def test_the_outlet_is_taken_where_it_signs(text, publisher):
    assert publisher_of(text) == publisher


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Port carries more cargo than ever\n\nThe port carried more.", "Port carries more cargo than ever"),
        ("By a staff writer here\n\nThe port carried more.", ""),
        ("The port carried more cargo than ever.\n\nIt did.", ""),
        ("The port carried more cargo", ""),
        (" date 2020-01-01 Menu\n Port up again this year\n x\n Port up again this year\n", "Port up again this year"),
        (" date 2020-01-01 Menu of many words here\nThe port carried more.", ""),
        ("25 March 2014 was a day\n\nThe port carried more.", ""),
    ],
)  # fmt: skip
def test_a_headline_is_taken_where_it_plainly_is_one(text, title):
    assert title_of(text) == title


def test_what_is_given_is_kept():
    article = article_from_text(
        "Text. \n",
        article_id="a",
        source="s.txt",
        url="u",
        title="t",
        publisher="p",
        language="ru",
        published=date(2020, 1, 2),
    )
    assert (article.text, article.url, article.title, article.publisher, article.language) == (
        "Text. \n",
        "u",
        "t",
        "p",
        "ru",
    )
    assert (article.published, article.published_basis) == (date(2020, 1, 2), "given")


def test_a_record_may_be_bare():
    article = article_from_record({"text": STORY}, source="folder/name.v2.txt")
    assert (article.article_id, article.language, article.published) == ("name.v2", "en", None)


def test_a_record_may_be_full():
    record = {
        "id": 7,
        "text": STORY,
        "url": "u",
        "title": "t",
        "published": "2020-01-02T03:04:05",
        "lang": "en",
        "publisher": "p",
    }
    article = article_from_record(record, source="all.jsonl")
    assert (article.article_id, article.published, article.published_basis) == ("7", date(2020, 1, 2), "given")
    assert (article.url, article.title, article.publisher) == ("u", "t", "p")


@pytest.mark.parametrize("empty", [None, "", float("nan")])
def test_missing_values_of_a_record_are_missing(empty):
    article = article_from_record({"text": STORY, "id": empty, "published": empty, "lang": empty}, source="x.csv")
    assert (article.article_id, article.language, article.published) == ("x", "en", None)


def test_a_record_without_a_text_or_with_a_bad_date_is_refused():
    with pytest.raises(KeyError):
        article_from_record({}, source="x")
    with pytest.raises(ValueError, match="isoformat"):
        article_from_record({"text": "", "published": "yesterday"}, source="x")


def test_the_month_of_publication():
    assert article_from_text(" date 2022-01 x", article_id="a", source="s").published_month == (2022, 1)
    assert article_from_text(" date 2022-03-05 x", article_id="a", source="s").published_month == (2022, 3)
    assert article_from_text("BAKU, March 5. x", article_id="a", source="s").published_month is None


@given(st.text(max_size=300))
def test_any_text_becomes_an_article_to_the_letter_as_it_is_seen(text):
    seen = article_from_text(text, article_id="a", source="s", language="en").text
    assert seen == as_seen(text) == as_seen(seen)
    assert is_normalized("NFC", seen)
    if is_normalized("NFC", text) and not any(category(character) == "Cf" for character in text):
        assert seen == text


def test_what_takes_no_room_on_a_page_is_left_out():
    assert as_seen("\ufeffBa\u00adku\u200b–\u200eTbi\u2060lisi, Ту\u0301ла, й") == "Baku–Tbilisi, Ту\u0301ла, й"
