"""Arrows that show where goods go without any colour: bent to their right, thin at the tail, with a head at the end."""

from dataclasses import dataclass
from itertools import pairwise
from math import hypot

Point = tuple[float, float]

_STEPS = 22
_BEND = 0.16  # how far an arrow bends, as a part of its length
_TAIL = 0.35  # width of the tail as a part of the body's
_START_PX, _END_PX = 8.0, 10.0  # what is left free at both ends
_HEAD_LONG, _HEAD_WIDE, _HEAD_MORE = 1.6, 1.0, 7.0


@dataclass(frozen=True, slots=True)
class Arrow:
    """The outline of an arrow as a closed ring, and the middle of it, where its words stand."""

    ring: list[Point]
    middle: Point


def arrow(start: Point, end: Point, width: float) -> Arrow:
    """An arrow from point to point in pixels (x to the right, y up), `width` pixels wide before its head.

    The way there and the way back bend to different sides, each to the right of who travels on it.
    """
    line = _trimmed(_bent(start, end, width))
    head_long = _HEAD_LONG * width + _HEAD_MORE
    body, tip = _cut(line, head_long)
    left, right = [], []
    for place, (here, ahead) in enumerate(pairwise([*body, tip])):
        across = _across(here, ahead)
        half = width / 2 * (_TAIL + (1 - _TAIL) * place / max(len(body) - 1, 1))
        left.append((here[0] + across[0] * half, here[1] + across[1] * half))
        right.append((here[0] - across[0] * half, here[1] - across[1] * half))
    base, across = body[-1], _across(body[-1], tip)
    half = _HEAD_WIDE * width + _HEAD_MORE / 2
    shoulders = [(base[0] + across[0] * half * side, base[1] + across[1] * half * side) for side in (1, -1)]
    ring = [*left, shoulders[0], tip, shoulders[1], *reversed(right)]
    return Arrow([*ring, ring[0]], line[len(line) // 2])


def _bent(start: Point, end: Point, width: float) -> list[Point]:
    """A curve (quadratic Bézier) that bends to the right."""
    across = _across(start, end)
    length = hypot(end[0] - start[0], end[1] - start[1])
    side = max(_BEND * length, 12.0 + 2 * width)
    middle = (
        (start[0] + end[0]) / 2 - across[0] * side,
        (start[1] + end[1]) / 2 - across[1] * side,
    )
    points = []
    for step in range(_STEPS + 1):
        part = step / _STEPS
        weights = ((1 - part) ** 2, 2 * part * (1 - part), part**2)
        points.append(
            (
                weights[0] * start[0] + weights[1] * middle[0] + weights[2] * end[0],
                weights[0] * start[1] + weights[1] * middle[1] + weights[2] * end[1],
            )
        )
    return points


def _across(here: Point, ahead: Point) -> Point:
    """The direction to the left of a step, one pixel long."""
    right, up = ahead[0] - here[0], ahead[1] - here[1]
    length = hypot(right, up) or 1.0
    return -up / length, right / length


def _trimmed(line: list[Point]) -> list[Point]:
    """The line without its first and last pixels; as it is where it is too short for that."""
    short, _ = _cut(line, _END_PX)
    back, _ = _cut(short[::-1], _START_PX)
    return back[::-1] if len(back) > 3 else line


def _cut(line: list[Point], length: float) -> tuple[list[Point], Point]:
    """The line without its last pixels, and the point where it ended; at least two points are left of it."""
    end, left = line[-1], list(line)
    while len(left) > 2 and hypot(end[0] - left[-1][0], end[1] - left[-1][1]) < length:
        left.pop()
    return left, end
