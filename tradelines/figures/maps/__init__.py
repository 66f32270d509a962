"""The map of the corridors: its scene, its legend and what it says in words."""

from tradelines.figures.maps.legend import corridor_words, legend
from tradelines.figures.maps.scene import CHOSEN, Look, drawn_of, scene
from tradelines.figures.maps.view import AREAS, HEIGHT_PX

__all__ = ["AREAS", "CHOSEN", "HEIGHT_PX", "Look", "corridor_words", "drawn_of", "legend", "scene"]
