"""Dates of events: a table of wordings in four languages, and what holds for every text."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradelines.reading.articles import Article
from tradelines.reading.spans.dates import DateSpan, dates_of
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.event_years import Dated, nearest_year, year_from_figures

PUBLISHED = date(2022, 9, 14)  # a Wednesday


def dates(text: str, language: str = "en", published: date | None = PUBLISHED, partial: str = "") -> list[DateSpan]:
    article = Article(
        article_id="x",
        text=text,
        language=language,
        published=published,
        published_basis="given" if published else "",
        published_partial=partial,
    )
    return dates_of(Document(article))


# language, text, first, last, precision, basis
WORDINGS = [
    ("en", "They met on July 6.", "2022-07-06", "2022-07-06", "day", "stated"),
    ("en", "They met on 6 July 2021.", "2021-07-06", "2021-07-06", "day", "stated"),
    ("en", "They met on July 6, 2021.", "2021-07-06", "2021-07-06", "day", "stated"),
    ("en", "They met on the 6th of July.", "2022-07-06", "2022-07-06", "day", "stated"),
    ("en", "They met on Aug. 9.", "2022-08-09", "2022-08-09", "day", "stated"),
    ("en", "They met on December 20.", "2021-12-20", "2021-12-20", "day", "stated"),
    ("en", "They will meet on September 28.", "2022-09-28", "2022-09-28", "day", "stated"),
    ("en", "They met on 5-6 May.", "2022-05-05", "2022-05-06", "day", "stated"),
    ("en", "They met on May 5 and 6.", "2022-05-05", "2022-05-06", "day", "stated"),
    ("en", "from 28 May to 2 June", "2022-05-28", "2022-06-02", "day", "stated"),
    ("en", "They met in May.", "2022-05", "2022-05", "month", "stated"),
    ("en", "They met last May.", "2022-05", "2022-05", "month", "stated"),
    ("en", "They met last October.", "2021-10", "2021-10", "month", "stated"),
    ("en", "They met in May 2019.", "2019-05", "2019-05", "month", "stated"),
    ("en", "They meet next May.", "2023-05", "2023-05", "month", "stated"),
    ("en", "They met in April last year.", "2021-04", "2021-04", "month", "stated"),
    ("en", "They met on Monday.", "2022-09-12", "2022-09-12", "day", "relative"),
    ("en", "They met on Wednesday.", "2022-09-14", "2022-09-14", "day", "relative"),
    ("en", "They met on Thursday.", "2022-09-08", "2022-09-08", "day", "relative"),
    ("en", "They will meet on Thursday.", "2022-09-15", "2022-09-15", "day", "relative"),
    ("en", "They meet next Monday.", "2022-09-19", "2022-09-19", "day", "relative"),
    ("en", "They met on Monday, September 12.", "2022-09-12", "2022-09-12", "day", "stated"),
    ("en", "They met yesterday.", "2022-09-13", "2022-09-13", "day", "relative"),
    ("en", "They met today.", "2022-09-14", "2022-09-14", "day", "relative"),
    ("en", "They meet tomorrow.", "2022-09-15", "2022-09-15", "day", "relative"),
    ("en", "They met last week.", "2022-09", "2022-09", "month", "relative"),
    ("en", "They met last month.", "2022-08", "2022-08", "month", "relative"),
    ("en", "They met in 2019.", "2019", "2019", "year", "stated"),
    ("en", "They met last year.", "2021", "2021", "year", "relative"),
    ("en", "They met on 24.05.2021.", "2021-05-24", "2021-05-24", "day", "stated"),
    ("en", "They met on 2021-05-24 again.", "2021-05-24", "2021-05-24", "day", "stated"),
    ("en", "They met on Khordad 10, 1400.", "2021-05-31", "2021-05-31", "day", "stated"),
    ("ru", "Они встретились 1 июня.", "2022-06-01", "2022-06-01", "day", "stated"),
    ("ru", "Они встретились 1 июня 2021 года.", "2021-06-01", "2021-06-01", "day", "stated"),
    ("ru", "Встреча прошла 5-6 мая.", "2022-05-05", "2022-05-06", "day", "stated"),
    ("ru", "Встреча прошла в мае.", "2022-05", "2022-05", "month", "stated"),
    ("ru", "Встреча прошла в мае прошлого года.", "2021-05", "2021-05", "month", "stated"),
    ("ru", "Встреча прошла в понедельник.", "2022-09-12", "2022-09-12", "day", "relative"),
    ("ru", "Встреча прошла сегодня.", "2022-09-14", "2022-09-14", "day", "relative"),
    ("ru", "Встреча прошла на прошлой неделе.", "2022-09", "2022-09", "month", "relative"),
    ("ru", "Встреча состоится 20 сентября.", "2022-09-20", "2022-09-20", "day", "stated"),
    ("az", "Görüş 23 iyun keçirilib.", "2022-06-23", "2022-06-23", "day", "stated"),
    ("az", "Görüş iyunun 23-də keçirilib.", "2022-06-23", "2022-06-23", "day", "stated"),
    ("az", "Görüş 2021-ci il iyulun 3-də keçirilib.", "2021-07-03", "2021-07-03", "day", "stated"),
    ("az", "Görüş may ayında keçirilib.", "2022-05", "2022-05", "month", "stated"),
    ("az", "Görüş bu gün keçirilib.", "2022-09-14", "2022-09-14", "day", "relative"),
    ("az", "Görüş dünən keçirilib.", "2022-09-13", "2022-09-13", "day", "relative"),
    ("az", "Görüş ötən ay keçirilib.", "2022-08", "2022-08", "month", "relative"),
    ("tr", "Toplantı 6 Mayıs'ta yapıldı.", "2022-05-06", "2022-05-06", "day", "stated"),
    ("tr", "Toplantı 6 Mayıs 2021'de yapıldı.", "2021-05-06", "2021-05-06", "day", "stated"),
    ("tr", "Toplantı mayısta yapıldı.", "2022-05", "2022-05", "month", "stated"),
    ("tr", "Toplantı pazartesi yapıldı.", "2022-09-12", "2022-09-12", "day", "relative"),
    ("tr", "Toplantı geçen hafta yapıldı.", "2022-09", "2022-09", "month", "relative"),
    ("tr", "Toplantı dün yapıldı.", "2022-09-13", "2022-09-13", "day", "relative"),
]


@pytest.mark.parametrize(
    ("language", "text", "first", "last", "precision", "basis"), WORDINGS, ids=lambda value: str(value)[:40]
)
def test_a_date_is_read(language, text, first, last, precision, basis):
    found = dates(text, language)
    assert [(span.first, span.last, span.precision, span.basis) for span in found] == [(first, last, precision, basis)]


def test_a_year_that_does_not_stand_there_is_marked_with_its_reason():
    (span,) = dates("They met on July 6.")
    assert span.year_inferred
    assert span.reason == "date of publication 2022-09-14"
    (whole,) = dates("They met on July 6, 2021.")
    assert (whole.year_inferred, whole.reason) == (False, "")


def test_without_any_hint_the_year_stays_unknown():
    (span,) = dates("They met on July 6.", published=None)
    assert (span.first, span.month, span.day, span.precision) == ("", 7, 6, "day")


def test_figures_of_a_part_of_a_year_leave_one_year():
    text = "They met on July 6. Sales were $5 million in the first five months of 2021."
    span = dates(text, published=None)[0]
    assert (span.first, span.year_inferred) == ("2021-07-06", True)
    assert span.reason == "the newest figures of the text end on 2021-05-31"


def test_figures_leave_the_year_of_a_past_day_shortly_before_their_end():
    text = "They met on April 6. Sales were $5 million in the first five months of 2021."
    assert dates(text, published=None)[0].first == "2021-04-06"


@pytest.mark.parametrize(
    "text",
    [
        "They will meet on April 6. Sales were $5 million in the first five months of 2021.",
        "They met on April 6. Sales were $5 million in the first five months of 2021. In 2022 the line was opened.",
    ],
)
def test_figures_leave_no_year_for_a_day_to_come_or_where_the_text_knows_a_later_one(text):
    assert dates(text, published=None)[0].first == ""


def test_a_target_is_no_figure_of_a_year():
    article = Article(article_id="x", text="They met on July 6 and want $5 billion by 2030.")
    assert year_from_figures(Document(article), Dated(7, 6)) == (0, "")


def test_the_dateline_is_marked():
    first, second = dates("BAKU, Azerbaijan, September 13. They met on September 12.")
    assert (first.dateline, second.dateline) == (True, False)


def test_a_time_stamp_is_marked():
    spans = dates("A headline of five words\n13 September 2022 10:15\nThey met on September 12.")
    assert [span.dateline for span in spans] == [True, False]


def test_a_month_of_publication_is_enough_for_a_year():
    (span,) = dates("They met on July 6.", published=None, partial="2022-08")
    assert (span.first, span.reason) == ("2022-07-06", "month of publication 2022-08")


def test_a_weekday_without_a_date_of_publication_is_kept_as_such():
    (span,) = dates("They met on Monday.", published=None)
    assert (span.first, span.weekday, span.basis) == ("", 1, "relative")


@pytest.mark.parametrize(
    "text", ["It may be.", "They march on.", "See today.az for more.", "31 February 2021", "a sum of $2019"]
)
def test_what_is_no_date(text):
    assert dates(text) == []


@pytest.mark.parametrize(
    ("month", "day", "which", "ahead", "year"),
    [
        (9, 14, "", False, 2022),
        (9, 30, "", False, 2022),
        (12, 1, "", False, 2021),
        (12, 1, "", True, 2022),
        (9, 0, "last", False, 2021),
        (8, 0, "last", False, 2022),
        (9, 0, "next", False, 2023),
        (2, 29, "", False, 2020),
    ],
)
def test_the_nearest_year(month, day, which, ahead, year):
    assert nearest_year(Dated(month, day, which, ahead), PUBLISHED) == year


VOCABULARY = (
    "on in July 6 31 5-6 2021 Monday last next May , . today yesterday last week 1 июня мая iyunun 23-də Khordad 1400 "
    "24.05.2022 from to will"
)
WORDS = st.sampled_from(VOCABULARY.split(" "))


@given(st.lists(WORDS, max_size=25), st.sampled_from(["en", "ru", "az", "tr"]), st.booleans())
def test_any_text_gives_ordered_dates_inside_it(words, language, dated):
    text = " ".join(words)
    found = dates(text, language, PUBLISHED if dated else None)
    assert [span.start for span in found] == sorted(span.start for span in found)
    for before, after in pairwise(found):
        assert before.end <= after.start
    for span in found:
        assert text[span.start : span.end].strip()
        assert span.first <= span.last
