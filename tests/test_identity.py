"""Every method can be told apart without colour, and every colour can be read on its ground."""

from __future__ import annotations

import itertools

import pytest

from optim_viz.figures.identity import DASHES, HUES, MARKERS, identities, identity
from optim_viz.optimizers import OPTIMIZERS

LIGHT_GROUND, DARK_GROUND = "#ffffff", "#10161d"  # the backgrounds of .streamlit/config.toml


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: str, b: str) -> float:
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize(("light", "dark"), HUES)
def test_colours_stand_out_from_their_ground(light: str, dark: str) -> None:
    assert contrast(light, LIGHT_GROUND) >= 4.5
    assert contrast(dark, DARK_GROUND) >= 4.5


def test_dash_and_marker_alone_tell_the_methods_apart() -> None:
    looks = [identity(name) for name in OPTIMIZERS]
    assert len({(look.dash, look.marker) for look in looks}) == len(OPTIMIZERS)


def test_first_ten_methods_have_ten_hues() -> None:
    assert len({identity(name).light for name in list(OPTIMIZERS)[:10]}) == 10


def test_a_second_run_of_a_method_keeps_its_colour_and_differs_in_the_rest() -> None:
    first, other, second = identities(["adam", "sgd", "adam"])
    assert first.light == second.light
    assert first.dash != second.dash
    assert (first.label, other.label, second.label) == ("Adam 1", "SGD", "Adam 2")
    assert (first.ordinal, other.ordinal, second.ordinal) == (1, 1, 2)


def test_five_runs_of_a_method_have_five_dashes() -> None:
    looks = identities(["lion"] * len(DASHES))
    assert len({look.dash for look in looks}) == len(DASHES)


def test_marker_outlines_differ_and_are_of_about_unit_size() -> None:
    for outline in MARKERS.values():
        assert 0.8 <= max(abs(c) for corner in outline for c in corner) <= 1.4
    for a, b in itertools.combinations(MARKERS.values(), 2):
        assert a != b
