"""The depth curve on a nonlinearity's card: its ends stand where the norms of nets multiplied out by hand say."""

from __future__ import annotations

import math
import re

import numpy as np
import pytest
from depth_checks import RELU, SIGMOID, TANH, Function, left
from sent import visit

import optim_viz as ov
from optim_viz.export.pictures.depth_curve import BOX, depth_curve

NEURONS = {"relu": RELU, "tanh": TANH, "sigmoid": SIGMOID}
SCALES = {"1": 1.0, "√2": math.sqrt(2.0), "2": 2.0}


def curves(svg: str) -> list[np.ndarray]:
    """The corners of each curve, (51, 2)."""
    found = re.findall(r'<path fill="none" stroke="#\w+" stroke-width="1.8"[^>]* d="M([^"]*)"', svg)
    return [np.array([corner.split(",") for corner in text.split()], dtype=float) for text in found]


@pytest.mark.parametrize(("name", "neuron"), NEURONS.items(), ids=NEURONS)
def test_a_power_of_ten_is_as_high_on_every_curve(name: str, neuron: tuple[Function, Function]) -> None:
    drawn = curves(depth_curve(name, name).decode())
    powers = [np.log10(left(neuron, scale).norms) for scale in SCALES.values()]
    heights = np.concatenate([curve[:, 1] for curve in drawn])
    slope, offset = np.polyfit(np.concatenate(powers), heights, 1)
    assert slope < 0.0  # upward
    np.testing.assert_allclose(slope * np.concatenate(powers) + offset, heights, atol=0.02)
    for curve in drawn:
        np.testing.assert_allclose(curve[:, 0], np.linspace(BOX.left, BOX.right, 51), atol=0.02)


@pytest.mark.parametrize("name", list(ov.NONLINEARITIES))
def test_every_curve_lies_in_the_box_and_has_its_name_beside_its_end(name: str) -> None:
    svg = depth_curve(name, name, dark=True).decode()
    for curve in curves(svg):
        assert BOX.top <= curve[:, 1].min() <= curve[:, 1].max() <= BOX.bottom
        assert len(curve) == 51 or curve[-1, 0] < BOX.right
    names = re.findall(r'<text x="[\d.]+" y="([\d.]+)"[^>]*>= ([^<]*)<', svg)
    assert {text for _, text in names} == set(SCALES)
    heights = sorted(float(y) for y, _ in names)
    assert min(np.diff(heights)) >= 13.9  # they do not lie on one another
    assert heights[-1] <= 210.0


def test_the_card_shows_it_in_words_too() -> None:
    at = visit("gallery", card="nonlinearity:relu")
    (text,) = (html.proto.body for html in at.get("html") if '<img class="ov-card-inside' in html.proto.body)
    assert "50 layers of 32 such neurons" in text
