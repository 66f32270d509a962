import json

import pandas as pd
import pytest
from made_tables import FIGURES, few, write

from tradelines.analysis import tables as door
from tradelines.analysis.tables import TablesError, TablesMissingError, load_tables, manifest_key
from tradelines.schema import TABLES


def test_every_table_has_the_columns_and_types_of_the_schema(few_tables):
    kinds = {"text": "str", "number": "float64", "integer": "Int64", "boolean": "boolean", "list": "object"}
    for name in door.FRAMES:
        frame = few_tables.frame(name)
        assert tuple(frame.columns) == TABLES[name].names
        assert {column.name: kinds[column.type] for column in TABLES[name].columns} == frame.dtypes.astype(
            str
        ).to_dict()


def test_unknown_is_empty_and_lists_are_tuples(few_tables):
    meeting = few_tables.row("meetings", "a2-m1")
    assert meeting["countries"] == ("GEO", "KAZ")
    assert meeting["topics"] == ("trade",)
    assert meeting["date_end"] == ""
    assert pd.isna(meeting["series_number"])
    assert meeting["main"]


def test_no_rows_still_have_their_types(no_tables):
    assert no_tables.trade.dtypes["value"] == "float64"
    assert no_tables.articles.dtypes["title"] == "str"
    assert no_tables.text("nobody") == ""


def test_texts_come_to_the_letter(few_tables):
    assert few_tables.text("a1") == FIGURES
    assert few_tables.text("a3") == ""


def test_parquet_and_csv_give_the_same(tmp_path):
    folder = few(tmp_path)
    read = load_tables(folder)
    for name in door.FRAMES:
        frame = read.frame(name)
        lists = {column.name for column in TABLES[name].columns if column.type == "list"}
        frame.assign(**{column: frame[column].map(list) for column in lists}).to_parquet(folder / f"{name}.parquet")
        (folder / f"{name}.csv").unlink()
    again = load_tables(folder)
    for name in door.FRAMES:
        pd.testing.assert_frame_equal(again.frame(name), read.frame(name))


def test_rows_that_are_not_there_are_none_and_unknown_tables_are_errors(few_tables):
    assert few_tables.row("trade", "nothing") is None
    for name in ("texts", "nonsense"):
        with pytest.raises(KeyError):
            few_tables.frame(name)


def test_a_folder_without_a_build_is_missing(tmp_path):
    with pytest.raises(TablesMissingError, match="no built tables"):
        load_tables(tmp_path)


def test_the_key_changes_with_the_build(tmp_path):
    folder = write(tmp_path)
    before = manifest_key(folder)
    assert manifest_key(folder) == before
    (folder / "manifest.json").write_text(json.dumps({"counts": {"trade": 12345}}), encoding="utf-8")
    assert manifest_key(folder) != before


@pytest.mark.parametrize("harm", ["no table", "no column", "no json"])
def test_broken_tables_say_so(tmp_path, harm):
    folder = write(tmp_path)
    if harm == "no table":
        (folder / "trade.csv").unlink()
    elif harm == "no column":
        (folder / "trade.csv").write_text("trade_id,article_id\n", encoding="utf-8")
    else:
        (folder / "manifest.json").write_text("{", encoding="utf-8")
    with pytest.raises(TablesError, match="cannot be read"):
        load_tables(folder)


def test_countries_have_their_usual_names():
    names = door.country_names()
    assert (names["AZE"], names["TUR"], names["KGZ"]) == ("Azerbaijan", "Türkiye", "Kyrgyzstan")
