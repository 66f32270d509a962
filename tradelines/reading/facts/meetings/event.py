"""A meeting as all that an article tells of it."""

from dataclasses import dataclass, field

from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.spans.dates import DateSpan
from tradelines.reading.spans.people import Mention, Person
from tradelines.schema import MeetingKind


@dataclass(slots=True)
class Event:
    """One meeting, with every frame that tells of it; the first names its kind unless a later one knows better.

    `beside`: it was held on the sidelines of a conference.
    `by_office`: it names its people by their office, of which the text has the holders elsewhere.
    `like` is the one of the same series that has the same countries: "the next meeting will be in Baku".
    """

    frames: list[Frame]
    kind: MeetingKind
    people: list[Mention] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    like: "Event | None" = None
    beside: bool = False
    by_office: bool = False

    @property
    def persons(self) -> list[Person]:
        """Who took part, each once."""
        return list({id(mention.person): mention.person for mention in self.people}.values())

    @property
    def countries_told(self) -> list[str]:
        """The countries that its tellings name, before those that go without saying are filled in."""
        people = [person.country for person in self.persons if person.country]
        return list(dict.fromkeys(people or self.frames[0].stated))

    @property
    def named(self) -> list[Person]:
        """Those whose name is known."""
        return [person for person in self.persons if person.name]

    @property
    def planned(self) -> bool:
        """Whether it was still to come."""
        first = self.frames[0]
        return any(
            frame.planned
            for frame in self.frames
            if frame.sentence is first.sentence and frame.trigger.kind == first.trigger.kind
        )

    @property
    def past(self) -> bool:
        """Whether the article looks back on it."""
        return self.frames[0].past

    @property
    def _telling(self) -> list[Frame]:
        """The frames that tell when and where: what was "agreed" at it has its own place and time."""
        return [frame for frame in self.frames if frame is self.frames[0] or frame.trigger.form != "discuss"]

    @property
    def dates(self) -> list[DateSpan]:
        """The points in time that its tellings give, in order."""
        return [frame.date for frame in self._telling if frame.date is not None]

    @property
    def place(self) -> str:
        """Where it was held."""
        return next((frame.place for frame in self._telling if frame.place), "")

    @property
    def place_country(self) -> str:
        """The country it was held in, or that was visited."""
        return next((frame.place_country for frame in self._telling if frame.place_country), "")

    @property
    def number(self) -> int | None:
        """Its number in a series."""
        return next((frame.trigger.number for frame in self.frames if frame.trigger.number), None)

    def is_object(self, person: Person) -> bool:
        """Whether someone is the other side of whoever acts: "met with ...", "talks with ..."."""
        return any(mention.person is person for frame in self.frames for mention in frame.objects)
