"""What a reader chooses with the mouse: a line on the map, a bar, a mark; and what is seen of it."""

import pytest
from playwright.sync_api import Error, expect

from tools.browsing import chromium, open_page, settled
from tradelines.analysis.network import load_network
from tradelines.figures.maps.view import AREAS, plane_of

SEGMENT, BRANCH, AREA = "ns-e-07", "eastern", "caspian"
TRIES, CLICKS = 20, 6
CLICK = """([across, down]) => {
  const at = document.elementFromPoint(across, down);
  const told = { clientX: across, clientY: down, bubbles: true, cancelable: true, isPrimary: true, pointerId: 1 };
  const clock = Date.now, now = clock();
  Date.now = () => now;
  try {
    at.dispatchEvent(new PointerEvent("pointerdown", { ...told, pointerType: "mouse", button: 0, buttons: 1 }));
    at.dispatchEvent(new PointerEvent("pointerup", { ...told, pointerType: "mouse", button: 0, buttons: 0 }));
  } finally {
    Date.now = clock;
  }
}"""


def centre(locator):
    box = locator.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def click_map(page, across, down):
    """Press and release in one moment, by the page's clock too.

    The map looks for what was pressed before it hears of the release. Without a graphics card, on a busy machine, that
    takes longer than the quarter of a second that a click may last, and it is taken for the start of a drag.
    """
    page.evaluate(CLICK, [across, down])


def point_at(page, across, down, words):
    """Move the mouse to and fro over a place of the map until it is named: a map not drawn yet answers no move."""
    tip = page.locator(".deck-tooltip")
    for step in range(TRIES):
        page.mouse.move(across + step % 2, down)
        try:
            expect(tip).to_contain_text(words, timeout=5_000)
        except AssertionError:
            continue
        break
    page.mouse.move(across, down)
    expect(tip).to_contain_text(words)


def answered(seen):
    """Whether something comes in sight; a click has time to be answered, since the next takes its choice back."""
    try:
        seen.wait_for(timeout=15_000)
    except Error:
        return False
    return True


def on_map(page, lon, lat):
    """Where a position lies on the screen, for the area that was opened.

    From the map's frame: the canvas within it has not its own size yet when the page says that it is whole.
    """
    across, down = plane_of(AREAS[AREA]).pixel(lon, lat)
    left, top = centre(page.get_by_test_id("stDeckGlJsonChart"))
    return left + across, top + down


def test_a_click_on_a_segment_shows_its_facts_and_a_link_to_it(open_context, app):
    # A small map of one branch is drawn soon where there is no graphics card.
    page = open_context(width=600)
    open_page(page, f"{app}/corridors?co_area={AREA}&co_branch={BRANCH}")
    (west, south), (east, north) = load_network().segments[SEGMENT].line[:2]
    facts = page.get_by_test_id("stTable").get_by_text("140 km", exact=True)
    for _ in range(CLICKS):
        place = on_map(page, (west + east) / 2, (south + north) / 2)
        point_at(page, *place, "140 km")
        click_map(page, *place)
        if answered(facts):
            break
    expect(facts).to_be_visible()
    settled(page)
    assert f"co_at={SEGMENT}" in page.url
    expect(page.get_by_text("Who says what of")).to_be_visible()


def test_the_box_beside_the_map_chooses_too_and_back_takes_it_back(page, app):
    open_page(page, f"{app}/corridors")
    page.get_by_role("combobox", name="Line or place").click()
    page.keyboard.type("Uzen – Bolashak")
    page.get_by_role("option", name="Uzen").first.click()
    expect(page.get_by_test_id("stTable").get_by_text("140 km", exact=True)).to_be_visible()
    settled(page)
    assert f"co_at={SEGMENT}" in page.url


def test_without_webgl_the_lists_hold_the_same_and_the_page_says_so(open_context, playwright, app):
    blind = chromium(playwright, webgl=False)
    try:
        page = open_context(using=blind)
        open_page(page, f"{app}/corridors?co_at={SEGMENT}")
        assert page.evaluate("document.createElement('canvas').getContext('webgl2')") is None
        expect(page.get_by_text("this browser has no WebGL")).to_be_visible()
        expect(page.get_by_test_id("stTable").get_by_text("140 km", exact=True)).to_be_visible()
        page.get_by_role("tab", name="Lines").click()
        expect(page.get_by_test_id("stDataFrame").first).to_be_visible()
    finally:
        blind.close()


def test_a_click_on_a_figure_shows_its_sentence(page, app):
    open_page(page, f"{app}/trade?tr_pair=AZE-BLR")
    box = page.get_by_role("combobox", name="Figure")
    before = box.input_value()
    bars = page.locator(".js-plotly-plot .bars .point path")
    expect(bars.first).to_be_visible()
    others = [bars.nth(place) for place in range(bars.count())]
    page.mouse.click(*centre(others[-1]))
    expect(box).not_to_have_value(before)
    settled(page)
    assert "tr_fact=004_a182c1933fd68784" in page.url
    expect(page.locator("[class*=st-key], [data-testid=stMarkdown]").filter(has_text="million").first).to_be_visible()


def test_a_click_on_a_meeting_shows_its_people(page, app):
    open_page(page, f"{app}/meetings")
    box = page.get_by_role("combobox", name="Meeting")
    before = box.input_value()
    mark = page.locator(".js-plotly-plot .scatterlayer .point").first
    expect(mark).to_be_visible()
    page.mouse.click(*centre(mark))
    expect(box).not_to_have_value(before)
    settled(page)
    assert "me_at=" in page.url
    expect(page.get_by_role("link", name="See it in the article").first).to_be_visible()


@pytest.mark.parametrize(("article", "words"), [("000_22d461d5866cb0de", "339.1"), ("004_a182c1933fd68784", "424.5")])
def test_an_article_has_its_facts_highlighted(page, app, article, words):
    open_page(page, f"{app}/articles?ar_id={article}")
    marked = page.locator("span[style*=background]").filter(has_text=words)
    expect(marked.first).to_be_visible()


def test_from_a_meeting_to_its_article_and_back(page, app):
    open_page(page, f"{app}/meetings?me_country=CHN")
    page.get_by_role("link", name="See it in the article").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Articles")
    settled(page)
    assert "ar_id=002_a48c69da99756c63" in page.url
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Meetings")
    expect(page.get_by_text("China: ")).to_be_visible()
