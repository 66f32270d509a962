"""Text of articles as text: every character that Markdown could take for markup is escaped."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_MARKUP = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|$~:&\"'=^/@%])")
# What Streamlit makes into links, arrows, signs and pictures although it is escaped: an invisible joiner (U+2060)
# between the two halves stops it, and what is seen stays the same.
_JOINER = "\u2060"
_HALVES = re.compile(r"(?<=www)(?=\.)|(?<=:)(?=//|streamlit:)|(?<=@)(?=\w)|(?<=[-<>~])(?=[-=>])", re.IGNORECASE)
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Mark:
    """Words to highlight: where they are in the text, in what colour, and whether they are the chosen ones."""

    start: int
    end: int
    colour: str
    chosen: bool = False


def escaped(text: str) -> str:
    """The text so that Markdown shows it to the letter, on one line."""
    return _MARKUP.sub(r"\\\1", _HALVES.sub(_JOINER, _SPACE.sub(" ", text)))


def highlighted(text: str, marks: Iterable[Mark], offset: int = 0) -> str:
    """A stretch of text that begins at `offset`, escaped, with the marked words on coloured ground.

    Where marks overlap, the chosen one comes first, then the shorter: what is small would otherwise be lost.
    """
    owners: list[Mark | None] = [None] * len(text)
    for mark in sorted(marks, key=lambda mark: (mark.chosen, mark.start - mark.end)):
        start, end = max(mark.start - offset, 0), min(mark.end - offset, len(text))
        owners[start:end] = [mark] * max(end - start, 0)
    parts, begin = [], 0
    for place in range(1, len(text) + 1):
        if place == len(text) or owners[place] is not owners[begin]:
            parts.append(_part(text[begin:place], owners[begin]))
            begin = place
    return "".join(parts)


def _part(text: str, mark: Mark | None) -> str:
    words = escaped(text)
    if mark is None or not words.strip():
        return words
    lead, tail = " " * (words[0] == " "), " " * (words[-1] == " ")
    inner = f"**{words.strip()}**" if mark.chosen else words.strip()
    return f"{lead}:{mark.colour}-background[{inner}]{tail}"
