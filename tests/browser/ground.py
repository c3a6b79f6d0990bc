"""The ground that a browser has drawn, against the function itself."""

from __future__ import annotations

import numpy as np
import pytest
from ground_shades import RAMP, shares_of_the_scale
from screen import Screen, pixels

from optim_viz.objectives import Objective

_RAMP = np.stack([np.interp(np.linspace(0, 4, 256), range(5), channel) for channel in np.transpose(RAMP)], 1)


def assert_ground_is(screen: Screen, surface: Objective) -> None:
    """The whole window is in sight; f under the pointer is the surface's, and at 144 points the ground has the colour
    of that f."""
    for share in ((0.42, 0.73), (0.61, 0.22)):
        x, y, f = screen.hover(*screen.at(*share))
        assert f == pytest.approx(float(surface(x, y)), rel=1e-9, abs=1e-12), surface.title
    ends = ((*surface.domain.x, 0.04, 0.93), (*surface.domain.y, 0.06, 0.97))
    x, y = (p.ravel() for p in np.meshgrid(*(low + (high - low) * np.linspace(a, b, 12) for low, high, a, b in ends)))
    image = pixels(screen.drawn("land"))[:, :, :3].astype(float)
    ratio = image.shape[1] / float(screen.stage.evaluate("stage => stage.clientWidth"))
    drawn = []
    for column, row in np.rint(ratio * np.transpose(screen.pixel(x, y))).astype(int):  # asked once for all
        patch = image[row - 2 : row + 3, column - 2 : column + 3].reshape(-1, 1, 3)
        drawn.append(float(np.median(np.abs(patch - _RAMP).sum(axis=2).argmin(axis=1))) / 255)
    away = np.abs(drawn - shares_of_the_scale(surface, x, y))
    assert np.median(away) < 0.03, (surface.title, np.median(away))  # at some there are lines, or ripples too narrow
