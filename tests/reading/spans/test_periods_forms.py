"""Periods: one stretch of time in the many forms in which offices of statistics and agencies print it."""

from datetime import date

import pytest

from tradelines.reading.articles import article_from_text
from tradelines.reading.spans.document import Document
from tradelines.reading.spans.periods import periods_of

# What is printed, in any of the languages: first and last day; seen from 12 October 2023.
FORMS = {
    "2022-01-01..2022-08-31": [
        ("en", "over Jan.-Aug. 2022"),
        ("en", "Jan.–Aug. 2022 data show"),
        ("en", "between January and August 2022"),
        ("en", "over January through August 2022"),
        ("en", "in 8M 2022"),
        ("en", "in 8M2022"),
        ("en", "8M22 results"),
        ("en", "in the eight months to August 2022"),
        ("en", "in the eight-month period ended August 31, 2022"),
        ("en", "in the eight months through August 2022"),
        ("ru", "за янв.-авг. 2022 года"),
        ("ru", "за 8 мес. 2022 г."),
        ("ru", "за 8М2022"),
        ("ru", "за восемь месяцев по август 2022 года"),
        ("az", "2022-ci ilin yan.-avq. aylarında"),
        ("az", "2022-ci ilin yanvar ilə avqust ayları arasında"),
        ("tr", "Ocak ile Ağustos 2022 arasında"),
        ("tr", "Ocak ve Ağustos 2022 ayları arasında"),
    ],
    "2023-01-01..2023-08-31": [
        ("en", "in Jan.-Aug. of this year"),
        ("en", "from Jan. to Aug. 2023"),
        ("ru", "за янв.-авг. текущего года"),
    ],
    "2022-05-01..2022-08-31": [
        ("en", "over May-August 2022"),
        ("en", "throughout May to August 2022"),
        ("en", "between May and August 2022"),
        ("ru", "между маем и августом 2022 года"),
    ],
    "2021-09-01..2022-08-31": [
        ("en", "in the 12 months to August 2022"),
        ("en", "in the twelve months ending in August 2022"),
        ("en", "in the year to the end of August 2022"),
        ("en", "in the year ended 31 August 2022"),
        ("en", "in the financial year ending August 2022"),
    ],
    "2022-01-01..2022-09-30": [
        ("en", "in Q1-Q3 2022"),
        ("en", "in 1Q–3Q 2022"),
        ("en", "nine months to 30 Sept. 2022"),
    ],
    "2022-01-01..2022-03-31": [("ru", "за I кв. 2022 года"), ("en", "in the opening quarter of 2022")],
    "2022-03-20..2022-08-21": [
        ("en", "(20 March 2022 - 21 August 2022)"),
        ("en", "from 20 March 2022 to 21 August 2022"),
        ("en", "from March 20 to August 21, 2022"),
    ],
    "2023-01-01..2023-10-12": [
        ("tr", "ocak ayından bu yana"),
        ("tr", "ocaktan beri"),
        ("tr", "yıl başından itibaren"),
        ("az", "yanvardan bəri"),
        ("az", "ilin əvvəlindən etibarən"),
    ],
    "2018-01-01..2021-05-31": [
        ("en", "from the start of 2018 until May 2021"),
        ("en", "from the beginning of 2018 to the end of May 2021"),
        ("ru", "с начала 2018 года до мая 2021 года"),
    ],
    "2023-09-23..2023-10-22": [("en", "in the Iranian month of Mehr"), ("en", "in the Iranian calendar month of Mehr")],
    # Months to a day within a month; where they are the first of an Iranian year, they begin with it.
    "2021-08-22..2022-08-21": [("en", "in the 12 months to 21 August 2022")],
    "2022-03-16..2022-06-15": [
        ("en", "in the three months ended June 15, 2022"),
        ("ru", "за три месяца по 15 июня 2022 года"),
    ],
    "2022-03-21..2022-12-21": [
        ("en", "in the nine months to December 21, 2022"),
        ("en", "during nine months to December 21"),
    ],
    "2022-03-21..2023-01-20": [
        ("en", "during the ten months to January 20"),
        ("en", "in ten months to January 20, 2023"),
    ],
    "2023-03-21..2023-09-22": [("en", "in the six months to September 22")],
    "2022-12-25..2023-01-05": [("en", "goods sold from December 25 to January 5")],
    # A season is no part of a calendar year.
    "None..None": [
        ("en", "in the 2020-21 season"),
        ("en", "Copyright © 2011-2022"),
    ],
}
CASES = [(language, text, days) for days, forms in FORMS.items() for language, text in forms]


@pytest.mark.parametrize(("language", "text", "days"), CASES, ids=[f"{case[0]} {case[1]}" for case in CASES])
def test_a_form_gives_its_days(language, text, days):
    article = article_from_text(text, article_id="x", source="x", language=language, published=date(2023, 10, 12))
    found = {f"{period.first}..{period.last}" for period in periods_of(Document(article))}
    assert found <= {days, "None..None"}
    assert days in found or days == "None..None"


@pytest.mark.parametrize("text", ["8m of them", "$8M 2022", "5.8M 2022", "12M-2022-7", "14M 2022", "the 8M 20,000"])
def test_a_code_of_months_is_no_amount(text):
    article = article_from_text(text, article_id="x", source="x", language="en", published=date(2023, 10, 12))
    assert not any(period.months != (0, 0) for period in periods_of(Document(article)))
