"""Ways from place to place over a graph in pieces, as the maker of the network's lines finds them."""

from dataclasses import dataclass
from itertools import pairwise

import pytest

from tools.tracks import GAP_KM, Tracks
from tradelines.schema.sphere import great_circle_km, line_km


@dataclass
class Made:
    """A graph as scgraph-data gives it: latitude before longitude."""

    nodes: list[tuple[float, float]]
    graph: list[dict[int, float]]


def along(*lines: list[tuple[float, float]], longer: float = 1.0) -> Made:
    """A graph of lines of (lon, lat), each a piece of its own; ways are `longer` than their straight pieces."""
    nodes, graph = [], []
    for line in lines:
        first = len(nodes)
        nodes += [(lat, lon) for lon, lat in line]
        graph += [{} for _ in line]
        for number, (one, other) in enumerate(pairwise(line), start=first):
            km = great_circle_km(one, other) * longer
            graph[number][number + 1] = graph[number + 1][number] = km
    return Made(nodes, graph)


EAST = [(50 + step / 10, 40.0) for step in range(11)]


def test_a_way_leads_from_place_to_place_and_its_length_is_that_of_the_way():
    found = Tracks(along(EAST, longer=1.1)).track((50.0, 40.01), (51.0, 40.01), 8)
    assert found.line[0] == (50.0, 40.01)
    assert found.line[-1] == (51.0, 40.01)
    assert found.away_km == pytest.approx(2 * great_circle_km((50.0, 40.0), (50.0, 40.01)))
    assert found.length_km == pytest.approx(line_km(EAST) * 1.1 + found.away_km, rel=1e-6)


def test_pieces_are_joined_over_a_small_gap_only():
    near = [(lon + 1.05, lat) for lon, lat in EAST]
    far = [(lon + 1.3, lat) for lon, lat in EAST]
    assert great_circle_km(EAST[-1], near[0]) < GAP_KM < great_circle_km(EAST[-1], far[0])
    assert Tracks(along(EAST, near)).track((50.0, 40.0), (52.0, 40.0), 8)
    assert Tracks(along(EAST, far)).track((50.0, 40.0), (52.3, 40.0), 8) is None


def test_a_newer_line_is_a_piece_like_any_other():
    newer = [(51.02, 40.0), (51.5, 40.0)]
    assert Tracks(along(EAST)).track((50.0, 40.0), (51.5, 40.0), 8) is None
    assert Tracks(along(EAST), [newer]).track((50.0, 40.0), (51.5, 40.0), 8)


@pytest.mark.parametrize(
    ("line", "end"),
    [
        ([(50.0, 40.0), (50.0, 42.0), (50.2, 42.0), (50.2, 40.0)], (50.2, 40.0)),  # a great detour
        ([(50.0, 40.0), (54.0, 40.0)], (54.0, 40.0)),  # one endless straight piece
        ([(50.0, 40.0), (50.5, 40.0)], (51.0, 40.0)),  # ends far from the place
    ],
)
def test_what_is_no_good_way_is_none(line, end):
    assert Tracks(along(line)).track((50.0, 40.0), end, 8) is None
