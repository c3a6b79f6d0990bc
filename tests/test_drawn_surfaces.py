"""Every surface is drawn from its own formula: the player's ground, drawn in node, has the colour of the registry's f.

The scenes come from here as a visitor's browser gets them; what should be there is worked out in NumPy from the
objective itself.
"""

from __future__ import annotations

import json
import subprocess
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from ground_shades import RAMP, shares_of_the_scale
from in_node import node

from optim_viz import OBJECTIVES, Scenario, run
from optim_viz.objectives import Objective
from optim_viz.web.scene_blob import pack_scene

SCRIPT = Path(__file__).parent / "js" / "draw-surfaces.js"
SHARES = ((0.42, 0.73), (0.61, 0.22))  # of the window, where f is asked for


def points_of(surface: Objective) -> list[tuple[float, float]]:
    (x0, x1), (y0, y1) = surface.domain.x, surface.domain.y
    return [(x0 + across * (x1 - x0), y0 + up * (y1 - y0)) for across, up in SHARES]


@pytest.fixture(scope="module")
def drawn() -> dict[str, Any]:
    """Every surface, by one process."""
    scenes = [Scenario(name, start=points_of(surface)[0], runs=()) for name, surface in OBJECTIVES.items()]
    given = [
        {"blob": b64encode(pack_scene(scene, run(scene))).decode(), "points": points_of(OBJECTIVES[scene.objective])}
        for scene in scenes
    ]
    done = subprocess.run(
        [node(), str(SCRIPT)], input=json.dumps(given), capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return {one["key"]: one for one in json.loads(done.stdout)}


@pytest.mark.parametrize("name", OBJECTIVES)
def test_it_tells_the_f_that_python_has(drawn: dict[str, Any], name: str) -> None:
    surface = OBJECTIVES[name]
    wanted = [float(surface(x, y)) for x, y in points_of(surface)]
    assert drawn[name]["f"] == pytest.approx(wanted, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("name", OBJECTIVES)
def test_the_ground_has_the_colour_of_its_height(drawn: dict[str, Any], name: str) -> None:
    """At each pixel of the ground, by where it lies on the canvas."""
    surface, found = OBJECTIVES[name], drawn[name]
    rows, columns = found["rows"], found["columns"]
    ground = np.frombuffer(b64decode(found["ground"]), np.uint8).reshape(rows, columns, 4)
    assert (ground[:, :, 3] == 255).all()
    # The window: all of the surface's, in the middle of the box, with one unit equally long on both axes.
    (x0, x1), (y0, y1), box, picture = surface.domain.x, surface.domain.y, found["box"], found["picture"]
    unit = min(box["width"] / (x1 - x0), box["height"] / (y1 - y0))
    px = picture["x"] + (np.arange(columns) + 0.5) / columns * picture["width"]
    py = picture["y"] + (np.arange(rows) + 0.5) / rows * picture["height"]
    x = (x0 + x1) / 2 + (px - box["left"] - box["width"] / 2) / unit
    y = (y0 + y1) / 2 - (py - box["top"] - box["height"] / 2) / unit
    shares = 4 * shares_of_the_scale(surface, *np.meshgrid(x, y))
    wanted = np.stack([np.interp(shares, range(5), channel) for channel in np.transpose(RAMP)], 2)
    away = np.abs(ground[:, :, :3] - wanted)
    assert away.max() < 1.5, (name, away.max())  # a step of the ramp, and rounding
