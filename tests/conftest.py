"""What all tests share."""

from hypothesis import settings

# The same examples in every run, and no clock: a slow machine is no failure.
settings.register_profile("tradelines", derandomize=True, deadline=None, max_examples=60)
settings.load_profile("tradelines")
