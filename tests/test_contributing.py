"""The worked example of CONTRIBUTING.md does what it says: the sentence is read once its words are known."""

import re
import shutil
from importlib import resources
from pathlib import Path

import pytest

from tradelines.reading import lexicon as words
from tradelines.reading.articles import Article
from tradelines.reading.reader import read

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "CONTRIBUTING.md").read_text("utf-8")


@pytest.fixture
def lexicon_folder(tmp_path, monkeypatch):
    folder = tmp_path / "lexicon"
    shutil.copytree(resources.files(words), folder)
    monkeypatch.setattr(words, "FOLDER", folder)
    words.lexicon.cache_clear()
    yield folder
    words.lexicon.cache_clear()


def test_a_word_is_added_as_written_there(lexicon_folder):
    sentence = re.search(r'begin to write "([^"]+)"', TEXT)
    example = re.search(r"```toml\n(.*?)```", TEXT, re.DOTALL)
    assert sentence and example
    article = Article(article_id="example", text=sentence[1].replace("\n", " "))
    assert read(article).trade == []

    (lexicon_folder / "en" / "zz_example.toml").write_text(example[1], "utf-8")
    words.lexicon.cache_clear()
    [row] = read(article).trade
    assert (row.reporter, row.partner, row.flow, row.value) == ("IRN", "TUR", "turnover", 5_000_000)
    assert (row.period_start, row.period_end) == ("2020-01-01", "2020-12-31")
