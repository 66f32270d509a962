"""How soon the map of the corridors is drawn after its address is opened, and how smoothly it is dragged and zoomed.

`make benchmark-map` runs it and prints what it measured. It is no part of the tests, since it measures the machine
too: the map is drawn without a graphics card, which is the slowest way there is.
"""

import shutil
from contextlib import contextmanager
from itertools import pairwise
from statistics import median, quantiles

import pytest
from playwright.sync_api import sync_playwright

from tools.browsing import ROOT, chromium, open_page, server

pytestmark = pytest.mark.timeout(600)
ROUNDS, TIMES_EMPTY, STEPS, SIZE = 5, 2.0, 24, {"width": 1400, "height": 900}
# The map may draw a first frame without what is still being read: so many frames of the browser must be quiet, in
# each of which it could have drawn, and the last picture must stand.
DRAWN = "window.drawnFrames.length && window.quietFrames > 90 && window.drawnFrames.at(-1).length === 3"
EMPTY = 'import streamlit as st\n\nst.set_page_config(layout="wide")\nst.title("Empty")\n'
# The least that a map can be: one point.
BARE = """import pydeck as pdk
import streamlit as st

st.set_page_config(layout="wide")
st.title("Bare")
point = pdk.Layer("ScatterplotLayer", [{"at": [50, 40]}], get_position="at", get_radius=9000)
st.pydeck_chart(pdk.Deck([point], pdk.ViewState(latitude=40, longitude=50, zoom=4), map_provider=None))
"""
# Counts what WebGL is asked to draw in each frame of the browser, and sees when that is done: [time in ms since the
# page was opened, calls, time when the picture stood]. Frames that come while the page is quiet are counted too.
WATCH = """
(() => {
  const frames = window.drawnFrames = [];
  let calls = 0, at;
  window.quietFrames = 0;
  for (const name of ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced"]) {
    const draw = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...told) {
      calls += 1;
      at = this;
      return draw.apply(this, told);
    };
  }
  const wait = (frame, fence, gl) => {
    if (gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED) frame.push(performance.now());
    else setTimeout(wait, 5, frame, fence, gl);
  };
  const look = (now) => {
    window.quietFrames += 1;
    if (calls) {
      const frame = [now, calls];
      frames.push(frame);
      wait(frame, at.fenceSync(at.SYNC_GPU_COMMANDS_COMPLETE, 0), at);
      at.flush();
      calls = window.quietFrames = 0;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()
"""
NEXT_FRAME = "new Promise(requestAnimationFrame)"


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    """A server of the same kind whose only page has a title and nothing else."""
    with served(tmp_path_factory.mktemp("empty"), EMPTY) as address:
        yield address


@pytest.fixture(scope="module")
def bare(tmp_path_factory):
    """A server of the same kind whose only page has a title and a map of one point."""
    with served(tmp_path_factory.mktemp("bare"), BARE) as address:
        yield address


@contextmanager
def served(folder, page):
    (folder / "dashboard.py").write_text(page, encoding="utf-8")
    shutil.copytree(ROOT / ".streamlit", folder / ".streamlit")
    with server(folder) as address:
        yield address


@pytest.fixture(scope="module")
def app():
    with server() as address:
        yield address


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as running:
        opened = chromium(running)
        yield opened
        opened.close()


def opened_ms(browser, address):
    """Milliseconds from the opening of an address, with nothing kept from before, until its page stands."""
    page = browser.new_page(viewport=SIZE)
    open_page(page, address)
    passed = page.evaluate("performance.now()")
    page.context.close()
    return passed


def drawn_ms(browser, address):
    """Milliseconds until all layers of the map are drawn, until that picture stands, and until the page stands."""
    page = browser.new_page(viewport=SIZE)
    page.add_init_script(WATCH)
    open_page(page, address)
    stands = page.evaluate("performance.now()")
    page.wait_for_function(DRAWN)
    frames = page.evaluate("window.drawnFrames")
    page.context.close()
    whole = max(calls for _, calls, _ in frames)
    return (*next((now, shown) for now, calls, shown in frames if calls == whole), stands)


def report(capsys, *lines):
    with capsys.disabled():
        print("", *lines, sep="\n")


def test_the_map_is_drawn_within_twice_the_time_of_an_empty_page(browser, app, empty, bare, capsys):
    nothing: list[float] = []
    took: dict[str, list[float]] = {}
    for _ in range(ROUNDS):
        nothing.append(opened_ms(browser, empty))
        for name, address in (("one point", bare), ("corridors", f"{app}/corridors")):
            for what, passed in zip(("drawn", "on the screen", "page"), drawn_ms(browser, address), strict=True):
                took.setdefault(f"{name}, {what}", []).append(passed)
    report(capsys, *(told(name, times, median(nothing)) for name, times in {"empty page": nothing, **took}.items()))
    assert median(took["corridors, drawn"]) <= TIMES_EMPTY * median(nothing)


def told(name, times, empty_ms):
    middle = median(times)
    spread = f"({min(times):.0f} to {max(times):.0f})"
    return f"{name:24} {middle:6.0f} ms  {spread:15} {middle / empty_ms:.2f} times the empty page"


def test_how_long_a_frame_takes_while_the_map_is_moved(browser, app, capsys):
    page = browser.new_page(viewport=SIZE)
    page.add_init_script(WATCH)
    open_page(page, f"{app}/corridors")
    page.wait_for_function(DRAWN)
    box = page.get_by_test_id("stDeckGlJsonChart").bounding_box()
    across, down = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    moves = {"dragged": lambda: drag(page, across, down), "zoomed": lambda: zoom(page, across, down)}
    for name, move in moves.items():
        page.evaluate("window.drawnFrames.length = 0")
        move()
        times = [now for now, *_ in page.evaluate("window.drawnFrames")]
        gaps = [after - before for before, after in pairwise(times)]
        report(
            capsys,
            f"{name}: {median(gaps):.0f} ms a frame, {quantiles(gaps, n=20)[-1]:.0f} ms in the slowest twentieth",
        )
        assert len(gaps) >= STEPS // 2
    page.context.close()


def drag(page, across, down):
    page.mouse.move(across, down)
    page.mouse.down()
    for step in range(STEPS):
        page.mouse.move(across - 4 * step, down + 2 * step)
        page.evaluate(NEXT_FRAME)
    page.mouse.up()


def zoom(page, across, down):
    page.mouse.move(across, down)
    for step in range(STEPS):
        page.mouse.wheel(0, -40 if step < STEPS // 2 else 40)
        page.evaluate(NEXT_FRAME)
