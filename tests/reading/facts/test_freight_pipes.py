"""Freight: oil through pipelines, transport of a country where no route is named, and times of one part of a year."""

from datetime import date

import pytest

from tradelines.reading.articles import Article
from tradelines.reading.facts.freight import read_freight
from tradelines.reading.spans.document import Document

PUBLISHED = date(2024, 10, 5)


def rows(text: str, language: str = "en", published: date | None = PUBLISHED) -> list[tuple[float | None, str, str]]:
    basis = "given" if published else ""
    article = Article(article_id="x", text=text, language=language, published=published, published_basis=basis)
    found = read_freight(Document(article)).freight
    return [(row.quantity, row.route, f"{row.period_start}/{row.period_end}".strip("/")) for row in found]


@pytest.mark.parametrize(
    ("language", "text", "quantity", "route"),
    [
        ("en", "In 2023, 1.3 million tons of Kazakh oil went through the BTC pipeline.", 1.3e6, "Baku-Tbilisi-Ceyhan"),
        ("en", "The Caspian Pipeline Consortium carried 58 million tons of oil in 2023.", 58e6, "Caspian Pipeline"),
        ("en", "Some 4.4 million tons of crude were exported via Baku-Supsa in 2023.", 4.4e6, "Baku-Supsa"),
        ("ru", "В 2023 году по нефтепроводу Баку-Тбилиси-Джейхан прокачано 27 млн тонн нефти.", 27e6, "Baku-Tbilisi"),
        ("ru", "КТК в 2023 году отгрузил 60 млн тонн нефти.", 60e6, "Caspian Pipeline"),
    ],
)
def test_oil_through_a_pipeline_is_a_load(language, text, quantity, route):
    ((found, name, period),) = rows(text, language)
    assert found == quantity
    assert name.startswith(route)
    assert period == "2023-01-01/2023-12-31"


@pytest.mark.parametrize(
    "text",
    [
        "Oil production in Kazakhstan came to 87 million tons in 2023, the operator of the BTC pipeline said.",
        "A pipeline with 40,000 tons of steel is being laid in Iran.",
    ],
)
def test_what_is_not_pumped_is_no_load(text):
    assert rows(text) == []


def test_a_town_of_the_dateline_is_not_whose_railway_it_is():
    text = (
        "TBILISI. Kazakhstan Railways (KTZ) had a good half-year. Transit by rail grew by 12 percent in the first half "
        "of the year against last year - from 5.1 to 5.7 million tons."
    )
    assert rows(text) == [
        (5.1e6, "Transit through Kazakhstan", "2023-01-01/2023-06-30"),
        (5.7e6, "Transit through Kazakhstan", "2024-01-01/2024-06-30"),
    ]


def test_transit_through_a_country_goes_on_where_transit_is_told():
    text = (
        "Transit via Iran rose by four percent. Over 6.2 million tons of goods were transited through Iranian borders "
        "in 2023. Shahid Rajaee Port had 1.8 million tons of it."
    )
    assert [row[1] for row in rows(text)] == ["Transit through Iran", "Shahid Rajaee port"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Transit through Georgia rose in January-June from 2 million tons last year to 3 million tons."),
        ("en", "Transit through Georgia rose in January-June against last year from 2 to 3 million tons."),
        ("ru", "Транзит через Грузию вырос в январе-июне на 50% к прошлому году с 2 до 3 млн тонн."),
    ],
)
def test_last_year_beside_some_months_means_the_same_months(language, text):
    assert [row[2] for row in rows(text, language)] == ["2023-01-01/2023-06-30", "2024-01-01/2024-06-30"]


def test_the_days_in_brackets_date_a_month_told_before_them():
    text = (
        "Over 7.4 million tons were loaded and unloaded at the ports of Iran in the eighth Iranian calendar month of "
        "Aban (October 23 - November 21, 2019), down from the same month of the past year."
    )
    assert rows(text, published=None) == [(7.4e6, "Ports of Iran", "2019-10-23/2019-11-21")]


@pytest.mark.parametrize(
    ("text", "route"),
    [
        (
            "The Middle Corridor grows. The Georgian Railway upgrade lifts the capacity of the line to 9 million tons.",
            "Ge",
        ),
        ("RZD runs South Caucasus Railway. It spoke of Gyumri-Kars. In 2023 the network carried 3 million tons.", "So"),
    ],
)
def test_the_line_and_the_network_mean_what_was_told_of_last(text, route):
    ((_, name, _),) = rows(text)
    assert name.startswith(route)
