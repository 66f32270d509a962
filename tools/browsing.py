"""The running dashboard and the browser that looks at it, for the browser tests and the screenshots."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, Playwright

ROOT = Path(__file__).resolve().parents[1]
# Software rendering, so that maps are drawn on any machine; and nothing of the browser's own errands.
FLAGS = (
    "--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
)  # fmt: skip
NO_WEBGL = ("--disable-gpu", "--disable-3d-apis")
IDLE = '[data-testid="stApp"][data-test-script-state="notRunning"]'
START_SECONDS = 60


@contextmanager
def server(folder: Path = ROOT) -> Iterator[str]:
    """Run the dashboard of a folder on a free port, on its own tables, as long as the context lasts.

    Gives its address; RuntimeError where it does not start.
    """
    port = free_port()
    address = f"http://localhost:{port}"
    environment = {key: value for key, value in os.environ.items() if key != "TRADELINES_TABLES"}
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    command = [sys.executable, "-m", "streamlit", "run", "dashboard.py", "--server.port", str(port)]
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            _wait_until_healthy(address, process)
            yield address
        finally:
            process.terminate()


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def _wait_until_healthy(address: str, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2):
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"The dashboard did not start at {address}.")


def chromium(playwright: Playwright, *, webgl: bool = True) -> Browser:
    """Chromium, from the environment variable CHROMIUM or the path; RuntimeError where there is none."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if not path:
        raise RuntimeError("There is no Chromium; install one, or set CHROMIUM to its path.")
    flags = FLAGS if webgl else (*FLAGS[:1], *FLAGS[4:], *NO_WEBGL)
    return playwright.chromium.launch(executable_path=path, args=list(flags))


def open_page(page: Page, address: str) -> None:
    """Go to an address of the dashboard and wait until its page is whole."""
    page.goto(address)
    page.get_by_role("heading", level=1).wait_for()
    settled(page)


def settled(page: Page) -> None:
    """Wait until the page's script has run to its end and no part of it is a placeholder any more."""
    page.wait_for_selector(IDLE)
    page.wait_for_function("!document.querySelector('[data-testid=stSkeleton], [data-stale=true]')")
