"""The box of a decoupled weight decay, |wᵢ| ≤ 1/λ, as the player draws it (``web/js/player/decay-box.js``)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from optim_viz.export.pictures.grounds import LIGHT, Ground
from optim_viz.export.pictures.marks import RADIUS
from optim_viz.export.pictures.shapes import Line, Points, Shape
from optim_viz.scene.scenario import BOX_WORDS, Scenario

DASH = (4.6, 2.0, 1.3, 2.0)
WIDTH = 1.05
CORNERS = np.array([[-1.0, 1.0], [1.0, 1.0], [1.0, -1.0], [-1.0, -1.0], [-1.0, 1.0]])


def decay_box_shapes(scenario: Scenario, to_pixels: Callable[[Points], Points], ground: Ground = LIGHT) -> list[Shape]:
    return [shape for half in scenario.decay_boxes for shape in _outline(to_pixels(half * CORNERS), ground)]


def decay_box_signs(scenario: Scenario) -> list[tuple[Callable[[float, float], list[Shape]], str]]:
    """How it is drawn in a legend, and its words."""
    if not scenario.decay_boxes:
        return []
    return [(lambda x, y: _outline(RADIUS * CORNERS + np.array([x, y]), LIGHT), BOX_WORDS)]


def _outline(corners: Points, ground: Ground) -> list[Shape]:
    return [Line([corners], ground.paper, 2.4 * WIDTH), Line([corners], ground.ink, WIDTH, DASH)]
