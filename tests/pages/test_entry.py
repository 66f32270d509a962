import pytest
from made_tables import few, write
from page_words import ROOT, words_of

from tradelines.analysis.tables import load_tables
from tradelines.ui import store
from tradelines.ui.entry import PAGES

SLUGS = [page.slug for page in PAGES]


def test_every_page_of_the_list_has_a_file_and_every_file_is_in_the_list():
    assert sorted(SLUGS) == sorted(path.stem for path in (ROOT / "pages").glob("*.py"))


@pytest.mark.parametrize("slug", SLUGS)
def test_every_page_guards_its_entry(slug):
    assert f'require_entry("{slug}")' in (ROOT / "pages" / f"{slug}.py").read_text("utf-8")


def test_the_entry_stays_short():
    assert len((ROOT / "dashboard.py").read_text("utf-8").splitlines()) < 60


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("size", ["few", "many", "empty"])
def test_every_page_opens_on_few_many_and_no_facts(slug, size, open_page, request):
    app = open_page(slug, request.getfixturevalue(f"{size}_folder"))
    assert not app.exception
    assert [title.value for title in app.title] == [next(page.title for page in PAGES if page.slug == slug)]


def test_the_bare_address_leads_to_the_overview(open_page):
    app = open_page("overview")
    assert app.title[0].value == "Overview"


def test_a_folder_without_tables_says_what_to_do(open_page, tmp_path):
    app = open_page("trade", tmp_path / "nothing")
    assert not app.exception
    assert app.title[0].value == "No tables to show"
    assert "There are no built tables" in app.error[0].value
    assert "TRADELINES_TABLES" in words_of(app)
    assert "python -m tradelines build" in app.code[0].value


def test_broken_tables_say_so(open_page, tmp_path):
    (tmp_path / "manifest.json").write_text("{}", encoding="utf-8")
    app = open_page("overview", tmp_path)
    assert not app.exception
    assert "cannot be read" in app.error[0].value


def test_a_new_build_is_seen_without_a_restart(open_page, tmp_path):
    app = open_page("overview", write(tmp_path))
    assert "No article was read yet." in words_of(app)
    few(tmp_path)
    assert "2 articles read" in words_of(app.run())


def test_tables_that_are_not_there_are_built_from_the_seeds(open_page, monkeypatch, tmp_path):
    monkeypatch.setattr(store, "BUILT", tmp_path / "tables")
    app = open_page("overview", "")
    assert not app.exception
    assert app.title[0].value == "Overview"
    assert len(load_tables(tmp_path / "tables").articles) == 5


def test_a_build_that_fails_says_what_happened(open_page, monkeypatch, tmp_path):
    monkeypatch.setattr(store, "BUILT", tmp_path / "tables")
    monkeypatch.setattr(store, "ROOT", tmp_path)
    app = open_page("overview", "")
    assert not app.exception
    assert app.title[0].value == "No tables to show"
    assert "seeds" in app.error[0].value
