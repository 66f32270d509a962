"""The reports of one event side by side, as a table and in words."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from tradelines.analysis.meetings.reports import Agreement, Aspect, Comparison, Said
from tradelines.figures.formats import country, day, listed

ASPECT_WORDS: Mapping[Aspect, str] = {
    "date": "Date",
    "place": "Place",
    "participants": "Participants",
    "countries": "Countries",
    "kind": "Kind",
    "mode": "How",
    "topics": "Topics",
    "held": "Held or planned",
}
_AGREEMENTS: Mapping[Agreement, str] = {
    "same": "agree",
    "silent": "not all say it",
    "fuller": "one says more",
    "different": "differ",
}
_NOT_SAID = "not said"


def side_by_side(found: Comparison, names: list[str]) -> pd.DataFrame:
    """One line an aspect, one column a report (by `names`, in their order), and how they go together."""
    said = [item for item in found.said if any(item.values)]
    columns = {
        name: [_value(item.aspect, item.values[place], found.names) for item in said]
        for place, name in enumerate(names)
    }
    return pd.DataFrame(
        {"": [ASPECT_WORDS[item.aspect] for item in said], **columns, "Together": [_together(item) for item in said]}
    )


def differences(found: Comparison) -> list[str]:
    """The aspects in which the reports are not all alike, each in a sentence; those that disagree first."""
    apart = [item for item in found.said if item.agreement != "same"]
    apart.sort(key=lambda item: item.agreement != "different")
    return [_sentence(item, found.names) for item in apart]


def _together(item: Said) -> str:
    return _AGREEMENTS[item.agreement]


def _sentence(item: Said, names: Mapping[str, str]) -> str:
    name = ASPECT_WORDS[item.aspect]
    told = list(dict.fromkeys(_value(item.aspect, value, names) for value in item.values if _has(value)))
    if item.agreement == "different":
        return f"{name}: the reports differ ({' / '.join(told)})."
    silent = sum(not _has(value) for value in item.values)
    if item.agreement == "silent":
        return f"{name}: {silent} of {len(item.values)} reports do not say; otherwise {told[0]}."
    return f"{name}: not all say as much ({' / '.join(told)})."


def _has(value: Any) -> bool:
    return bool(value[0]) if isinstance(value, tuple) and value else bool(value)


def _value(aspect: Aspect, value: Any, names: Mapping[str, str]) -> str:
    if not _has(value):
        return _NOT_SAID
    if aspect == "date":
        start, end, basis = value
        return day(start, end=end, inferred=basis == "inferred")
    if aspect == "participants":
        return listed([names[person] for person in value])
    if aspect == "countries":
        return listed([country(code) for code in value])
    return ", ".join(value) if aspect == "topics" else str(value)
