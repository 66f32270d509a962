"""The command line as its users meet it: what it prints, where, and how it ends."""

import json
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from tradelines.building.places import SEEDS
from tradelines.cli import app
from tradelines.schema import TABLES

TEXT = "The trade turnover between Georgia and Armenia amounted to $512.4 million in 2019.\n"


def run(*arguments, stdin=None):
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(TEXT)
    return path


def test_build_says_in_one_line_what_it_did(article, tmp_path):
    result = run("build", article, "--out", tmp_path / "out")
    assert result.exit_code == 0
    assert result.stdout.startswith("1 articles (1 read, 1 of them now, 0 duplicate, 0 rejected): ")
    assert len(result.stdout.splitlines()) == 1
    assert result.stderr == ""


def test_build_ends_well_where_articles_were_rejected_and_says_why(article, tmp_path):
    (tmp_path / "empty.txt").write_text("")
    result = run("build", article, tmp_path / "empty.txt", "--out", tmp_path / "out")
    assert result.exit_code == 0
    assert "1 rejected" in result.stdout
    assert "empty.txt: empty: there is no text in it" in result.stderr


def test_many_rejected_are_not_all_printed(tmp_path):
    (tmp_path / "a.jsonl").write_text("broken\n" * 12)
    result = run("build", tmp_path / "a.jsonl", "--out", tmp_path / "out")
    assert "12 rejected" in result.stdout
    assert result.stderr.count("is not JSON") == 5
    assert "7 more" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["build", "no/such/folder"],
        ["build", "--format", "xlsx"],
        ["build", "--workers", "-1"],
        ["build", "--nonsense"],
        ["read"],
        ["read", "no/such/file.txt"],
        ["check", "--tables", "no/such/folder"],
        ["nonsense"],
    ],
)
def test_unusable_arguments_end_with_2(arguments, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr


def test_where_nothing_can_be_written_the_end_is_1(article, tmp_path):
    (tmp_path / "file").write_text("in the way")
    result = run("build", article, "--out", tmp_path / "file" / "tables")
    assert result.exit_code == 1
    assert "nothing was written" in result.stderr


def test_read_shows_the_facts_with_their_sentence():
    result = run("read", SEEDS / "004_a182c1933fd68784.txt")
    assert result.exit_code == 0
    assert "Azerbaijan - Belarus: turnover 273.1 million USD" in result.stdout
    assert "> The trade turnover between the two countries amounted to" in result.stdout
    assert "part_year: January-September 2022 is 9 months" in result.stdout


def test_read_says_that_there_is_nothing(tmp_path):
    (tmp_path / "a.txt").write_text("It rained in the hills.")
    result = run("read", tmp_path / "a.txt")
    assert result.exit_code == 0
    assert "Nothing found for: trade, freight, meetings, segments" in result.stdout


def test_read_as_json_has_the_contracts_keys_and_columns():
    result = run("read", SEEDS / "004_a182c1933fd68784.txt", "--json")
    content = json.loads(result.stdout)
    assert list(content) == ["article", "trade", "freight", "meetings", "participants", "segments", "warnings"]
    assert tuple(content["article"]) == TABLES["articles"].names
    for table in ("trade", "meetings", "participants", "warnings"):
        assert content[table]
        assert all(tuple(row) == TABLES[table].names for row in content[table])
    assert content["trade"][0]["value"] == 273_100_000
    assert "part_year" in {warning["code"] for warning in content["warnings"]}


def test_read_takes_a_date_of_publication(article):
    told = json.loads(run("read", article, "--published", "2020-02-03", "--json").stdout)["article"]
    assert (told["published"], told["published_basis"]) == ("2020-02-03", "given")
    result = run("read", article, "--published", "yesterday")
    assert result.exit_code == 2
    assert "published is no date" in result.stderr


def test_read_refuses_several_articles(tmp_path):
    (tmp_path / "a.jsonl").write_text('{"text": "One."}\n{"text": "Two."}\n')
    result = run("read", tmp_path / "a.jsonl")
    assert result.exit_code == 2
    assert "several articles" in result.stderr


def test_read_from_standard_input_in_a_process_of_its_own():
    command = [sys.executable, "-m", "tradelines", "read", "-", "--json"]
    done = subprocess.run(command, input=TEXT.encode(), capture_output=True, check=True)
    assert json.loads(done.stdout)["article"]["article_id"] == "stdin"
    refused = subprocess.run(command, input=b"\xff\xfa", capture_output=True, check=False)
    assert refused.returncode == 2
    assert b"not UTF-8" in refused.stderr


def test_check_passes_on_what_was_just_built_and_shows_what_was_changed(article, tmp_path, monkeypatch):
    monkeypatch.setattr("tradelines.building.reference.check_reference", lambda _folder: [])
    out = tmp_path / "out"
    run("build", article, "--out", out)
    assert run("check", "--tables", out).exit_code == 0
    table = out / "articles.csv"
    table.write_text(table.read_text().replace(",read,", ",rejected,"))
    result = run("check", "--tables", out)
    assert result.exit_code == 1
    assert "articles: article: status is 'rejected', in a fresh build 'read'" in result.stdout


def test_check_shows_what_is_wrong_with_the_reference_data(article, tmp_path, monkeypatch):
    monkeypatch.setattr("tradelines.building.reference.check_reference", lambda _folder: ["places.csv is missing."])
    run("build", article, "--out", tmp_path / "out")
    result = run("check", "--tables", tmp_path / "out")
    assert (result.exit_code, result.stdout) == (1, "places.csv is missing.\n")


def test_check_shows_missing_and_added_rows(tmp_path):
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(f"{TEXT} Told by {name}.")
    out = tmp_path / "out"
    run("build", tmp_path / "a.txt", tmp_path / "b.txt", "--out", out)
    lines = (out / "articles.csv").read_text().splitlines()
    (out / "articles.csv").write_text("\n".join([lines[0], lines[1], lines[1].replace("a,", "c,", 1)]) + "\n")
    result = run("check", "--tables", out)
    assert "articles: b is missing" in result.stdout
    assert "articles: c is not in a fresh build" in result.stdout


@pytest.mark.parametrize("command", [[], ["build"], ["read"], ["check"]])
def test_help_tells_a_stranger_what_to_give(command):
    result = run(*command, "--help")
    assert result.exit_code == 0
    assert "Usage: " in result.stdout
