"""What all tests share."""

import pytest
from hypothesis import settings

# The same examples in every run, and no clock: a slow machine is no failure.
settings.register_profile("tradelines", derandomize=True, deadline=None, max_examples=60)
settings.load_profile("tradelines")


@pytest.fixture(autouse=True)
def no_fetched_statistics(monkeypatch, tmp_path_factory):
    """Official statistics that somebody has fetched into the project do not change what the tests see."""
    monkeypatch.setenv("TRADELINES_OFFICIAL", str(tmp_path_factory.getbasetemp() / "no-official"))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """One worker drives the browser, the other runs all else meanwhile; two browsers would slow each other down."""
    from xdist.scheduler import LoadScopeScheduling  # noqa: PLC0415 - the tests run without xdist too

    class OneBrowser(LoadScopeScheduling):
        def _split_scope(self, nodeid):
            return "browser" if nodeid.startswith("tests/browser/") else nodeid

    return OneBrowser(config, log)
