import io

import pandas as pd
import pytest

from tradelines.analysis.export import as_csv
from tradelines.analysis.periods import span_of


@pytest.mark.parametrize(
    ("start", "end", "span"),
    [
        ("2020-01-01", "2020-12-31", "year"),
        ("2020-03-21", "2021-03-20", "year"),
        ("2020-02-29", "2021-02-28", "year"),
        ("2021-01-01", "2021-05-31", "part"),
        ("2021-05-04", "2021-05-04", "part"),
        ("2016-01-01", "2020-12-31", "years"),
        ("2020-01-01", "2021-03-31", "years"),
        ("", "2030-12-31", "unknown"),
        ("2020-01-01", "", "unknown"),
        ("", "", "unknown"),
    ],
)
def test_span_of(start, end, span):
    assert span_of(start, end) == span


@pytest.mark.parametrize("cell", ["=1+1", "+7", "-2", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_of_text_is_a_formula(cell):
    written = as_csv(pd.DataFrame({"text": [cell], "list": [(cell, "b")]})).decode("utf-8-sig")
    first = pd.read_csv(io.StringIO(written), dtype=str).iloc[0]
    assert first["text"].startswith("'")
    assert first["list"].startswith("'")


def test_numbers_and_plain_text_stay_as_they_are():
    frame = pd.DataFrame(
        {"n": [-1.5, None], "i": pd.array([1, None], dtype="Int64"), "t": ['a, "b"', "ə ı Ж"], "l": [("x", "y"), ()]}
    )
    assert as_csv(frame).decode("utf-8-sig") == 'n,i,t,l\n-1.5,1,"a, ""b""",x|y\n,,ə ı Ж,\n'


def test_spreadsheets_see_other_alphabets():
    assert as_csv(pd.DataFrame({"a": ["Ж"]})).startswith(b"\xef\xbb\xbf")
