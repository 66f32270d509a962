"""Patterns that are compared with folded text: folding writes "ı" as "i", so none may ask for the former."""

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module

import pytest

import tradelines.reading

# These are compared with the text as printed.
AS_PRINTED = {
    ("facts.meetings.dating", "_GIVEN_NAME"),
    ("facts.segments.sites", "_NAMED_GATE"),
    ("spans.dates", "_IN_CLAUSE"),
    ("spans.people.runs", "_WITH"),
    ("spans.sentences", "_OF_SERIES"),
}
CHOICE = re.compile(r"\[[^\]]*\]")


def _patterns(value: object) -> Iterator[str]:
    if isinstance(value, re.Pattern):
        yield value.pattern
    elif isinstance(value, dict | tuple | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _patterns(one)


MODULES = [module.name for module in pkgutil.walk_packages(tradelines.reading.__path__, "tradelines.reading.")]


@pytest.mark.parametrize("module", MODULES)
def test_patterns_ask_for_no_letter_that_folding_takes_away(module: str) -> None:
    place = module.removeprefix("tradelines.reading.")
    asked = {
        name
        for name, value in vars(import_module(module)).items()
        for pattern in _patterns(value)
        if "ı" in CHOICE.sub("", pattern) and (place, name) not in AS_PRINTED
    }
    assert asked == set()
