"""SOURCE arguments to articles; whatever is broken becomes a rejected row with its place, the rest goes on."""

import csv
import gzip
import io
import json

import fsspec
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tradelines.building.sources import Given, Ids, Rejected, SourceError, Sources
from tradelines.building.sources import given as given_module

TEXT = "Trade between Georgia and Armenia made $12 million in 2023."


def read(*sources):
    return list(Sources([str(source) for source in sources]))


def ids(items):
    return [item.article_id for item in items if isinstance(item, Given)]


def reasons(items):
    return [(item.source, item.reason) for item in items if isinstance(item, Rejected)]


def lines(*records):
    return "".join(json.dumps(record) + "\n" for record in records).encode()


def table(header, *rows, delimiter=","):
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows([header, *rows])
    return out.getvalue().encode()


def parquet(**columns):
    out = io.BytesIO()
    pq.write_table(pa.table(columns), out)
    return out.getvalue()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


SOUND = {
    "a.txt": TEXT.encode(),
    "b.md": TEXT.encode(),
    "c.txt.gz": gzip.compress(TEXT.encode()),
    "UPPER.TXT": TEXT.encode(),
    "marked.txt": b"\xef\xbb\xbf" + TEXT.encode(),
    "utf16.txt": TEXT.encode("utf-16"),
    "d.jsonl": lines({"id": "one", "text": TEXT}, {"id": "two", "text": TEXT}),
    "e.jsonl.gz": gzip.compress(lines({"text": TEXT})),
    "f.csv": table(["id", "text"], ["one", TEXT], ["two", TEXT]),
    "semicolons.csv": table(["text", "id"], [TEXT, "one"], delimiter=";"),
    "g.csv.gz": gzip.compress(table(["text"], [TEXT])),
    "lines.csv": table(["id", "text"], ["one", f"{TEXT}\n\nIt grew, \"again\"."]),
    "h.parquet": parquet(id=[7, 8], text=[TEXT, TEXT]),
    "i.parquet.gz": gzip.compress(parquet(text=[TEXT])),
}  # fmt: skip


@pytest.mark.parametrize("name", SOUND)
def test_sound_files(name, folder):
    (folder / name).write_bytes(SOUND[name])
    found = read(name)
    assert reasons(found) == []
    assert all(TEXT.removesuffix(".") in item.text and item.source.startswith(name) for item in found)
    assert ids(found)


# What stands in the file; what is read of it; how the reasons begin, with their places.
BROKEN = {
    "empty.txt": (b"", [], [("empty.txt", "empty")]),
    "blank.txt": (b" \n\t\n", [], [("blank.txt", "empty")]),
    "binary.txt": (b"\x00\x01\x02 text", [], [("binary.txt", "not text")]),
    "cyrillic.txt": ("Товарооборот".encode("cp1251"), [], [("cyrillic.txt", "not UTF-8")]),
    "cut.txt.gz": (gzip.compress(TEXT.encode() * 50)[:-20], [], [("cut.txt.gz", "the file cannot be read")]),
    "plain.txt.gz": (TEXT.encode(), [], [("plain.txt.gz", "the file cannot be read")]),
    "page.html": (b"<p>Trade</p>", [], [("page.html", "not read: this kind of file (.html) is not supported")]),
    "noending": (b"Trade", [], [("noending", "not read: this kind of file (no ending) is not supported")]),
    "broken.jsonl": (
        lines({"id": "one", "text": TEXT}) + b'{"id": "two", "te\n' + lines({"id": "three", "text": TEXT}),
        ["one", "three"],
        [("broken.jsonl:2", "line 2 is not JSON")],
    ),
    "encoding.jsonl": (
        b'{"text": "\xe2\xee\xf2"}\n' + lines({"id": "two", "text": TEXT}),
        ["two"],
        [("encoding.jsonl:1", "line 1 is not JSON")],
    ),
    "deep.jsonl": (
        b"[" * 100_000 + b"\n" + lines({"id": "two", "text": TEXT}),
        ["two"],
        [("deep.jsonl:1", "line 1 is not JSON")],
    ),
    "list.jsonl": (b'["text"]\n', [], [("list.jsonl:1", "line 1 is not a JSON object")]),
    "notext.jsonl": (
        lines({"id": "one"}, {"text": 5}, {"text": None}, {"text": ""}),
        [],
        [(f"notext.jsonl:{n}", reason) for n, reason in enumerate(["the record has no text"] * 3 + ["empty"], 1)],
    ),
    "surrogate.jsonl": (
        b'{"text": "Trade \\ud800 made"}\n' + lines({"id": "two", "text": TEXT}),
        ["two"],
        [("surrogate.jsonl:1", "not UTF-8")],
    ),
    "date.jsonl": (
        lines({"text": TEXT, "published": "last May"}, {"id": "two", "text": TEXT, "published": "2023-05-06T07:00Z"}),
        ["two"],
        [("date.jsonl:1", "published is no date like 2022-01-29: last May")],
    ),
    "blanks.jsonl": (b"\n\n" + lines({"id": "one", "text": TEXT}) + b"\n", ["one"], []),
    "notext.csv": (table(["id", "body"], ["one", TEXT]), [], [("notext.csv", "a table of articles has a column text")]),
    "empty.csv": (b"", [], [("empty.csv", "a table of articles has a column text")]),
    "cells.csv": (
        b"id,text\none,Trade made $1 million.\ntwo\nthree,a,b\nfour,Trade made $2 million.\n",
        ["one", "four"],
        [
            ("cells.csv:3", "the record at line 3 has 1 cells, the header has 2"),
            ("cells.csv:4", "the record at line 4 has 3 cells"),
        ],
    ),
    "quotes.csv": (
        b'id,text\none,"Trade" made\ntwo,Trade made $2 million.\n',
        ["two"],
        [("quotes.csv:2", "the record at line 2 is broken")],
    ),
    "open.csv": (
        b'id,text\none,Trade made $1 million.\ntwo,"Trade made $2 million.\nthree,Trade\n',
        ["one"],
        [("open.csv:3", "the record at line 3 is broken")],
    ),
    "encoding.csv": (
        "id,text\none,Ticarət\ntwo,Trade\n".encode("cp1254", "replace").replace(b"?", b"\xe9"),
        ["two"],
        [("encoding.csv:2", "not UTF-8")],
    ),
    "no.parquet": (b"PAR1 but no more", [], [("no.parquet", "the file cannot be read")]),
    "columns.parquet": (parquet(body=[TEXT]), [], [("columns.parquet", "a table of articles has a column text")]),
    "nulls.parquet": (
        parquet(id=["one", "two"], text=[None, TEXT]),
        ["two"],
        [("nulls.parquet:1", "the record has no text")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_broken_files(name, folder):
    content, expected, beginnings = BROKEN[name]
    (folder / name).write_bytes(content)
    found = read(name)
    assert ids(found) == expected
    assert [place for place, _ in reasons(found)] == [place for place, _ in beginnings]
    assert all(told.startswith(begin) for (_, told), (_, begin) in zip(reasons(found), beginnings, strict=True))


def test_articles_that_are_too_long_are_rejected_and_the_next_are_read(folder, monkeypatch):
    monkeypatch.setattr(given_module, "LONGEST_ARTICLE", 1000)
    (folder / "a.jsonl").write_bytes(lines({"text": "long " * 500}, {"id": "short", "text": TEXT}))
    found = read("a.jsonl")
    assert ids(found) == ["short"]
    assert reasons(found)[0][1].startswith("too long")


def test_the_longest_known_article_is_not_too_long(folder):
    (folder / "a.txt").write_text("trade " * 190_000)
    assert ids(read("a.txt")) == ["a"]


def test_a_line_longer_than_any_article_does_not_fill_memory(folder, monkeypatch):
    monkeypatch.setattr("tradelines.building.sources.records._LONGEST_LINE", 64)
    (folder / "a.jsonl").write_bytes(b'{"text": "' + b"x" * 1000 + b'"}\n' + lines({"id": "b", "text": "Trade"}))
    found = read("a.jsonl")
    assert ids(found) == ["b"]
    assert reasons(found) == [("a.jsonl:1", "line 1 is longer than an article may be")]


def test_a_folder_is_read_in_order_with_what_stands_beside_the_articles_left_out(folder):
    files = ["b.txt", "a.txt", "sub/c.txt", ".hidden.txt", ".git/d.txt", "README.md", "LICENSE", "numbers.csv"]
    for name in [*files, "sources.csv"]:
        (folder / "news" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "news" / name).write_text("file,publisher\n" if name == "sources.csv" else TEXT)
    sources = Sources(["news"])
    found = list(sources)
    assert [item.source for item in found] == ["news/a.txt", "news/b.txt", "news/sub/c.txt"]
    assert [note.split(":")[0] for note in sources.notes] == ["news/numbers.csv"]


def test_a_file_in_a_folder_that_cannot_be_read_is_told(folder):
    (folder / "news").mkdir()
    (folder / "news" / "a.pdf").write_bytes(b"%PDF")
    assert [place for place, _ in reasons(read("news"))] == ["news/a.pdf"]


def test_sources_csv_tells_what_is_known_of_the_texts_beside_it(folder):
    (folder / "a.txt").write_text(TEXT)
    (folder / "b.txt").write_text(TEXT)
    (folder / "sources.csv").write_text("file,publisher,url,remark\na.txt,The Paper,https://paper.test/1,good\n")
    sources = Sources(["a.txt", "b.txt"])
    a, b = sources
    assert a.outside == {"publisher": "The Paper", "url": "https://paper.test/1"}
    assert b.outside == {}
    assert list(sources.fingerprints) == ["a.txt", "b.txt", "sources.csv"]


def test_patterns_and_addresses(folder):
    for name in ("a1.txt", "a2.txt", "b.txt", "[odd].txt"):
        (folder / name).write_text(TEXT)
    assert ids(read("a*.txt")) == ["a1", "a2"]
    assert ids(read("[odd].txt")) == ["[odd]"]
    with fsspec.open("memory://news/one.txt", "w") as file:
        file.write(TEXT)
    (item,) = read("memory://news")
    assert (item.article_id, item.source) == ("one", "memory:///news/one.txt")


def test_a_file_given_twice_is_read_once(folder):
    (folder / "a.txt").write_text(TEXT)
    assert ids(read("a.txt", str(folder / "a.txt"), "*.txt", ".")) == ["a"]


@pytest.mark.parametrize("source", ["missing.txt", "no/folder/", "*.none", "nosuch://x/y", "empty"])
def test_a_source_that_leads_to_nothing_is_an_error(source, folder):
    (folder / "empty").mkdir()
    with pytest.raises(SourceError, match=source.split(":")[0].replace("*", r"\*").rstrip("/")):
        read(source)


def test_records_keep_what_they_tell_and_nothing_else(folder):
    record = {"id": "a|b c", "text": TEXT, "publisher": "P", "published": "2023-01-05", "lang": "en", "trade": [1]}
    (folder / "a.jsonl").write_bytes(lines(record))
    (item,) = read("a.jsonl")
    assert item.article_id == "a_b_c"
    assert item.outside == {"published": "2023-01-05", "lang": "en", "publisher": "P"}


def test_ids_are_never_given_twice():
    ids = Ids()
    assert [ids.unique(name) for name in ["a", "a", "a-2", "a", "b", "a-2"]] == [
        "a",
        "a-2",
        "a-2-2",
        "a-3",
        "b",
        "a-2-3",
    ]


def test_texts_are_kept_to_the_letter(folder):
    text = f"{TEXT * 3} \x00 \x1a date 2022-01-29 Trade\r\n\r\nmade\u00a0$5\u202fmillion.\n\n"
    (folder / "a.txt").write_bytes(text.encode())
    (folder / "b.jsonl").write_bytes(lines({"text": text}))
    (folder / "c.csv").write_bytes(table(["text"], [text]))
    assert {item.text for item in read("a.txt", "b.jsonl", "c.csv")} == {text}
