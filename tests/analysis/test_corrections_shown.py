"""What was merged and put right, as the dashboard shows it: from tables that a build has made."""

import shlex

import pytest
from typer.testing import CliRunner

from tradelines.analysis.corrections import corrections_table, merges, merges_of, merges_table
from tradelines.analysis.evidence import evidence_of
from tradelines.analysis.tables import load_tables
from tradelines.cli import app

TALKS = (
    "BAKU, May 14, 2024\n\nAzerbaijani Minister of Transport Rashid Quliyev met with Georgian Minister of Economy Nino"
    " Beridze in Baku on May 14, 2024. The trade turnover between Georgia and Armenia amounted to $512.4 million in"
    " 2019.\n"
)
AGAIN = (
    "BAKU, May 15, 2024\n\nOn May 14, 2024, Azerbaijani Minister of Transport Rashid Guliyev met with Georgian Minister"
    " of Economy Nino Beridze in Baku to discuss transit.\n"
)


def run(place, *words):
    options = ["--corrections", place / "by-hand.csv"]
    if words[0] == "build":
        options += ["--out", place / "tables"]
    elif "add" in words:
        options += ["--tables", place / "tables"]
    result = CliRunner().invoke(app, [str(word) for word in (*words, *options)])
    assert result.exit_code == 0, result.output
    return result.output


@pytest.fixture
def place(tmp_path):
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "talks.txt").write_text(TALKS)
    (tmp_path / "news" / "talks-again.txt").write_text(AGAIN)
    run(tmp_path, "build", tmp_path / "news")
    return tmp_path


def test_each_merge_has_a_reason_and_a_command_that_undoes_it(place):
    tables = load_tables(place / "tables")
    found = merges(tables)
    assert [(item.table, item.key) for item in found] == [
        ("people", "rashid-guliyev-aze"),
        ("meetings", "talks-again-m1"),
    ]
    assert all(item.reason for item in found)
    assert merges_of(tables, "talks-again-m1") == found[1:]
    assert list(merges_table(found)["Of"]) == ["person", "meeting"]
    for item in found:
        command = shlex.split(item.undo)
        assert command[:4] == ["python", "-m", "tradelines", "correct"]
        run(place, *command[3:])
    run(place, "build", place / "news")
    assert merges(load_tables(place / "tables")) == []


def test_a_join_by_hand_is_undone_by_withdrawing_it(place):
    run(place, "correct", "add", "join", "people", "Nino Beridze", "Rashid Guliyev", "--why", "a test", "--who", "ani")
    run(place, "build", place / "news")
    by_hand = next(item for item in merges(load_tables(place / "tables")) if "by hand" in item.reason)
    run(place, *shlex.split(by_hand.undo)[3:])
    assert "no corrections" in run(place, "correct", "list")


def test_a_corrected_row_says_what_was_put_right_and_why(place):
    tables = load_tables(place / "tables")
    key = tables.trade["trade_id"].iloc[0]
    said = ("correct", "add", "field", "trade", key, "value", "512500000", "--why", "a misprint", "--who", "ani")
    assert "correct withdraw c1" in run(place, *said)
    assert f"trade {key}: value is '512500000'" in run(place, "correct", "list")
    run(place, "build", place / "news")
    tables = load_tables(place / "tables")
    [line] = evidence_of(tables, "trade", key).corrected
    assert f"trade {key}: value is 512500000, not 512400000. a misprint (ani, " in line
    shown = corrections_table(tables)
    assert list(shown["State"]) == ["applied"]
    assert list(shown["To take it back"]) == ["python -m tradelines correct withdraw c1"]
    run(place, "correct", "withdraw", "c1")
    run(place, "build", place / "news")
    assert corrections_table(load_tables(place / "tables")).empty


def test_commands_refuse_what_cannot_be_and_name_it(place):
    options = ["--corrections", str(place / "by-hand.csv")]
    refused = CliRunner().invoke(app, ["correct", "withdraw", "c9", *options])
    assert (refused.exit_code, "no correction c9; there are: none" in refused.output) == (2, True)
    (place / "by-hand.csv").write_text("id;kind\n")
    for words in (["correct", "list"], ["build", str(place / "news"), "--out", str(place / "tables")]):
        refused = CliRunner().invoke(app, [*words, *options])
        assert refused.exit_code == 2
        assert "by-hand.csv: the columns must be" in refused.output
