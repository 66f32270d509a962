"""What one trigger tells of a meeting."""

from dataclasses import dataclass, field

from tradelines.reading.facts.meetings.trigger import Trigger
from tradelines.reading.spans.dates import DateSpan
from tradelines.reading.spans.people import Mention, Person
from tradelines.reading.spans.sentences import Sentence


@dataclass(slots=True)
class Frame:
    """One trigger with what belongs to it.

    `start` and `end` bound its clause. `objects` are those of its people who stand behind the trigger: whom the
    others met. `stated` are countries that the clause names beside its people, `near` those right by the trigger,
    `parties` those "between" or "among" which it was.
    `groups`: unnamed officials; `delegation`: one acts;
    `greeting`: someone is met on arrival; `others`: "his guest";
    `also`: "he also met"; `beside`: on the sidelines of it;
    `journey`: one arrived for it; `aside`: "A, who is on a visit, ..."; `back_to_country`: "to the country";
    `upcoming`: "the next meeting"; `separate`: "separately"; `known_paper`: what was signed at it was told before;
    `sidelined`: it was held beside something greater;
    `long_ago`: its date, at the head of the sentence, lies a month or more before the news.
    """

    trigger: Trigger
    sentence: Sentence
    start: int
    end: int
    people: list[Mention] = field(default_factory=list)
    objects: list[Mention] = field(default_factory=list)
    stated: list[str] = field(default_factory=list)
    near: set[str] = field(default_factory=set)
    parties: set[str] = field(default_factory=set)
    groups: bool = False
    delegation: bool = False
    greeting: bool = False
    place: str = ""
    place_country: str = ""
    date: DateSpan | None = None
    mode: str = ""
    planned: bool = False
    upcoming: bool = False
    separate: bool = False
    past: bool = False
    doubtful: bool = False
    attended: bool = False
    held: bool = False
    also: bool = False
    others: bool = False
    back_to_country: bool = False
    beside: bool = False
    journey: bool = False
    aside: bool = False
    known_paper: bool = False
    long_ago: bool = False
    sidelined: bool = False

    @property
    def countries(self) -> list[str]:
        """Countries of its people, then those that its clause names, then where it was."""
        codes = [mention.person.country for mention in self.people] + self.stated + [self.place_country]
        return [code for code in dict.fromkeys(codes) if code]

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing of who, where or whose: "the talks were fruitful"."""
        where = self.place or (self.trigger.kind == "visit" and self.trigger.own and self.place_country)
        return not self.persons and not where and not self.groups and len(self.stated) < 2

    @property
    def sides(self) -> set[str]:
        """The countries that met: those of its people where they are known, else those that its clause names."""
        codes = {mention.person.country for mention in self.people if mention.person.country}
        if len(codes) < 2 and self.place_country and self.trigger.kind == "visit":
            codes.add(self.place_country)
        return codes or set(self.stated)

    @property
    def named(self) -> list[Person]:
        """The people whose name is known."""
        return [person for person in self.persons if person.name]

    @property
    def persons(self) -> list[Person]:
        """The people, each once."""
        return list({id(mention.person): mention.person for mention in self.people}.values())
