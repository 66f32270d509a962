"""Cells on disk, and rows that come back as they were."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradelines.building.executing import batches, mapped
from tradelines.building.store import packed, unpacked
from tradelines.building.tables import FORMATS, TableWriters, cell, cells_of
from tradelines.building.work import Reading
from tradelines.schema import TABLES, ArticleRow, Facts, MeetingRow, TextRow, TradeRow

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
EVIDENCE = {"start": 0, "end": 3, "rule": "test"}


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, ""),
        ("", ""),
        ("a, b", "a, b"),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (339_100_000.0, "339100000"),
        (-20.0, "-20"),
        (8.3, "8.3"),
        (0.1 + 0.2, "0.30000000000000004"),
        (1e22, "1e+22"),
        ((), ""),
        (("AZE", "IRN"), "AZE|IRN"),
        (("a|b", "c"), "a/b|c"),
    ],
)
def test_cells(value, written):
    assert cell(value) == written


def trade(evidence, value):
    return TradeRow(
        trade_id="a-t1", article_id="a", reporter="GEO", partner="ARM", flow="export", value=value,
        evidence=evidence, **EVIDENCE,
    )  # fmt: skip


@pytest.mark.parametrize("table_format", FORMATS)
@given(evidence=text, value=st.none() | st.floats(allow_nan=False, allow_infinity=False))
def test_what_is_written_is_read_back(table_format, evidence, value, tmp_path_factory):
    folder = tmp_path_factory.mktemp("tables")
    row = trade(evidence, value)
    with TableWriters(folder, table_format) as writers:
        writers.write("trade", [row, row])
        writers.write("texts", [TextRow(article_id="a", text=evidence)])
    expected = tuple(cell(getattr(row, name)) for name in TABLES["trade"].names)
    assert list(cells_of(folder, "trade")) == [expected, expected]
    assert list(cells_of(folder, "texts")) == [("a", evidence)]
    assert writers.counts["trade"] == 2


def test_csv_is_utf8_with_lf_and_quotes_only_where_needed(tmp_path):
    with TableWriters(tmp_path, "csv") as writers:
        writers.write("trade", [trade('Ticarət "x"\nartdı', 5.0)])
    content = (tmp_path / "trade.csv").read_bytes()
    assert b"\r" not in content
    header, row = csv.reader(io.StringIO(content.decode("utf-8")))
    assert tuple(header) == TABLES["trade"].names
    assert row[header.index("evidence")] == 'Ticarət "x"\nartdı'
    assert b"a-t1,a,GEO,ARM,export,5," in content


def test_tables_of_other_columns_are_not_read(tmp_path):
    (tmp_path / "trade.csv").write_text("a,b\n1,2\n")
    with pytest.raises(ValueError, match="other columns"):
        list(cells_of(tmp_path, "trade"))
    with pytest.raises(FileNotFoundError):
        list(cells_of(tmp_path, "freight"))


@given(text, st.booleans(), st.lists(text, max_size=3))
def test_a_reading_that_was_packed_comes_back(words, main, topics):
    meeting = MeetingRow(
        meeting_id="m", article_id="a", main=main, countries=tuple(topics), series_number=12, evidence=words, **EVIDENCE
    )
    reading = Reading(ArticleRow(article_id="a", source="s"), Facts(trade=[trade(words, None)], meetings=[meeting]))
    assert unpacked(packed(reading)) == reading


@given(st.lists(st.integers(1, 50), max_size=60))
def test_batches_keep_order_and_bounds(sizes):
    made = list(batches(sizes, lambda size: size, most=4, largest=60))
    assert [size for batch in made for size in batch] == sizes
    assert all(1 <= len(batch) <= 4 for batch in made)
    assert all(sum(batch) <= 60 or len(batch) == 1 for batch in made)


def test_a_pool_gives_the_answers_in_order_and_is_not_started_for_a_few():
    assert list(mapped(abs, range(-30, 0), workers=2)) == list(range(30, 0, -1))
    seen = []
    assert list(mapped(seen.append, range(3), workers=2)) == [None] * 3
    assert seen == [0, 1, 2]  # what a pool does stays in its processes
