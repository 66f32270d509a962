"""One word, or several, that may tell of a meeting."""

from typing import NamedTuple

from tradelines.schema import MeetingKind


class Trigger(NamedTuple):
    """A word that may tell of a meeting. `form` is the last part of its label: noun, verb, process, discuss, ...

    `definite` ("the meeting") speaks of one known already, `possessed` ("his visit") too where he is, `pointing`
    ("this meeting") surely;
    `own` says itself which is meant ("meeting of ..."), and `indefinite` ("a meeting") brings in a new one.
    `attended`: who acts came to it ("A came to the opening ceremony"); `reception`:
    one that an embassy gives for a national day.
    """

    start: int
    end: int
    kind: MeetingKind
    form: str
    definite: bool
    possessed: bool
    pointing: bool
    own: bool
    indefinite: bool
    number: int | None
    attended: bool = False
    reception: bool = False
