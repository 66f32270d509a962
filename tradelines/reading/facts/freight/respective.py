"""Loads in one list, ways or changes in another: "5 and 9 tons went through Sarakhs and Astara, respectively"."""

from collections.abc import Sequence

from tradelines.reading.facts.freight.loads import Place, loads_of
from tradelines.reading.facts.freight.way import Way
from tradelines.reading.spans.changes import changes_of
from tradelines.reading.spans.document import Document, within


def respective_way(document: Document, place: Place, gates: Sequence[Way]) -> Way | None:
    """The way of a load by its place in the list, where as many ways as loads are told "respectively"."""
    if not within(document.family("loadrespective"), place.load.end, place.until):
        return None
    loads = within(loads_of(document), place.since, place.until)
    ways: dict[str, Way] = {}
    for way in within(gates, place.since, place.until):
        # What is named once more in another list is one way, told behind the loads.
        ways[way.name] = way
    told = sorted(ways.values(), key=lambda way: way.start)
    index = next((index for index, load in enumerate(loads) if load.start == place.load.start), -1)
    return told[index] if len(told) == len(loads) > 1 and index >= 0 else None


def respective_change(document: Document, place: Place) -> float | None:
    """The change of a load by its place in the list: "10 and 3 million tons, respectively 17 and 40 percent more"."""
    loads = within(loads_of(document), place.since, place.until)
    changes = within(changes_of(document), loads[-1].end, place.until) if loads else ()
    index = next((index for index, load in enumerate(loads) if load.start == place.load.start), -1)
    return changes[index].percent if len(changes) == len(loads) and index >= 0 else None


def are_respective(document: Document, place: Place) -> bool:
    """Whether what stands behind several loads of a sentence is told of each in its order."""
    words = within(document.family("loadrespective"), place.load.end, place.until)
    loads = within(loads_of(document), place.since, words[-1].start) if words else ()
    return len(loads) > 1
