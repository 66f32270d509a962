"""The real dashboard on the committed tables, and a browser whose every request is watched."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect, sync_playwright

from tools.browsing import chromium, server

HERE = {"localhost", "127.0.0.1"}
INLINE = {"data", "blob"}
PATIENCE_MS = 60_000  # a map drawn without a graphics card on a busy machine takes its time
expect.set_options(timeout=PATIENCE_MS)


def pytest_collection_modifyitems(items):
    """Tests that a browser runs have more patience than others."""
    for item in items:
        if "tests/browser" in item.path.as_posix():
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.timeout(PATIENCE_MS * 4 // 1000))


@pytest.fixture(scope="session")
def app():
    """Address of the dashboard that all tests share."""
    with server() as address:
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
        context.set_default_timeout(PATIENCE_MS)
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
