from io import BytesIO

import pytest
from PIL import Image

from tradelines.analysis.network import NetworkChoice, choose, load_network
from tradelines.figures.maps import AREAS
from tradelines.figures.maps.picture import SCALE, _strokes, picture
from tradelines.figures.maps.view import WIDTH_PX
from tradelines.figures.style import DARK, LIGHT, rgb


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_picture_has_sea_land_and_the_colour_of_its_corridor_only(colours):
    shown = choose(load_network(), NetworkChoice(corridors=("Zangezur",)))
    made = Image.open(BytesIO(picture(shown, AREAS["caucasus"], colours)))
    assert made.format == "PNG"
    assert made.width == WIDTH_PX * SCALE
    present = {colour for _, colour in made.getcolors(maxcolors=1_000_000)}
    assert {rgb(colours.sea), rgb(colours.land), rgb(colours.corridors["Zangezur"])} <= present
    assert rgb(colours.corridors["North-South"]) not in present


def test_strokes_and_gaps_follow_each_other_round_corners():
    assert list(_strokes([(0, 0), (9, 0)], (0, 0))) == [[(0, 0), (9, 0)]]
    drawn = list(_strokes([(0, 0), (10, 0), (10, 10)], (5 / SCALE, 2 / SCALE)))
    assert drawn[0] == [(0, 0), (5, 0)]
    assert drawn[1] == [(7, 0), (10, 0), (10, 2)]
    assert drawn[2][0] == (10, 4)
