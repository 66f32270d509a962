"""The file of corrections: written as a whole or not at all, read line by line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradelines.building.corrections import CorrectionsError, load, withdraw
from tradelines.building.corrections.cells import fields_of, value_of
from tradelines.building.corrections.file import COLUMNS, save
from tradelines.building.tables import cell
from tradelines.schema import FACT_TABLES, CorrectionRow

WORDS = st.text(alphabet='abçя ,"\n|', min_size=1).filter(str.strip)


def drop(number, reason="a reason", **fields):
    fields = {"table": "trade", "evidence": "The sentence.", "author": "nino", "made_on": "2024-06-01"} | fields
    return CorrectionRow(correction_id=f"c{number}", kind="drop", row_id="a-t1", reason=reason, **fields)


@given(st.lists(WORDS, max_size=4))
def test_what_is_written_is_read(tmp_path_factory, reasons):
    path = tmp_path_factory.mktemp("file") / "corrections.csv"
    rows = [drop(number, reason, evidence=reason) for number, reason in enumerate(reasons)]
    save(load(path), rows)
    read = load(path)
    assert (read.rows, read.problems) == (rows, [])
    lines = path.read_text("utf-8").split("\n")
    assert [lines[line - 1].split(",")[0] for line in read.lines.values()] == [row.correction_id for row in rows]


def test_no_file_is_no_corrections(tmp_path):
    assert load(tmp_path / "none.csv").rows == []


@pytest.mark.parametrize("content", ["id;kind\n", ",".join(COLUMNS) + '\n"c1', "\xff"])
def test_what_is_no_such_table_is_not_passed_over(tmp_path, content):
    path = tmp_path / "corrections.csv"
    path.write_bytes(content.encode("latin-1"))
    with pytest.raises(CorrectionsError, match=r"corrections\.csv"):
        load(path)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"kind": "mend"}, "no kind 'mend'"),
        ({"table": "texts"}, "no table 'texts'"),
        ({"table": "people"}, "made from participants"),
        ({"evidence": ""}, "evidence must be given"),
        ({"author": "", "reason": ""}, "author and reason must be given"),
        ({"kind": "join"}, "only people and meetings"),
        ({"kind": "apart", "table": "people", "other_id": "a-t1"}, "two different ones"),
        ({"kind": "field", "field": "rule"}, "no column 'rule'"),
        ({"correction_id": "c1"}, "the id is taken by line 2"),
    ],
)
def test_a_line_that_cannot_be_used_is_named_and_the_others_stand(tmp_path, fields, said):
    path = tmp_path / "corrections.csv"
    row = drop(2)
    for name, value in fields.items():
        setattr(row, name, value)
    save(load(path), [drop(1), row, drop(3)])
    read = load(path)
    assert [kept.correction_id for kept in read.rows] == ["c1", "c3"]
    assert f"line 3 ({row.correction_id}): not applied" in read.problems[0]
    assert said in read.problems[0]
    with pytest.raises(CorrectionsError, match="mend or delete"):
        withdraw(path, "c1")


def test_a_change_by_another_is_not_overwritten(tmp_path):
    path = tmp_path / "corrections.csv"
    read = load(path)
    save(read, [drop(1)])
    with pytest.raises(CorrectionsError, match="changed meanwhile"):
        save(read, [drop(2)])
    assert [row.correction_id for row in load(path).rows] == ["c1"]
    assert [left.name for left in tmp_path.iterdir()] == ["corrections.csv"]


@pytest.mark.parametrize(
    ("table", "field", "written", "value"),
    [
        ("trade", "value", "339100000", 339100000.0),
        ("trade", "value", "", None),
        ("meetings", "series_number", "12", 12),
        ("meetings", "held", "false", False),
        ("meetings", "countries", "AZE|GEO", ("AZE", "GEO")),
        ("meetings", "date_start", "2024-05", "2024-05"),
        ("participants", "role", "", ""),
    ],
)
def test_cells_become_values_and_cells_again(table, field, written, value):
    assert value_of(table, field, written) == value
    assert cell(value) == written


def test_the_words_that_carry_a_fact_are_never_corrected():
    for table in FACT_TABLES:
        assert not {"article_id", "evidence", "start", "end", "rule"} & set(fields_of(table))
