"""The routes that freight is told of, on the lines and at the places of the reference network."""

from tradelines.analysis.network.model import Network, Place, Segment
from tradelines.analysis.tables import reference


def lines_of(network: Network, route: str) -> list[Segment]:
    """The segments of a route by its English name: of its own work, or of its whole corridor what is in operation.

    Empty for a route that has no line of its own in the network: a port, a border, a country.
    """
    row = _row(route)
    if row is None or row["mode"] in ("port", "terminal"):
        return []
    own = network.segments.get(row["reference_id"])
    if own:
        return [own]
    works = network.works.get(row["reference_id"], ())
    on_line = [network.segments[work.segment_id] for work in works if work.segment_id in network.segments]
    if on_line or row["corridor"] in ("", "other"):
        return on_line
    if row["from_place"] or row["reference_id"]:
        return []
    whole = (item for item in network.segments.values() if item.corridor == row["corridor"])
    return [item for item in whole if item.status == "operating"]


def place_of(network: Network, route: str) -> Place | None:
    """The place of a port or terminal that freight is told of; None where the network has none."""
    row = _row(route)
    return network.places.get(row["reference_id"]) if row else None


def _row(route: str) -> dict[str, str] | None:
    table = reference("routes")
    found = table[table["name"] == route]
    return {str(key): str(value) for key, value in found.iloc[0].items()} if len(found) else None
