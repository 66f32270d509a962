"""People of a text: their names, offices, bodies and countries."""

from tradelines.reading.spans.people.cast import Mention, Person
from tradelines.reading.spans.people.names import likeness, name_key
from tradelines.reading.spans.people.persons import people_of

__all__ = ["Mention", "Person", "likeness", "name_key", "people_of"]
