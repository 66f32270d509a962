"""Periods: a table of wordings in four languages, and what holds for every text."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradelines.reading.articles import Article
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.periods import Period, periods_of, year_before

PUBLISHED = date(2022, 9, 14)


def periods(text: str, language: str = "en", published: date | None = PUBLISHED) -> list[Period]:
    basis = "given" if published else ""
    article = Article(article_id="x", text=text, language=language, published=published, published_basis=basis)
    return periods_of(Document(article))


def only(text: str, language: str = "en", published: date | None = PUBLISHED) -> Period:
    found = periods(text, language, published)
    assert len(found) == 1, [text[period.start : period.end] for period in found]
    return found[0]


# language, text, first day, last day, basis
WORDINGS = [
    ("en", "Three years ago it was", "2019-01-01", "2019-12-31", "inferred"),
    ("en", "what it had been 5 years earlier", "2017-01-01", "2017-12-31", "inferred"),
    ("en", "A decade ago it was", "None", "None", ""),
    ("en", "twenty years ago it was", "None", "None", ""),
    ("ru", "два года назад он составлял", "2020-01-01", "2020-12-31", "inferred"),
    ("ru", "пять лет тому назад он составлял", "2017-01-01", "2017-12-31", "inferred"),
    ("az", "üç il əvvəl bu göstərici", "2019-01-01", "2019-12-31", "inferred"),
    ("tr", "iki yıl önce bu rakam", "2020-01-01", "2020-12-31", "inferred"),
    ("en", "Sales came to $5 million in January-April 2021.", "2021-01-01", "2021-04-30", "stated"),
    ("en", "Sales came to $5 million in Jan-Sept 2021.", "2021-01-01", "2021-09-30", "stated"),
    ("en", "From February to June 2020 sales grew.", "2020-02-01", "2020-06-30", "stated"),
    ("en", "In January and February, 2020 sales grew.", "2020-01-01", "2020-02-29", "stated"),
    ("en", "over the first ten months of 2021", "2021-01-01", "2021-10-31", "stated"),
    ("en", "for 11 months of 2021", "2021-01-01", "2021-11-30", "stated"),
    ("en", "in the past nine months of 2021", "2021-01-01", "2021-09-30", "stated"),
    ("en", "in the third quarter of 2020", "2020-07-01", "2020-09-30", "stated"),
    ("en", "in 1Q2019", "2019-01-01", "2019-03-31", "stated"),
    ("en", "Q2 2019 results", "2019-04-01", "2019-06-30", "stated"),
    ("en", "in 1H18", "2018-01-01", "2018-06-30", "stated"),
    ("en", "in the second half of 2018", "2018-07-01", "2018-12-31", "stated"),
    ("en", "in the first half of the year 2018", "2018-01-01", "2018-06-30", "stated"),
    ("en", "the first term of 2020", "2020-01-01", "2020-03-31", "stated"),
    ("en", "for three quarters of 2020", "2020-01-01", "2020-09-30", "stated"),
    ("en", "during 2018-2020 they traded", "2018-01-01", "2020-12-31", "stated"),
    ("en", "in November 2020", "2020-11-01", "2020-11-30", "stated"),
    ("en", "from November 2020 to March 2021", "2020-11-01", "2021-03-31", "stated"),
    ("en", "between 5 March and 20 April 2020", "2020-03-05", "2020-04-20", "stated"),
    ("en", "since the beginning of 2022", "2022-01-01", "2022-09-14", "stated"),
    ("en", "so far this year", "2022-01-01", "2022-09-14", "inferred"),
    ("en", "in the first 20 days of July", "2022-07-01", "2022-07-20", "inferred"),
    ("ru", "за первые 20 дней июля 2021 года", "2021-07-01", "2021-07-20", "stated"),
    ("ru", "с начала года по июль включительно", "2022-01-01", "2022-07-31", "inferred"),
    ("az", "iyulun ilk 20 günündə ixrac", "2022-07-01", "2022-07-20", "inferred"),
    ("az", "yanvarın 1-dən iyulun 20-dək", "2022-01-01", "2022-07-20", "inferred"),
    ("az", "ilin əvvəlindən iyulun 20-dək", "2022-01-01", "2022-07-20", "inferred"),
    ("tr", "temmuz ayının ilk 20 gününde", "2022-07-01", "2022-07-20", "inferred"),
    ("tr", "1 Ocak'tan 20 Temmuz'a kadar", "2022-01-01", "2022-07-20", "inferred"),
    ("tr", "yılın başından 20 Temmuz'a kadar", "2022-01-01", "2022-07-20", "inferred"),
    ("en", "last year they traded", "2021-01-01", "2021-12-31", "inferred"),
    ("en", "in the first seven months of this year", "2022-01-01", "2022-07-31", "inferred"),
    ("en", "in January-August", "2022-01-01", "2022-08-31", "inferred"),
    ("en", "in October-November", "2021-10-01", "2021-11-30", "inferred"),
    ("en", "last month it fell", "2022-08-01", "2022-08-31", "inferred"),
    ("en", "over the last three years", "2019-01-01", "2021-12-31", "inferred"),
    ("en", "in the Iranian year 1398", "2019-03-21", "2020-03-19", "stated"),
    ("en", "in the current Iranian calendar year", "2022-03-21", "2023-03-20", "inferred"),
    ("en", "in the past Iranian year (ended on March 20, 2021)", "2020-03-20", "2021-03-20", "stated"),
    ("en", "in the first five months of the current Iranian year", "2022-03-21", "2022-08-22", "inferred"),
    (
        "en",
        "in the first two months of the Iranian year 1400 (March 21-May 21, 2021)",
        "2021-03-21",
        "2021-05-21",
        "stated",
    ),
    (
        "en",
        "in the first quarter of the past Iranian year (started March 21, 2021)",
        "2021-03-21",
        "2021-06-21",
        "stated",
    ),
    ("en", "India and Iran traded $9 billion (2018-19)", "2018-04-01", "2019-03-31", "inferred"),
    ("ru", "За январь-май 2021 года продано на 5 млн долларов.", "2021-01-01", "2021-05-31", "stated"),
    ("ru", "в январе - ноябре 2021 г.", "2021-01-01", "2021-11-30", "stated"),
    ("ru", "с января по август 2021 года", "2021-01-01", "2021-08-31", "stated"),
    ("ru", "за первые шесть месяцев 2021 года", "2021-01-01", "2021-06-30", "stated"),
    ("ru", "за 8 месяцев текущего года", "2022-01-01", "2022-08-31", "inferred"),
    ("ru", "в I квартале 2021 года", "2021-01-01", "2021-03-31", "stated"),
    ("ru", "во 2-м квартале 2021-го", "2021-04-01", "2021-06-30", "stated"),
    ("ru", "за 3 квартала 2021 года", "2021-01-01", "2021-09-30", "stated"),
    ("ru", "в первом полугодии 2021 года", "2021-01-01", "2021-06-30", "stated"),
    ("ru", "в прошлом году", "2021-01-01", "2021-12-31", "inferred"),
    ("ru", "с начала года перевезено", "2022-01-01", "2022-09-14", "inferred"),
    ("ru", "в 2018-2020 годах", "2018-01-01", "2020-12-31", "stated"),
    ("ru", "в августе текущего года", "2022-08-01", "2022-08-31", "inferred"),
    ("az", "2021-ci ilin yanvar-may aylarında", "2021-01-01", "2021-05-31", "stated"),
    ("az", "2021-ci ilin yanvar-iyununda", "2021-01-01", "2021-06-30", "stated"),
    ("az", "bu ilin ilk yeddi ayında", "2022-01-01", "2022-07-31", "inferred"),
    ("az", "ötən ilin birinci rübündə", "2021-01-01", "2021-03-31", "inferred"),
    ("az", "2020-ci ildə", "2020-01-01", "2020-12-31", "stated"),
    ("az", "cari ilin avqustunda", "2022-08-01", "2022-08-31", "inferred"),
    ("az", "2021-ci ilin birinci yarısında", "2021-01-01", "2021-06-30", "stated"),
    ("az", "ilin əvvəlindən", "2022-01-01", "2022-09-14", "inferred"),
    ("az", "keçən il ticarət artıb", "2021-01-01", "2021-12-31", "inferred"),
    ("tr", "2021 yılının ocak-mayıs döneminde", "2021-01-01", "2021-05-31", "stated"),
    ("tr", "ocak-temmuz döneminde", "2022-01-01", "2022-07-31", "inferred"),
    ("tr", "bu yılın ilk altı ayında", "2022-01-01", "2022-06-30", "inferred"),
    ("tr", "2021'in ilk çeyreğinde", "2021-01-01", "2021-03-31", "stated"),
    ("tr", "geçen yıl", "2021-01-01", "2021-12-31", "inferred"),
    ("tr", "son üç yılda", "2019-01-01", "2021-12-31", "inferred"),
    ("tr", "yılbaşından bu yana", "2022-01-01", "2022-09-14", "inferred"),
    ("tr", "2019-2021 arasında", "2019-01-01", "2021-12-31", "stated"),
    ("tr", "2021 yılının ikinci yarısında", "2021-07-01", "2021-12-31", "stated"),
    ("tr", "ağustos ayında", "2022-08-01", "2022-08-31", "inferred"),
]


@pytest.mark.parametrize(("language", "text", "first", "last", "basis"), WORDINGS, ids=lambda value: str(value)[:40])
def test_a_period_is_read(language, text, first, last, basis):
    period = only(text, language)
    assert (str(period.first), str(period.last), period.basis) == (first, last, basis)


# language, text with several periods; the last one's days
REFERENCES = [
    (
        "en",
        "It was $5 million in January-May 2021, up 3 percent on the same period of last year.",
        "2020-01-01",
        "2020-05-31",
    ),
    (
        "en",
        "It was $5 million in January-May 2021 against $4 million in the same months of 2019.",
        "2019-01-01",
        "2019-05-31",
    ),
    ("en", "It was $5 million in the first quarter of 2021, more than a year earlier.", "2020-01-01", "2020-03-31"),
    ("en", "It was $5 million in January-May 2021. In the said period imports fell.", "2021-01-01", "2021-05-31"),
    ("en", "It was $5 million in January-May 2021. Imports in these five months fell.", "2021-01-01", "2021-05-31"),
    ("en", "In January-May 2021 sales were $5 million. In May they were $1 million.", "2021-05-01", "2021-05-31"),
    ("en", "Sales were $5 million in January-March 2021, up from $2 million in 2020.", "2020-01-01", "2020-03-31"),
    (
        "en",
        "It sold $5 million in the first four months of the Iranian year 1401, more than in the same period last year.",
        "2021-03-21",
        "2021-07-22",
    ),
    (
        "en",
        "So far, in 7 months of this year, it was $5 million. Exports since the beginning of the year fell.",
        "2022-01-01",
        "2022-07-31",
    ),
    ("ru", "За январь-июнь 2022 года продано на $5 млн. С января ввезено на $2 млн.", "2022-01-01", "2022-06-30"),
    ("en", "A train left on November 3, 2021; since then ten have gone.", "2021-11-03", "2022-09-14"),
    (
        "ru",
        "В январе-мае 2021 года продано на $5 млн, больше, чем за аналогичный период прошлого года.",
        "2020-01-01",
        "2020-05-31",
    ),
    ("ru", "За 2021 год продано на $5 млн - на 3% больше, чем годом ранее.", "2020-01-01", "2020-12-31"),
    ("ru", "В январе-мае 2021 года продано на $5 млн. За отчетный период импорт упал.", "2021-01-01", "2021-05-31"),
    (
        "az",
        "2021-ci ilin yanvar-mayında satış 5 milyon dollar olub, bu ötən ilin eyni dövründəkindən çoxdur.",
        "2020-01-01",
        "2020-05-31",
    ),
    ("az", "2021-ci ilin yanvarında satış 5 milyon dollar olub. Həmin ay idxal azalıb.", "2021-01-01", "2021-01-31"),
    (
        "tr",
        "2021 yılının ocak-mayıs döneminde satış 5 milyon dolar oldu, geçen yılın aynı dönemine göre arttı.",
        "2020-01-01",
        "2020-05-31",
    ),
    ("tr", "2019-2021 arasında satış 5 milyon dolar oldu. Aynı dönemde ithalat azaldı.", "2019-01-01", "2021-12-31"),
]


@pytest.mark.parametrize(("language", "text", "first", "last"), REFERENCES, ids=lambda value: str(value)[:40])
def test_a_reference_is_resolved(language, text, first, last):
    period = periods(text, language)[-1]
    assert (str(period.first), str(period.last)) == (first, last)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "bring trade to $3 billion by 2030"),
        ("en", "to reach $3 billion by the end of the year"),
        ("ru", "довести товарооборот до $3 млрд к 2030 году"),
        ("ru", "до конца года ожидается $3 млрд"),
        ("az", "2030-cu ilədək 3 milyard dollara çatdırmaq"),
        ("az", "ilin sonuna qədər 3 milyard dollara çatacaq"),
        ("tr", "2030'a kadar 3 milyar dolara çıkarmak"),
        ("tr", "yıl sonuna kadar 3 milyar doları bulacak"),
    ],
)
def test_a_point_to_come_is_a_target(language, text):
    assert [period.target for period in periods(text, language)] == [True]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "up 8 percent compared to 2020"),
        ("en", "above the 2020 level"),
        ("en", "104 percent over 2019"),
        ("en", "a rise of 28 percent on January through October 2021"),
        ("ru", "на 8% больше, чем в 2020 году"),
        ("ru", "на 8% больше прошлогоднего"),
        ("ru", "чуть меньше итога всего прошлого года"),
        ("az", "2020-ci ilə nisbətən artıb"),
        ("az", "2020-ci ilin ilk 5 ayı ilə tutuşdurulanda artıb"),
        ("az", "2020-ci ildəkindən 8 faiz çox"),
        ("tr", "2020 yılına göre yüzde 8 arttı"),
    ],
)
def test_what_is_compared_with_is_marked(language, text):
    assert [period.comparison for period in periods(text, language)] == [True]


@pytest.mark.parametrize(
    ("language", "text", "against"),
    [
        ("en", "more than in the same period of 2020", True),
        ("en", "while in the same period of 2020 it was $4 million", False),
        ("tr", "2020 yılının aynı dönemine göre arttı", True),
        ("tr", "2020 yılının aynı döneminde 4 milyon dolardı", False),
    ],
)
def test_an_earlier_period_may_have_a_figure_of_its_own(language, text, against):
    assert [(period.comparison, period.against) for period in periods(text, language)] == [(True, against)]


@pytest.mark.parametrize(
    "text",
    [
        "It may rise.",
        "They march on.",
        "about 2000 tons",
        "a sum of $2019",
        "1,2014 things",
        "At 20:15 they met.",
        "The 1999 km road",
        "a second term",
        "the last two wagons",
        "Shuaib Bahman said",
    ],
)
def test_what_is_no_period(text):
    assert periods(text) == []


def test_without_a_date_of_publication_a_relative_year_stays_unknown():
    period = only("last year they met", published=None)
    assert (period.first, period.last, period.basis) == (None, None, "")


def test_months_are_known_even_where_the_year_is_not():
    period = only("in January-May they sold 5 tons", published=None)
    assert period.months == (1, 5)
    assert not period.known


def test_the_text_itself_may_tell_its_year():
    found = periods(
        "In January-March of this year it was $5 million, in the same months of 2020 $4 million.", published=None
    )
    assert [str(period.first) for period in found] == ["2021-01-01", "2020-01-01"]
    assert found[0].reason == "the other figures of the text"


def test_a_year_far_ahead_is_not_when_the_text_speaks():
    found = periods(
        "In January-March 2024 it was $5 million. It is to reach $9 million in 2053. This year $7 million is expected.",
        published=None,
    )
    assert [str(period.first) for period in found] == ["2024-01-01", "2053-01-01", "2024-01-01"]


def test_of_several_years_ahead_none_is_when_the_text_speaks():
    found = periods(
        "They aim at $5 million in 2028 and at $9 million in 2053. Last year it was $2 million.", published=None
    )
    assert [str(period.first) for period in found] == ["2028-01-01", "2053-01-01", "None"]


def test_a_title_may_tell_the_year():
    article = Article(article_id="x", text="За январь-июнь текущего года прошло 5 тысяч тонн.", language="ru")
    titled = replace(article, title="За первое полугодие 2021 года прошло 5 тысяч тонн")
    assert [period.last for period in periods_of(Document(titled))] == [date(2021, 6, 30)]
    assert [period.last for period in periods_of(Document(article))] == [None]


def test_a_bracket_behind_a_comparison_tells_its_year():
    text = (
        "Bu ilin yanvar-martında 5 min ton keçib, keçən ilin həmin aylarından çoxdur "
        "(2018-ci ilin birinci rübündə 4 min ton)."
    )
    assert [str(period.first) for period in periods(text, "az", None)] == ["2019-01-01", "2018-01-01", "2018-01-01"]


def test_what_was_reached_by_the_end_of_a_year_is_no_target():
    assert not only("By the end of 2017, the trade turnover amounted to $10 billion.").target
    assert only("By the end of 2027, the trade turnover will have amounted to $10 billion.").target


def test_an_iranian_year_is_told_by_months_of_the_current_year():
    text = (
        "It was $1 million in January-May 2021. It was $5 million in the current year's January-May. "
        "It was $9 million in the previous Iranian calendar year."
    )
    last = periods(text, published=None)[-1]
    assert (str(last.first), str(last.last)) == ("2020-03-20", "2021-03-20")


def test_an_iranian_year_is_told_by_another_by_another_mention():
    text = (
        "It was $5 million in the first nine months of the current Iranian year. "
        "It was $9 million in the past Iranian year (ended on March 20, 2019)."
    )
    assert [str(period.first) for period in periods(text, published=None)] == ["2019-03-21", "2018-03-21"]


def test_the_crawlers_date_is_no_period():
    assert periods(" date 2022-01-29 They met.") == []


def test_a_year_before():
    period = only("in January-February 2021")
    assert (str(year_before(period).first), str(year_before(period).last)) == ("2020-01-01", "2020-02-29")


VOCABULARY = (
    "in the first half of 2021 January May - 2019 ( ) , . same period last year Iranian current months 5 March 21 by "
    "за год 2020-ci ilin aynı dönem месяцев 1400 since Q1 1H18 to and 31 February 30 quarter"
)
WORDS = st.sampled_from(VOCABULARY.split(" "))


@given(st.lists(WORDS, max_size=30), st.sampled_from(["en", "ru", "az", "tr"]), st.booleans())
def test_any_text_gives_ordered_periods_inside_it(words, language, dated):
    text = " ".join(words)
    found = periods(text, language, PUBLISHED if dated else None)
    assert [period.start for period in found] == sorted(period.start for period in found)
    for period in found:
        assert text[period.start : period.end].strip()
        if period.first and period.last:
            assert period.first <= period.last


@given(st.text(max_size=200))
def test_no_text_breaks_the_reader(text):
    for language in ("en", "az"):
        periods(text, language)
