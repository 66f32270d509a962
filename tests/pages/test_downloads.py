"""What the button of a download says before it is pressed: how many rows, and what a large file costs."""

import pytest
from streamlit.testing.v1 import AppTest

PAGE = """
import pandas as pd
from tradelines.ui.downloads import Rows, source_line

source_line("Source: the articles", Rows({size}, "figure", pd.DataFrame), "figures")
"""


@pytest.mark.parametrize(
    ("size", "label", "disabled"),
    [
        (0, "no figures as XLSX", True),
        (20_000, "20,000 figures as XLSX", False),
        (20_001, "20,001 figures as XLSX (takes some seconds)", False),
        (200_000, "200,000 figures as XLSX (takes a minute or so)", False),
        (200_001, "200,001 figures as XLSX: over 200,000 take too long; take CSV or Parquet", True),
    ],
)
def test_a_large_file_says_what_it_costs(size, label, disabled):
    app = AppTest.from_string(PAGE.format(size=size)).run()
    found = {button.proto.label: button.proto.disabled for button in app.get("download_button")}
    assert found[label] is disabled
    assert all(off == (size == 0) for name, off in found.items() if "XLSX" not in name)
