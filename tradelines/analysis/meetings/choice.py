"""Which of the meetings are wanted: one choice for all pages that show them."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from tradelines.analysis.choice import by_number
from tradelines.analysis.meetings.events import MAIN, MENTIONED, PLANNED

HELD = "held"
HOLDS = (HELD, PLANNED)


@dataclass(frozen=True, slots=True)
class MeetingChoice:
    """Which meetings are wanted; an empty field is all of them.

    Of several countries, topics, people or bodies any one is enough; a pair ("AZE-IRN") asks for both. `told` is main
    or mentioned, `held` held or planned. `first` and `last` are months ("2021-05"); a meeting known only to the month
    or year is within them where it may be. `several` asks for meetings that more than one article tells of.
    """

    countries: Sequence[str] = ()
    pairs: Sequence[str] = ()
    topics: Sequence[str] = ()
    kinds: Sequence[str] = ()
    modes: Sequence[str] = ()
    told: Sequence[str] = ()
    held: str = ""
    people: Sequence[str] = ()
    bodies: Sequence[str] = ()
    first: str = ""
    last: str = ""
    several: bool = False


def chosen(frame: pd.DataFrame, choice: MeetingChoice) -> pd.DataFrame:
    """The events of a choice, in their order."""
    keep = pd.Series(True, index=frame.index)
    for column, wanted in (
        ("countries", choice.countries),
        ("topics", choice.topics),
        ("people", choice.people),
        ("bodies", choice.bodies),
    ):
        if wanted:
            sought = set(wanted)
            keep &= pd.Series([not sought.isdisjoint(words) for words in frame[column]], index=frame.index, dtype=bool)
    if choice.pairs:
        pairs = [set(pair.split("-")) for pair in choice.pairs]
        both = [any(pair <= set(codes) for pair in pairs) for codes in frame["countries"]]
        keep &= pd.Series(both, index=frame.index, dtype=bool)
    for column, wanted in (("kind", choice.kinds), ("mode", choice.modes)):
        if wanted:
            keep &= frame[column].isin(list(wanted))
    if choice.told:
        keep &= frame["main"].map({True: MAIN, False: MENTIONED}).isin(list(choice.told))
    if choice.held:
        keep &= (frame["held"] == (choice.held == HELD)).astype(bool)
    if choice.several:
        keep &= frame["articles"] > 1
    return frame[keep & _in_time(frame, choice.first, choice.last)]


def _in_time(frame: pd.DataFrame, first: str, last: str) -> "pd.Series[bool]":
    """Whether an event may lie between two months; without a date it does not."""
    keep = pd.Series(True, index=frame.index)
    if first:
        keep &= frame["last"] >= pd.Period(first, "M").start_time
    if last:
        keep &= frame["first"] <= pd.Period(last, "M").end_time
    return keep


@dataclass(frozen=True, slots=True)
class MeetingOptions:
    """What can be chosen: codes that occur, the most frequent first; months newest first, without gaps."""

    countries: list[str]
    pairs: list[str]
    topics: list[str]
    kinds: list[str]
    modes: list[str]
    told: list[str]
    months: list[str]


def options(frame: pd.DataFrame) -> MeetingOptions:
    """All that can be chosen among the events."""
    first, last = frame["first"].min(), frame["last"].max()
    months = () if pd.isna(first) else pd.period_range(pd.Timestamp(first), pd.Timestamp(last), freq="M")
    return MeetingOptions(
        countries=counted(frame, "countries"),
        pairs=by_number(frame["parties"][frame["countries"].map(len) == 2]),
        topics=counted(frame, "topics"),
        kinds=counted(frame, "kind"),
        modes=counted(frame, "mode"),
        told=[word for word, main in ((MAIN, True), (MENTIONED, False)) if (frame["main"] == main).any()],
        months=[str(month) for month in months][::-1],
    )


def counted(frame: pd.DataFrame, column: str) -> list[str]:
    """The words of a column (of text, or of tuples), the most frequent first, then by the alphabet."""
    words = frame[column].explode()
    return by_number(words[words.notna()])
