import pytest
from made_tables import FIGURES, article, figure, write

from tradelines.analysis import articles, coverage, trade
from tradelines.analysis.coverage import NO_DATE, NO_FIGURE
from tradelines.analysis.dictionary import dictionary
from tradelines.analysis.evidence import Note, evidence_of
from tradelines.analysis.tables import load_tables
from tradelines.schema import TABLES


def test_contents_count_what_each_article_holds(few_tables):
    held = articles.contents(few_tables).set_index("article_id")
    assert list(held.index) == ["a4", "a1", "a2", "a3"]
    assert held.loc["a1", ["trade", "meetings", "participants", "figures"]].tolist() == [5, 0, 0, 5]
    assert held.loc["a2", ["trade", "meetings", "participants", "figures"]].tolist() == [0, 1, 2, 0]


@pytest.mark.parametrize(
    ("holds", "words", "found"),
    [
        ("all", "", ["a4", "a1", "a2", "a3"]),
        ("figures", "", ["a1"]),
        ("none", "", ["a2"]),
        ("unread", "", ["a4", "a3"]),
        ("all", "AKTAU ministers", ["a2"]),
        ("all", "made news", ["a1"]),
        ("figures", "aktau", []),
        ("all", "a.", []),
    ],
)
def test_holding(few_tables, holds, words, found):
    assert list(articles.holding(articles.contents(few_tables), holds, words)["article_id"]) == found


def test_facts_stand_in_the_order_of_the_text(few_tables):
    facts = articles.facts_of(few_tables, "a2")
    assert [(fact.table, fact.row_id) for fact in facts] == [
        ("participants", "a2-m1-p1"), ("participants", "a2-m1-p2"), ("meetings", "a2-m1"),
    ]  # fmt: skip
    assert articles.facts_of(few_tables, "nobody") == []
    table = articles.as_table(facts, {fact.row_id: fact.table for fact in facts})
    assert list(table["row_id"]) == [fact.row_id for fact in facts]
    assert table["sentence"].str.contains("met in Aktau").all()


def test_the_wanted_article_is_among_the_options(few_tables):
    held = articles.contents(few_tables)
    assert list(articles.options(held, "a3", 2)["article_id"]) == ["a4", "a1", "a3"]
    assert len(articles.options(held, "nobody", 9)) == 4


def test_counts(few_tables):
    found = coverage.counts(few_tables)
    assert (found.articles, found.read, found.with_figures, found.duplicates, found.rejected) == (4, 2, 1, 1, 1)
    assert (found.figures, found.pairs, found.events, found.people, found.warnings) == (5, 1, 1, 2, 1)


def test_grid_holds_what_happened_and_articles_without_figures(few_tables):
    grid = coverage.grid(few_tables)
    assert grid.rows == ["GEO-KAZ", NO_FIGURE]
    assert grid.columns == ["2020", "2021"]
    cells = {(row["row"], row["column"]): (row["size"], row["whole"]) for row in grid.cells.to_dict("records")}
    assert cells == {
        ("GEO-KAZ", "2020"): (1, True),
        ("GEO-KAZ", "2021"): (3, False),
        (NO_FIGURE, "2021"): (1, True),
    }


def test_grid_says_what_had_no_room(many_tables, monkeypatch):
    monkeypatch.setattr(coverage, "PAIRS", 3)
    monkeypatch.setattr(coverage, "YEARS", 2)
    grid = coverage.grid(many_tables)
    assert len(grid.rows) == 3
    assert grid.columns == ["2020", "2021"]
    assert grid.more_pairs == 12
    trade = many_tables.trade
    before = (trade["period_end"].str[:4].astype(int) < 2020) & (trade["kind"] == "actual")
    assert (grid.older, grid.aims) == (before.sum(), (trade["kind"] != "actual").sum())


def test_grid_shows_years_without_figures(tmp_path):
    rows = [
        figure(FIGURES, "$8 million", f"a-t{year}", "GEO", "KAZ", "export", 8e6, (f"{year}-01-01", f"{year}-12-31"))
        for year in (2017, 2020)
    ]
    grid = coverage.grid(load_tables(write(tmp_path, articles=[article("a")], trade=rows)))
    assert grid.columns == ["2017", "2018", "2019", "2020"]


def test_years_with_an_official_figure_only_are_told_from_those_with_nothing(tmp_path):
    rows = [
        figure(FIGURES, "$8 million", f"a-t{year}", "AZE", "IRN", "export", 8e6, (f"{year}-01-01", f"{year}-12-31"))
        for year in (2018, 2022)
    ]
    grid = coverage.grid(load_tables(write(tmp_path, articles=[article("a")], trade=rows)))
    assert grid.official == [("AZE-IRN", "2019"), ("AZE-IRN", "2020")]


def test_grid_of_a_choice_has_no_articles_and_as_many_pairs_as_find_room(many_tables):
    shown = trade.statements(many_tables)
    grid = coverage.grid_of(shown, most=3)
    assert len(grid.rows) == 3
    assert coverage.NO_FIGURE not in grid.rows
    assert grid.more_pairs == shown.loc[shown["kind"] == "actual", "pair"].nunique() - 3


def test_grid_of_nothing(no_tables):
    grid = coverage.grid(no_tables)
    assert (grid.rows, grid.columns, grid.older, grid.more_pairs) == ([], [], 0, 0)
    assert coverage.counts(no_tables).articles == 0
    assert coverage.cautions(no_tables) == []


def test_undated_figures_have_a_column_of_their_own(tmp_path):
    row = figure(FIGURES, "$8 million", "a-t1", "GEO", "KAZ", "export", 8e6, ("", ""))
    assert coverage.grid(load_tables(write(tmp_path, articles=[article("a")], trade=[row]))).columns == [NO_DATE]


def test_newest_and_leading_facts(few_tables):
    rows = coverage.newest(articles.contents(few_tables), 5)
    assert [row["article_id"] for row in rows] == ["a1", "a2"]
    assert [row["trade_id"] for _, row in coverage.leading(few_tables, "a1", 2)] == ["a1-t1", "a1-t2"]
    assert [table for table, _ in coverage.leading(few_tables, "a2", 3)] == ["meetings"]


def test_warnings_by_kind(few_tables, many_tables):
    (caution,) = coverage.cautions(few_tables)
    assert (caution.code, caution.size, caution.articles) == ("part_year", 1, 1)
    (caution,) = coverage.cautions(many_tables, most=3)
    assert (caution.size, caution.articles, len(caution.rows)) == (50, 50, 3)


def test_evidence_points_at_its_words(few_tables):
    for name, key in (("trade", "a1-t3"), ("meetings", "a2-m1"), ("participants", "a2-m1-p2")):
        evidence = evidence_of(few_tables, name, key)
        row = few_tables.row(name, key)
        words = few_tables.text(row["article_id"])[row["start"] : row["end"]]
        assert evidence.sentence[evidence.start : evidence.end] == words
        assert evidence.article["article_id"] == row["article_id"]
    assert evidence_of(few_tables, "trade", "a1-t2").notes == (Note("part_year", "3 months only"),)
    assert evidence_of(few_tables, "trade", "nothing") is None


def test_evidence_tells_the_same_words_in_one_sentence_apart(tmp_path):
    text = "Both: $5 million here, $5 million there."
    base = {"article_id": "a", "reporter": "GEO", "partner": "KAZ", "flow": "export", "value": 5e6, "evidence": text}
    rows = [base | {"trade_id": "a-t1", "start": 6, "end": 16}, base | {"trade_id": "a-t2", "start": 23, "end": 33}]
    tables = load_tables(
        write(tmp_path, articles=[article("a")], texts=[{"article_id": "a", "text": text}], trade=rows)
    )
    assert [evidence_of(tables, "trade", f"a-t{place}").start for place in (1, 2)] == [6, 23]


@pytest.mark.parametrize("table", TABLES)
def test_the_dictionary_has_every_column(table):
    frame = dictionary(table)
    assert tuple(frame["Column"]) == TABLES[table].names
    assert (frame["Meaning"] != "").all()


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        ("Two  lines\nof title", "x", "Two lines of title"),
        ("", " date 2022-01-29 One two three 4 5 6 7 8 9 10 11 12 13.", "One two three 4 5 6 7 8 9 10 11 12…"),
        (
            "",
            "By A Writer\n\nThe heads of both customs met in Baku on Monday.",
            "The heads of both customs met in Baku on Monday.",
        ),
        ("", "Too short.", "a7"),
        ("", "", "a7"),
    ],
)
def test_an_article_without_a_headline_is_called_by_its_first_words(title, text, name):
    assert articles.name_of({"article_id": "a7", "title": title}, text) == name
