from itertools import combinations

import pytest

from tradelines.figures.style import DARK, LIGHT, mix, palette, rgb, rgba


def luminance(colour):
    parts = [part / 255 for part in rgb(colour)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("colours", "least"), [(LIGHT, 3.1), (DARK, 4.6)], ids=["light", "dark"])
def test_corridors_stand_out_from_the_land(colours, least):
    assert min(contrast(colour, colours.land) for colour in colours.corridors.values()) >= least


@pytest.mark.parametrize(("colours", "least"), [(LIGHT, 4.4), (DARK, 7)], ids=["light", "dark"])
def test_flows_stand_out_from_the_page(colours, least):
    flows = [colours.flows[flow] for flow in ("export", "import", "turnover")]
    assert min(contrast(colour, colours.background) for colour in flows) >= least


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_words_can_be_read(colours):
    for ground in (colours.background, colours.panel):
        assert contrast(colours.text, ground) >= 7
        assert contrast(colours.muted, ground) >= 4.5
    assert contrast(colours.background, colours.accent) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_no_two_meanings_share_a_colour(colours):
    for group in (colours.corridors, colours.flows):
        assert all(one != other for one, other in combinations(group.values(), 2))


def test_colours_for_plotly_and_pydeck():
    assert rgba("#1B6CA8", 0.4) == "rgba(27,108,168,0.4)"
    assert rgb("#1B6CA8") == (27, 108, 168)
    assert mix("#1B6CA8", "#FFFFFF", 1) == "#1B6CA8"
    assert mix("#1B6CA8", "#FFFFFF", 0) == "#FFFFFF"
    assert mix("#000000", "#FFFFFF", 0.5) == "#808080"


def test_palette():
    assert palette("dark") is DARK
    assert palette("light") is LIGHT
    assert palette(None) is LIGHT
