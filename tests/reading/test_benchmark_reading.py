"""The made-up articles of the benchmark are articles: of the length and language they should be, with work for all."""

import pytest

from tools import rivals
from tools.benchmark_reading import compare, made_up
from tradelines.reading.articles import article_from_record
from tradelines.reading.articles.language import language_of
from tradelines.reading.reader import read


@pytest.mark.parametrize("language", ["en", "ru", "az", "tr"])
def test_made_up_articles_are_read(language: str) -> None:
    record = made_up(language, 1)
    facts = read(article_from_record(record, source="benchmark"))
    assert record == made_up(language, 1)
    assert len(record["text"].split()) >= 500
    assert language_of(record["text"]) == language
    assert facts.trade
    assert facts.meetings
    assert facts.freight


def test_others_are_measured_where_they_are_installed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing() -> rivals.Reader:
        raise ImportError("no such module")

    heard: list[str] = []
    monkeypatch.setattr(rivals, "_MAKERS", {"listener": lambda: heard.append, "nobody": missing})
    records = [made_up("en", 1), made_up("en", 2)]
    compare(1000.0, records)
    printed = capsys.readouterr().out.splitlines()
    assert printed[0].startswith("listener: ")
    assert printed[1] == "nobody: not installed"
    assert heard[-2:] == [record["text"] for record in records]
