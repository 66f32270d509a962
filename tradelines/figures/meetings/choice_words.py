"""A choice among the meetings in words."""

from collections.abc import Mapping, Sequence

from tradelines.analysis.meetings import MeetingChoice
from tradelines.figures.formats import country, day, listed
from tradelines.figures.meetings.words import TOLD_WORDS, group_name

ANY = "any"
HELD_WORDS: Mapping[str, str] = {ANY: "Any", "held": "Held", "planned": "Planned"}


def choice_words(choice: MeetingChoice, names: Mapping[str, str]) -> list[str]:
    """What a choice asks for, part by part; `names` gives people and bodies by their keys."""
    parts = (
        _listed("with", [country(code) for code in choice.countries]),
        _listed("with", [names.get(person, person) for person in choice.people]),
        _listed("about", choice.topics),
        *folded_words(choice, names),
    )
    return [part for part in parts if part]


def folded_words(choice: MeetingChoice, names: Mapping[str, str]) -> list[str]:
    """The same of the filters that are folded away."""
    parts = (
        listed([group_name(pair) for pair in choice.pairs]),
        _listed("with", [names.get(body, body) for body in choice.bodies]),
        listed(list(choice.kinds)),
        listed(list(choice.modes)),
        listed([TOLD_WORDS[told] for told in choice.told]),
        HELD_WORDS.get(choice.held, "").lower(),
        period_words(choice.first, choice.last),
        "told by several articles" if choice.several else "",
    )
    return [part for part in parts if part]


def period_words(first: str, last: str) -> str:
    """A span of months: "May 2021 to June 2022", "since May 2021"; empty where none is chosen."""
    if first and last:
        return day(first) if first == last else f"{day(first)} to {day(last)}"
    return f"since {day(first)}" if first else f"until {day(last)}" if last else ""


def _listed(lead: str, words: Sequence[str]) -> str:
    return f"{lead} {listed(list(words))}" if words else ""
