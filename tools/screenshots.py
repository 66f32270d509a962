"""Take the README's picture of each page from the running dashboard.

Inputs: the tables in `data/tables` (built where there are none). Outputs: `docs/screenshots/<page>.png`, light,
1,400 by 900 pixels.
"""

import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

from tools.browsing import ROOT, chromium, open_page, server
from tradelines.ui.entry import PAGES

FOLDER = ROOT / "docs" / "screenshots"
SIZE = {"width": 1400, "height": 900}
# What is chosen on a page for its picture; a page that is not named is shown as it opens.
CHOICES = {
    "corridors": "co_at=ns-w-10",
    "flows": "fl_view=Map",
    "meetings": "me_country=AZE",
}


def main() -> int:
    """Take all pictures; gives the exit code."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with server() as address, sync_playwright() as playwright:
        browser = chromium(playwright)
        page = browser.new_page(viewport=SIZE, color_scheme="light")
        for info in PAGES:
            open_page(page, f"{address}/{info.slug}?{CHOICES.get(info.slug, '')}")
            path = FOLDER / f"{info.slug}.png"
            save(page, path)
            sys.stdout.write(f"{path.relative_to(ROOT)}: {path.stat().st_size // 1024} kB\n")
        browser.close()
    return 0


def save(page: Page, path: Path) -> None:
    """Save what the page shows, once two pictures of it are alike: by then the map and the charts are drawn."""
    before, picture = b"", page.screenshot()
    while picture != before:
        before = picture
        page.wait_for_timeout(700)
        picture = page.screenshot()
    Image.open(BytesIO(picture)).convert("RGB").save(path, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
