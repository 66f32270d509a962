import pytest
from made_tables import FIGURES, article, figure, write

from tradelines.analysis import trade
from tradelines.analysis.choice import UNKNOWN, Choice, by_number, chosen, options
from tradelines.analysis.tables import load_tables

YEAR = ("2020-01-01", "2020-12-31")
ALL = ["a1-t1", "a1-t2", "a1-t3", "a1-t4", "a1-t5"]


def found(tables, **choice):
    return list(chosen(trade.statements(tables), trade.claims(tables), Choice(**choice))["statement"])


@pytest.mark.parametrize(
    ("choice", "statements"),
    [
        ({}, ALL),
        ({"pairs": ["GEO-KAZ"], "flow": "export"}, ["a1-t3"]),
        ({"pairs": ["AZE-IRN"]}, []),
        ({"countries": ["KAZ", "AZE"]}, ALL),
        ({"countries": ["AZE"]}, []),
        ({"reporters": ["GEO"], "partners": ["KAZ"]}, ALL),
        ({"reporters": ["KAZ"]}, []),
        ({"kinds": ["target"]}, ["a1-t5"]),
        ({"first_year": "2021", "last_year": "2021"}, ["a1-t2", "a1-t3", "a1-t4"]),
        ({"first_year": "2021"}, ["a1-t2", "a1-t3", "a1-t4", "a1-t5"]),
        ({"last_year": "2020"}, ["a1-t1"]),
        ({"spans": ["part"]}, ["a1-t2", "a1-t3", "a1-t4"]),
        ({"spans": ["year", "unknown"]}, ["a1-t1", "a1-t5"]),
        ({"currencies": ["EUR"]}, []),
        ({"languages": ["en"]}, ALL),
        ({"publishers": ["Made News"]}, ALL),
        ({"publishers": [UNKNOWN]}, []),
        ({"warnings": ["part_year"]}, ["a1-t2"]),
        ({"goods": "tea"}, []),
        ({"goods": "all"}, ALL),
    ],
)
def test_chosen(few_tables, choice, statements):
    assert found(few_tables, **choice) == statements


@pytest.fixture
def two_outlets(tmp_path):
    """One figure in two outlets of two languages, the second of them with a warning; and tea besides."""
    rows = [
        figure(FIGURES, "$20 million", "b-t1", "GEO", "KAZ", "turnover", 20e6, YEAR),
        figure(FIGURES, "$20 million", "c-t1", "GEO", "KAZ", "turnover", 20e6, YEAR),
        figure(FIGURES, "$8 million", "c-t2", "GEO", "WLD", "export", 8e6, YEAR, commodity="tea"),
    ]
    articles = [article("b", publisher="One"), article("c", language="ru")]
    warning = {"article_id": "c", "table": "trade", "row_id": "c-t1", "code": "year_inferred", "detail": "2020"}
    return load_tables(write(tmp_path, articles=articles, trade=rows, warnings=[warning]))


@pytest.mark.parametrize(
    "choice", [{"languages": ["en"]}, {"languages": ["ru"]}, {"publishers": ["One"]}, {"publishers": [UNKNOWN]}]
)
def test_a_figure_has_what_any_of_its_articles_has(two_outlets, choice):
    assert found(two_outlets, **choice) == ["b-t1"]


def test_one_article_must_have_all_that_is_asked_of_it(two_outlets):
    assert found(two_outlets, languages=["ru"], publishers=["One"]) == []
    assert found(two_outlets, warnings=["year_inferred"], languages=["ru"]) == ["b-t1"]


def test_single_goods_are_no_whole_flow(two_outlets):
    assert found(two_outlets) == ["b-t1"]
    assert found(two_outlets, goods="tea") == ["c-t2"]
    assert found(two_outlets, goods="all") == ["b-t1", "c-t2"]


def test_what_can_be_chosen_is_what_there_is(two_outlets):
    there = options(trade.claims(two_outlets))
    assert there.countries == ["GEO", "KAZ", "WLD"]
    assert there.pairs == ["GEO-KAZ", "GEO-WLD"]
    assert there.goods == ["whole", "all", "tea"]
    assert there.years == ["2020"]
    assert there.spans == ["year"]
    assert there.languages == ["ru", "en"]
    assert there.publishers == [UNKNOWN, "One"]
    assert there.warnings == ["year_inferred"]


def test_years_have_no_gaps_so_that_any_span_can_be_chosen(few_tables, no_tables):
    assert options(trade.claims(few_tables)).years[:3] == ["2030", "2029", "2028"]
    assert options(trade.claims(no_tables)).years == []


def test_by_number_of_nothing(no_tables):
    assert by_number(trade.claims(no_tables)["pair"]) == []
