"""Every page, in light and dark, wide then narrow: it is the right one, whole, readable, and asks nothing outside."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tools.browsing import open_page, settled
from tradelines.ui.entry import PAGES

SLUGS = [page.slug for page in PAGES]
TITLES = {page.slug: page.title for page in PAGES}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("slug", SLUGS)
def test_a_page_is_whole_and_readable(open_context, app, slug, theme):
    page = open_context(theme=theme)
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    open_page(page, f"{app}/{slug}")
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLES[slug])
    expect(page).to_have_title(f"{TITLES[slug]} · Tradelines")
    expect(page.get_by_test_id("stException")).to_have_count(0)
    expect(page.get_by_test_id("stAlertContentError")).to_have_count(0)
    ground = page.evaluate("getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor")
    assert ground == {"light": "rgb(255, 255, 255)", "dark": "rgb(18, 22, 29)"}[theme]
    assert unreadable(page) == {}
    stands_without_sideways_scrolling(page, width=420)
    assert errors == []


def unreadable(page):
    """What axe holds to be serious or worse, by rule, with the first elements."""
    return {
        item["id"]: [node["html"][:160] for node in item["nodes"]][:3]
        for item in Axe().run(page).response["violations"]
        if item["impact"] in ("serious", "critical")
    }


def stands_without_sideways_scrolling(page, width):
    """Make the window narrow and wait until nothing on the page is wider; an error of the browser where it stays so."""
    page.set_viewport_size({"width": width, "height": 900})
    settled(page)
    page.wait_for_function(
        "width => ['html', '[data-testid=stMain]'].every(name => document.querySelector(name).scrollWidth <= width)",
        arg=width,
    )
