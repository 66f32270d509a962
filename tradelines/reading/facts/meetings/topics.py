"""What a meeting was about: the words of its sentences and of those that follow."""

from collections import Counter
from typing import cast

from tradelines.reading.facts.meetings.event import Event
from tradelines.reading.spans.document import Document, within
from tradelines.schema import Topic

_FOLLOWING = 3
_MOST = 5


def topics_of(document: Document, event: Event) -> tuple[Topic, ...]:
    """The topics, the most spoken of first; those of the first sentence before those of the following ones."""
    numbers = {frame.sentence.number for frame in event.frames}
    first = event.frames[0].sentence.number
    numbers.update(range(first, first + _FOLLOWING))
    counted: Counter[str] = Counter()
    for number in sorted(numbers):
        if number >= len(document.sentences):
            break
        sentence = document.sentences[number]
        for term in within(document.family("topic"), sentence.start, sentence.end):
            counted[term.label.removeprefix("topic.")] += 2 if number in (first, first + 1) else 1
    return tuple(cast(Topic, topic) for topic, count in counted.most_common(_MOST) if count >= 2)
