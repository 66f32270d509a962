"""The real dashboard on tables built from the seeds, and a browser whose every request is watched."""

import subprocess
import sys
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import sync_playwright

from tools.browsing import ROOT, chromium, server

HERE = {"localhost", "127.0.0.1"}
INLINE = {"data", "blob"}


def pytest_collection_modifyitems(items):
    """One worker drives the browser, the other runs all else meanwhile."""
    for item in items:
        if "tests/browser" in item.path.as_posix():
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group("browser"))


@pytest.fixture(scope="session")
def tables(tmp_path_factory):
    folder = tmp_path_factory.mktemp("browser") / "tables"
    command = [sys.executable, "-m", "tradelines", "build", "seeds", "--out", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="session")
def app(tables):
    """Address of the dashboard that all tests share."""
    with server(tables=tables) as address:
        yield address


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def browser(playwright):
    running = chromium(playwright)
    yield running
    running.close()


@pytest.fixture
def open_context(browser):
    """Opens a page of its own, of any size and theme, whose requests must stay on this machine."""
    contexts, outside = [], []

    def note(request):
        parts = urlsplit(request.url)
        if parts.scheme not in INLINE and parts.hostname not in HERE:
            outside.append(request.url)

    def open_it(width=1400, height=900, theme="light", using=browser):
        context = using.new_context(viewport={"width": width, "height": height}, color_scheme=theme)
        context.on("request", note)
        contexts.append(context)
        return context.new_page()

    yield open_it
    for context in contexts:
        context.close()
    assert outside == []


@pytest.fixture
def page(open_context):
    return open_context()
