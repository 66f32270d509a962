"""Pages as a reader opens them: from the entry, then on to the page, on tables made for the test."""

import sys

import pytest
from made_tables import few, many, write
from page_words import ROOT
from streamlit.testing.v1 import AppTest


@pytest.fixture(scope="session")
def few_folder(tmp_path_factory):
    return few(tmp_path_factory.mktemp("few"))


@pytest.fixture(scope="session")
def many_folder(tmp_path_factory):
    return many(tmp_path_factory.mktemp("many"), 200)


@pytest.fixture(scope="session")
def empty_folder(tmp_path_factory):
    return write(tmp_path_factory.mktemp("none"))


@pytest.fixture(autouse=True)
def main_module(monkeypatch):
    """AppTest leaves the dashboard as the main module, which a process spawned by a later test would run."""
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])


@pytest.fixture
def open_page(monkeypatch, few_folder):
    """Opens a page on a folder of tables (the few, where none is named) with what its address says."""

    def open_it(slug, folder=few_folder, **query):
        monkeypatch.chdir(ROOT)
        monkeypatch.setenv("TRADELINES_TABLES", str(folder))
        app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=20)
        app.run()
        app.switch_page(f"pages/{slug}.py")
        for key, value in query.items():
            app.query_params[key] = value
        return app.run()

    return open_it
