"""How the dashboard starts: by any page, on this machine only, and from a clone without tables."""

import shutil
import socket
import subprocess

import pytest
from playwright.sync_api import expect

from tools.browsing import ROOT, open_page, server
from tradelines.ui.entry import PAGES

QUERIES = {
    "overview": "ov_x=1",
    "trade": "tr_flow=turnover",
    "flows": "tr_flow=export&fl_view=Map",
    "pairs": "pa_one_id=AZE&pa_other_id=BLR",
    "corridors": "co_line=Zangezur&co_at=zg-02",
    "routes": "ro_from=aktau-port&ro_to=poti",
    "meetings": "me_country=IRN",
    "network": "ne_kind=people",
    "people": "pe_who_id=safar-mehdiyev-aze",
    "articles": "ar_id=004_a182c1933fd68784",
    "about": "ab_x=1",
}
TITLES = {page.slug: page.title for page in PAGES}


@pytest.mark.parametrize("slug", QUERIES)
def test_a_deep_link_to_a_server_just_started_opens_its_page(page, slug):
    with server() as address:
        open_page(page, f"{address}/{slug}?{QUERIES[slug]}")
        expect(page.get_by_role("heading", level=1)).to_have_text(TITLES[slug])
        expect(page).to_have_title(f"{TITLES[slug]} · Tradelines")
        menu = page.get_by_test_id("stTopNavLink")
        assert [text.strip() for text in menu.all_inner_texts()] == list(TITLES.values())
        expect(page.get_by_role("dialog")).to_have_count(0)
        assert page.url == f"{address}/{slug}?{QUERIES[slug]}"


def test_the_bare_address_opens_the_overview(page, app):
    open_page(page, app)
    expect(page.get_by_role("heading", level=1)).to_have_text("Overview")


def test_the_server_listens_to_this_machine_only(app):
    port = int(app.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), timeout=5):
        pass
    # Another address of the loopback: whoever listens on all interfaces answers there too.
    with pytest.raises(OSError), socket.create_connection(("127.0.0.2", port), timeout=5):
        pass


def test_a_clone_without_tables_builds_them_and_opens(page, tmp_path):
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    for name in listed.stdout.decode().split("\0"):
        if name and not name.startswith(("data/tables/", "tests/", "docs/")) and (ROOT / name).is_file():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, tmp_path / name)
    with server(tmp_path) as address:
        page.goto(address)
        expect(page.get_by_text("There are no tables yet")).to_be_visible(timeout=20_000)
        expect(page.get_by_role("heading", level=1)).to_have_text("Overview", timeout=60_000)
        assert (tmp_path / "data" / "tables" / "manifest.json").exists()
