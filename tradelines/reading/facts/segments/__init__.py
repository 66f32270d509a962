"""What an article says of railways, roads, ports, bridges, terminals, pipelines and corridors."""

from tradelines.reading.facts.segments.rows import read_segments

__all__ = ["read_segments"]
