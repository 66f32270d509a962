import io
import zipfile
from xml.etree import ElementTree

import pandas as pd
import pyarrow.parquet as pq
import pytest

from tradelines.analysis.export import FORMATS, Handout, as_csv, as_parquet, as_xlsx

FORMULAS = ["=1+1", "+7", "-2", "@SUM(A1)", "\t=1", "\r=1"]
FRAME = pd.DataFrame(
    {
        "trade_id": ["a-t1", "a-t2"],
        "value": [-1.5, None],
        "start": pd.array([1, None], dtype="Int64"),
        "approx": ['a, "b"', "ə ı Ж"],
        "kept": [("x", "y"), ()],
        "articles": [2, 1],
    }
)
SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def sheets(written):
    """The sheets of a workbook by name, each as rows of what stands in the cells: (kind, text)."""
    with zipfile.ZipFile(io.BytesIO(written)) as book:
        names = [
            sheet.get("name") for sheet in ElementTree.fromstring(book.read("xl/workbook.xml")).iter(f"{SPACE}sheet")
        ]
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():
            strings = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
            shared = ["".join(item.itertext()) for item in strings.iter(f"{SPACE}si")]
        read = {}
        for place, name in enumerate(names, start=1):
            root = ElementTree.fromstring(book.read(f"xl/worksheets/sheet{place}.xml"))
            read[name] = [[cell_of(cell, shared) for cell in row] for row in root.iter(f"{SPACE}row")]
        return read


def cell_of(cell, shared):
    assert cell.find(f"{SPACE}f") is None, "a formula"
    text = "".join(cell.itertext())
    return shared[int(text)] if cell.get("t") == "s" else text


@pytest.mark.parametrize("cell", FORMULAS)
def test_no_cell_of_text_is_a_formula_in_csv(cell):
    written = as_csv(Handout(pd.DataFrame({"text": [cell], "list": [(cell, "b")]}))).decode("utf-8-sig")
    first = pd.read_csv(io.StringIO(written), dtype=str).iloc[0]
    assert first["text"].startswith("'")
    assert first["list"].startswith("'")


@pytest.mark.parametrize("cell", [*FORMULAS, "https://example.com", "7"])
def test_text_stays_text_in_xlsx(cell):
    rows = sheets(as_xlsx(Handout(pd.DataFrame({"text": [f"{cell}"]}))))["Data"]
    assert rows[1] == [cell.replace("\r", "_x000D_")] or rows[1] == [cell]


def test_numbers_and_plain_text_stay_as_they_are_in_csv():
    assert as_csv(Handout(FRAME)).decode("utf-8-sig") == (
        'trade_id,value,start,approx,kept,articles\na-t1,-1.5,1,"a, ""b""",x|y,2\na-t2,,,ə ı Ж,,1\n'
    )


def test_spreadsheets_see_other_alphabets():
    assert as_csv(Handout(pd.DataFrame({"a": ["Ж"]}))).startswith(b"\xef\xbb\xbf")


def test_a_workbook_holds_rows_meanings_and_what_it_is():
    book = sheets(as_xlsx(Handout(FRAME, ("trade", "articles"), {"Choice": "exports", "Source": "articles"})))
    assert list(book) == ["Data", "Columns", "About"]
    assert book["Data"][1] == ["a-t1", "-1.5", "1", 'a, "b"', "x|y", "2"]
    assert book["Data"][2] == ["a-t2", "ə ı Ж", "1"]
    meanings = {row[0]: row[1] for row in book["Columns"] if len(row) > 1}
    assert meanings["value"].startswith("the amount")
    assert meanings["articles"] == "how many articles say so"
    assert ["Choice", "exports"] in book["About"]


def test_a_text_too_long_for_a_cell_is_cut():
    (_, (text,)) = sheets(as_xlsx(Handout(pd.DataFrame({"text": ["x" * 40_000]}))))["Data"]
    assert len(text) == 32_767


def test_parquet_holds_types_and_meanings():
    table = pq.read_table(io.BytesIO(as_parquet(Handout(FRAME, ("trade", "articles"), {"Choice": "exports"}))))
    assert table.to_pydict()["kept"] == [["x", "y"], []]
    assert table.to_pydict()["start"] == [1, None]
    assert table.schema.field("value").metadata[b"meaning"].startswith(b"the amount")
    assert table.schema.metadata[b"tradelines.choice"] == b"exports"


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_nothing_can_be_handed_on_too(form):
    assert form.write(Handout(FRAME.head(0), ("trade",)))


def test_a_workbook_of_many_rows_holds_each_once_in_order():
    count = 5_003  # one more portion than is held at once, and a rest
    book = sheets(as_xlsx(Handout(pd.DataFrame({"n": range(count)}))))
    assert [row[0] for row in book["Data"]] == ["n", *map(str, range(count))]
