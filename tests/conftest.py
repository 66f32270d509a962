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
