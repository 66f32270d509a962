"""The build as a whole: the same bytes whatever the way, nothing read twice, nothing lost."""

import hashlib
import json
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from tradelines.building import build as build_module
from tradelines.building import work
from tradelines.building.build import build
from tradelines.building.sources import SourceError
from tradelines.building.store import NAME as READINGS
from tradelines.building.store import BusyError, Store
from tradelines.building.tables import cells_of
from tradelines.schema import TABLES


def contents(folder):
    """Every visible file of a folder, by name."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.startswith(".")}


def rows(folder, table):
    return [dict(zip(TABLES[table].names, cells, strict=True)) for cells in cells_of(folder, table)]


def test_one_and_two_workers_and_an_executor_give_the_same_bytes(corpus, tmp_path):
    source = str(corpus(100))
    build([source], tmp_path / "one", workers=1)
    build([source], tmp_path / "two", workers=2)
    with ThreadPoolExecutor(3) as executor:
        build([source], tmp_path / "three", executor=executor)
    assert contents(tmp_path / "one") == contents(tmp_path / "two") == contents(tmp_path / "three")


def test_every_table_is_written_with_its_header_even_where_it_is_empty(tmp_path):
    (tmp_path / "a.txt").write_text("Nothing in here.")
    build([str(tmp_path / "a.txt")], tmp_path / "out")
    for name, table in TABLES.items():
        if name != "texts":
            assert (tmp_path / "out" / f"{name}.csv").read_text().splitlines()[0] == ",".join(table.names)


def test_an_incremental_build_equals_a_full_one_and_reads_only_what_is_new(corpus, tmp_path):
    build([str(corpus(40))], tmp_path / "out")
    grown = str(corpus(60))
    again = build([grown], tmp_path / "out")
    fresh = build([grown], tmp_path / "fresh")
    assert (again.articles_read_now, fresh.articles_read_now) == (20, 60)
    assert contents(tmp_path / "out") == contents(tmp_path / "fresh")


def test_full_reads_all_and_changes_nothing(corpus, tmp_path):
    source = str(corpus(5))
    build([source], tmp_path / "out")
    before = contents(tmp_path / "out")
    assert build([source], tmp_path / "out").articles_read_now == 0
    assert build([source], tmp_path / "out", full=True).articles_read_now == 5
    assert contents(tmp_path / "out") == before


@pytest.mark.parametrize("change", ["text", "outside", "id", "reader"])
def test_what_a_reading_depends_on_has_it_read_again(change, tmp_path, monkeypatch):
    record = {"id": "a", "text": "Georgia's exports to Armenia made $5 million in 2020.", "publisher": "P"}
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(record))
    build([str(path)], tmp_path / "out")
    if change == "reader":
        monkeypatch.setattr("tradelines.building.store.reader_fingerprint", lambda: "another")
    else:
        record |= {"text": {"text": "Nothing."}, "outside": {"publisher": "Q"}, "id": {"id": "b"}}[change]
        path.write_text(json.dumps(record))
    assert build([str(path)], tmp_path / "out").articles_read_now == 1


def test_the_format_may_change_without_reading_and_leaves_no_other_tables(corpus, tmp_path):
    source = str(corpus(5))
    build([source], tmp_path / "out")
    as_csv = {name: list(cells_of(tmp_path / "out", name)) for name in TABLES}
    assert build([source], tmp_path / "out", table_format="parquet").articles_read_now == 0
    assert {name.split(".")[1] for name in contents(tmp_path / "out")} == {"parquet", "json"}
    assert {name: list(cells_of(tmp_path / "out", name)) for name in TABLES} == as_csv


def test_the_same_text_is_read_once_and_named_a_duplicate(tmp_path):
    record = {"text": "Georgia's exports to Armenia made $5 million in 2020."}
    records = [record | {"id": "a", "publisher": "P"}, record | {"id": "b", "publisher": "Q"}, record | {"id": "a"}]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, records)))
    summary = build([str(tmp_path / "a.jsonl")], tmp_path / "out")
    articles = rows(tmp_path / "out", "articles")
    assert [(a["article_id"], a["status"], a["duplicate_of"], a["publisher"]) for a in articles] == [
        ("a", "read", "", "P"),
        ("b", "duplicate", "a", "Q"),
        ("a-2", "duplicate", "a", ""),
    ]
    assert {row["article_id"] for table in ("trade", "warnings") for row in rows(tmp_path / "out", table)} <= {"a"}
    assert len(rows(tmp_path / "out", "texts")) == 3
    assert dict(summary.statuses) == {"read": 1, "duplicate": 2}


def test_rejected_articles_stand_in_their_place_with_the_reason(tmp_path):
    (tmp_path / "a.jsonl").write_text('{"id": "one", "text": "Trade."}\nbroken\n{"id": "three", "text": "Transit."}\n')
    summary = build([str(tmp_path / "a.jsonl")], tmp_path / "out")
    articles = rows(tmp_path / "out", "articles")
    assert [(a["article_id"], a["status"]) for a in articles] == [("one", "read"), ("a", "rejected"), ("three", "read")]
    assert articles[1]["source"].endswith("a.jsonl:2")
    assert articles[1]["reason"].startswith("line 2 is not JSON")
    assert [row["article_id"] for row in rows(tmp_path / "out", "texts")] == ["one", "three"]
    assert summary.rejected == [(articles[1]["source"], articles[1]["reason"])]


def test_an_error_in_a_reader_costs_one_article(corpus, tmp_path, monkeypatch):
    real = work.read

    def failing(article):
        if article.article_id == "n3":
            raise RuntimeError("no such thing")
        return real(article)

    monkeypatch.setattr(work, "read", failing)
    summary = build([str(corpus(6))], tmp_path / "out")
    assert [(source[-2:], reason) for source, reason in summary.rejected] == [
        (":4", "the reader failed: RuntimeError: no such thing")
    ]
    assert summary.statuses["read"] == 5


def test_the_manifest_speaks_for_inputs_and_tables(corpus, tmp_path):
    source = corpus(3)
    build([str(source)], tmp_path / "out")
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text())
    assert manifest["schema_version"] == 1
    assert manifest["counts"]["articles"] == manifest["counts"]["texts"] == 3
    assert list(manifest["inputs"].values()) == [hashlib.sha256(source.read_bytes()).hexdigest()]
    files = contents(tmp_path / "out")
    digests = {name: hashlib.sha256(files[name]).hexdigest() for name in files if name != "manifest.json"}
    assert manifest["tables"] == digests


def test_a_failing_build_leaves_the_old_tables_and_what_it_read(corpus, tmp_path, monkeypatch):
    build([str(corpus(4))], tmp_path / "out")
    before = contents(tmp_path / "out")

    def full_disk(*_args):
        raise OSError("no space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(build_module, "resolve", full_disk)
        with pytest.raises(OSError, match="no space"):
            build([str(corpus(9))], tmp_path / "out")
    assert contents(tmp_path / "out") == before
    assert [path.name for path in (tmp_path / "out").iterdir() if path.name.startswith(".")] == [READINGS]
    assert build([str(corpus(9))], tmp_path / "out").articles_read_now == 0


def test_a_source_that_is_missing_touches_nothing(tmp_path):
    with pytest.raises(SourceError):
        build([str(tmp_path / "missing.txt")], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_two_builds_do_not_write_to_one_folder(corpus, tmp_path):
    (tmp_path / "out").mkdir()
    store = Store(tmp_path / "out")
    with pytest.raises(BusyError, match="another build"):
        build([str(corpus(2))], tmp_path / "out")
    store.close()
    assert build([str(corpus(2))], tmp_path / "out").statuses["read"] == 2


def test_a_broken_file_of_readings_is_made_anew(corpus, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / READINGS).write_bytes(b"not a database, not at all" * 100)
    assert build([str(corpus(2))], tmp_path / "out").statuses["read"] == 2


def test_a_killed_build_leaves_the_old_tables(corpus, tmp_path):
    out = tmp_path / "out"
    build([str(corpus(3))], out)
    before = contents(out)
    many = corpus(20_000, "many.jsonl")
    command = [sys.executable, "-m", "tradelines", "build", str(many), "--out", str(out)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        limit = time.monotonic() + 60
        while not any(path.name.startswith(".new-") for path in out.iterdir()) and time.monotonic() < limit:
            assert process.poll() is None, "it was over before it could be killed"
        process.terminate()
    assert process.returncode != 0
    assert contents(out) == before
    build([str(corpus(3))], out)
    assert contents(out) == before
    assert [path.name for path in out.iterdir() if path.name.startswith(".")] == [READINGS]
