"""The map of the corridors as a PNG, drawn here, without a browser and without the network."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import pairwise
from math import hypot

from anyascii import anyascii
from PIL import Image, ImageDraw, ImageFont

from tradelines.analysis.network import Shown
from tradelines.analysis.tables import country_names, reference_geojson
from tradelines.figures.maps.deck import STATUS_DASH_PX, dash_of, width_of
from tradelines.figures.maps.labels import COUNTRY_PX, PLACE_PX, Label, country_labels, outlines, place_labels, ranked
from tradelines.figures.maps.legend import corridor_words
from tradelines.figures.maps.view import HEIGHT_PX, WIDTH_PX, Area, Plane, plane_of
from tradelines.figures.style import Palette

SCALE = 3  # pixels of the picture for one of the screen
_FOOT_PX = 64
_DOT_PX = 2.5
_ANCHORS = {"start": "lm", "middle": "mm", "end": "rm"}
_CREDIT = "Tradelines. Ways (c) OpenStreetMap contributors; land Natural Earth."
Pixel = tuple[float, float]


def picture(shown: Shown, area: Area, colours: Palette) -> bytes:
    """The map of what is shown, with names, legend and credit, as PNG."""
    plane = plane_of(area)
    image = Image.new("RGB", (WIDTH_PX * SCALE, (HEIGHT_PX + _FOOT_PX) * SCALE), colours.sea)
    pen = ImageDraw.Draw(image)
    for feature in reference_geojson("land")["features"]:
        for ring in outlines(feature["geometry"]):
            pen.polygon([_at(plane, *point[:2]) for point in ring], fill=colours.land, outline=colours.border)
    for item in shown.segments:
        width = round(width_of(item.precision) * SCALE * 0.8)
        points = [_at(plane, *point) for point in item.line]
        for stroke in _strokes(points, dash_of(item.status)):
            pen.line(stroke, fill=colours.corridors[item.corridor], width=width, joint="curve")
    places = ranked((*shown.places, *shown.unlinked), {})
    for place in places:
        x, y = _at(plane, place.lon, place.lat)
        reach = _DOT_PX * SCALE
        pen.ellipse((x - reach, y - reach, x + reach, y + reach), fill=colours.text)
    countries = country_labels({place.country for place in places}, area.bounds, country_names(), plane)
    for label in (*countries, *place_labels(places, plane, countries)):
        _write(pen, plane, label, colours)
    _foot(pen, shown, colours)
    written = BytesIO()
    image.save(written, "PNG")
    return written.getvalue()


def _at(plane: Plane, lon: float, lat: float) -> Pixel:
    right, down = plane.pixel(lon, lat)
    return (right + WIDTH_PX / 2) * SCALE, (down + HEIGHT_PX / 2) * SCALE


def _strokes(points: Sequence[Pixel], dash: tuple[float, float]) -> Iterator[list[Pixel]]:
    """The pieces of a line that are drawn, by length of stroke and gap."""
    if not any(dash):
        yield list(points)
        return
    lengths, turn = [part * SCALE for part in dash], 0
    left, stroke = lengths[0], [points[0]]
    for one, other in pairwise(points):
        whole = hypot(other[0] - one[0], other[1] - one[1])
        done = 0.0
        while whole - done > left:
            done += left
            here = (one[0] + (other[0] - one[0]) * done / whole, one[1] + (other[1] - one[1]) * done / whole)
            if turn % 2 == 0:
                yield [*stroke, here]
            turn += 1
            left, stroke = lengths[turn % 2], [here]
        left -= whole - done
        stroke.append(other)
    if turn % 2 == 0:
        yield stroke


def _write(pen: ImageDraw.ImageDraw, plane: Plane, label: Label, colours: Palette) -> None:
    """A name at its place; without accents, which the font that comes with Pillow has not."""
    x, y = _at(plane, label.lon, label.lat)
    size = PLACE_PX if label.kind == "place" else COUNTRY_PX
    pen.text(
        (x + label.right * SCALE, y + label.down * SCALE),
        anyascii(label.text),
        font=ImageFont.load_default(size * SCALE * 0.9),
        fill=colours.text if label.kind == "place" else colours.muted,
        anchor=_ANCHORS[label.anchor],
        stroke_width=SCALE,
        stroke_fill=colours.land,
    )


def _foot(pen: ImageDraw.ImageDraw, shown: Shown, colours: Palette) -> None:
    """The legend under the map: corridors by colour, states by pattern; and the credit."""
    top = HEIGHT_PX * SCALE
    pen.rectangle((0, top, WIDTH_PX * SCALE, top + _FOOT_PX * SCALE), fill=colours.background)
    font = ImageFont.load_default(11 * SCALE)
    present = {item.corridor for item in shown.segments}
    states = {item.status for item in shown.segments}
    named = colours.corridors.items()
    corridors = [(corridor_words(name), colour, (0.0, 0.0)) for name, colour in named if name in present]
    patterns = [(name, colours.text, dash_of(name)) for name in STATUS_DASH_PX if name in states]
    for row, samples in enumerate((corridors, patterns)):
        x, y = 12.0 * SCALE, top + (13 + 18 * row) * SCALE
        for words, colour, dash in samples:
            for stroke in _strokes([(x, y), (x + 30 * SCALE, y)], dash):
                pen.line(stroke, fill=colour, width=3 * SCALE)
            pen.text((x + 36 * SCALE, y), words, font=font, fill=colours.text, anchor="lm")
            x += 36 * SCALE + pen.textlength(words, font=font) + 18 * SCALE
    pen.text((12 * SCALE, top + 52 * SCALE), _CREDIT, font=font, fill=colours.muted, anchor="lm")
