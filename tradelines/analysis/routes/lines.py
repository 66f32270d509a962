"""Where a route runs: the part of a segment's line that lies between two of its stops."""

from collections.abc import Sequence

from tradelines.analysis.network import Network, Segment
from tradelines.analysis.routes.hops import Hop
from tradelines.analysis.routes.plan import Route
from tradelines.schema.sphere import Position, great_circle_km


def line_of(route: Route, network: Network) -> list[list[Position]]:
    """One line a hop, in the order and direction of the route."""
    return [_of_hop(hop, network) for hop in route.hops]


def _of_hop(hop: Hop, network: Network) -> list[Position]:
    start, end = network.places[hop.start], network.places[hop.end]
    ends = [(start.lon, start.lat), (end.lon, end.lat)]
    if not hop.segments:
        return ends
    segment = network.segments[hop.segments[0]]
    forward = segment.stops.index(hop.start) < segment.stops.index(hop.end)
    first, last = ends if forward else ends[::-1]
    part = _between(segment, first, last)
    return part if forward else part[::-1]


def _between(segment: Segment, first: Position, last: Position) -> list[Position]:
    """The line from the position nearest to one place to that nearest to the other, which come in this order."""
    begins = _nearest(segment.line, first)
    ends = begins + _nearest(segment.line[begins:], last)
    return list(segment.line[begins : ends + 1]) if ends > begins else [first, last]


def _nearest(line: Sequence[Position], place: Position) -> int:
    return min(range(len(line)), key=lambda number: great_circle_km(line[number], place))
