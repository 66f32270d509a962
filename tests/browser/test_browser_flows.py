"""Flows and downloads as a browser sees them: arrows that are chosen, files that are saved, choices that go along."""

import pandas as pd
from playwright.sync_api import expect

from tools.browsing import open_page, settled

PERIOD = "fl_period=2022-01-01_2022-09-30"


def test_a_click_on_an_arrow_shows_its_sentence(page, app):
    open_page(page, f"{app}/flows?fl_view=Map&{PERIOD}")
    box = page.get_by_role("combobox", name="Figure")
    before = box.input_value()
    marks = page.locator(".js-plotly-plot .scatterlayer .trace").last.locator(".point")
    expect(marks.first).to_be_visible()
    place = marks.last.bounding_box()
    page.mouse.click(place["x"] + place["width"] / 2, place["y"] + place["height"] / 2)
    expect(box).not_to_have_value(before)
    settled(page)
    assert "tr_fact=004_a182c1933fd68784" in page.url


def test_what_is_chosen_on_trade_is_chosen_on_flows_and_back(page, app):
    open_page(page, f"{app}/trade?tr_country=BLR")
    for name in ("Flows", "Trade"):
        page.get_by_test_id("stTopNavLink").filter(has_text=name).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(name)
        settled(page)
        assert "tr_country=BLR" in page.url


def test_the_figures_are_saved_as_they_are_shown(page, app, tmp_path):
    open_page(page, f"{app}/trade?tr_country=BLR&tr_flow=export")
    page.get_by_role("button", name="Download 1 figure").click()
    with page.expect_download() as saved:
        page.get_by_role("button", name="1 figure as CSV").first.click()
    saved.value.save_as(tmp_path / "trade.csv")
    rows = pd.read_csv(tmp_path / "trade.csv")
    assert list(rows["value"]) == [84_400_000]
    assert "84.4 million" in rows["evidence"][0]


def test_a_picture_is_saved_with_its_period_and_source(page, app, tmp_path):
    open_page(page, f"{app}/flows?picture=svg&{PERIOD}")
    camera = page.locator(".modebar-btn").first
    expect(camera).to_be_visible()
    with page.expect_download() as saved:
        camera.click()
    assert saved.value.suggested_filename == "tradelines-flows.svg"
    saved.value.save_as(tmp_path / "flows.svg")
    drawn = (tmp_path / "flows.svg").read_text("utf-8")
    assert "Jan-Sep 2022 (part of a year)" in drawn
    assert "Source: 1 article" in drawn
