"""`tradelines official` as its users meet it."""

import pytest
from test_commands import run

from tradelines.official.store import FOLDER_VARIABLE


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "official"))
    return tmp_path / "official"


def test_import_says_what_it_took(tmp_path, folder):
    path = tmp_path / "trade.csv"
    path.write_text("reporter,partner,year,flow,value_usd,source\nAZE,IRN,2020,export,38485800,office\n")
    result = run("official", "import", path)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == f"1 figure taken from {path} (our own columns) into 1 file\n"
    assert [path.name for path in folder.rglob("*.csv")] == ["AZE-A.csv"]


def test_import_of_what_is_no_table_names_file_and_line(tmp_path, folder):
    path = tmp_path / "trade.csv"
    path.write_text("reporter,partner,year,flow,value_usd,source\nAZE,IRN,2020,export,x,office\n")
    result = run("official", "import", path)
    assert result.exit_code == 2
    assert f"nothing was taken: {path}, line 2: value_usd is 'x', not a number" in result.stderr
    assert not folder.exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--reporters", "Azerbaijan"), "'AZERBAIJAN' is no country"),
        (("--reporters", "AZE", "--reporters", "KAZ,G1"), "'G1' is no country"),
        (("--years", "2025:2010"), "'2025:2010' names no years"),
    ],
)
def test_refresh_of_what_cannot_be(arguments, said):
    result = run("official", "refresh", *arguments)
    assert result.exit_code == 2
    assert said in result.stderr


def test_refresh_with_nobody_there_says_so_and_ends_with_one(monkeypatch, folder):
    monkeypatch.setenv("TRADELINES_IMTS_URL", "http://127.0.0.1:9")
    monkeypatch.setattr("urllib3.util.retry.Retry.sleep", lambda *_: None)
    result = run("official", "refresh", "--reporters", "AZE", "--years", "2020")
    assert result.exit_code == 1
    assert "IMF-IMTS AZE, years: failed: 127.0.0.1:9 does not answer as it should: no connection" in result.stderr
    assert result.stdout == "0 figures fetched; of 2 pieces 2 failed\n"
    assert not folder.exists()


def test_refresh_from_a_service_that_knows_nothing_at_all_ends_with_one(monkeypatch):
    monkeypatch.setattr("tradelines.official.fetching.Client.ask", lambda *_, **__: None)
    result = run("official", "refresh", "--reporters", "AZE,KAZ", "--years", "2020")
    assert result.exit_code == 1
    assert "0 figures fetched; of 4 pieces 4 nothing there" in result.stdout
    assert "has an address changed?" in result.stderr
