"""Pictures to take home, and how they are read back."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

import numpy as np
from numpy.typing import NDArray

from optim_viz import OBJECTIVES, Run, Scenario, run
from optim_viz.export.base import ExportInput
from optim_viz.export.pictures.picture_exports import PICTURE_EXPORTS
from optim_viz.scene.view import View

MAKE = {entry.name: entry.make for entry in PICTURE_EXPORTS}
SVG = "{http://www.w3.org/2000/svg}"
LINK = "https://example.org/?o=rosenbrock&steps=500"


def silent(share: float) -> None:
    """Nobody listens."""


def take(scenario: Scenario, step: int | None = None, link: str = LINK) -> ExportInput:
    return ExportInput(scenario, run(scenario), View(), scenario.steps if step is None else step, link)


def two(key: str, steps: int = 40, **more: Any) -> Scenario:
    surface = OBJECTIVES[key]
    return Scenario.suggested(
        key, steps=steps, runs=(Run.suggested("sgd", surface), Run.suggested("adam", surface)), **more
    )


FAR = Scenario.suggested(  # overflows at once, leaves and overflows, stays
    "beale",
    start=(3.0, 4.0),
    steps=60,
    runs=(
        Run("sgd", {"learning_rate": 0.05}),
        Run("sgd", {"learning_rate": 3e-4}),
        Run.suggested("adam", OBJECTIVES["beale"]),
    ),
)


def svg(scene: ExportInput) -> ElementTree.Element:
    return ElementTree.fromstring(MAKE["svg"](scene, silent))


def texts(root: ElementTree.Element) -> list[str]:
    return ["".join(element.itertext()) for element in root.iter(f"{SVG}text")]


def corners(path: ElementTree.Element) -> list[NDArray[np.float64]]:
    """The polylines of a path element in absolute coordinates."""
    parts = path.attrib["d"].split("M")[1:]
    return [np.array([[float(v) for v in pair.split(",")] for pair in part.split()]) for part in parts]


def map_box(root: ElementTree.Element) -> tuple[float, float, float, float]:
    rect = root.find(f"{SVG}clipPath/{SVG}rect")
    assert rect is not None
    x, y, width, height = (float(rect.attrib[name]) for name in ("x", "y", "width", "height"))
    return x, y, width, height


def on_paper(root: ElementTree.Element, scenario: Scenario, positions: NDArray[np.float64]) -> NDArray[np.float64]:
    """Positions of the plane where the figure's own box puts them."""
    left, top, width, height = map_box(root)
    (x0, x1), (y0, y1) = scenario.surface.domain.x, scenario.surface.domain.y
    x = left + width * (positions[:, 0] - x0) / (x1 - x0)
    return np.stack([x, top + height * (y1 - positions[:, 1]) / (y1 - y0)], axis=1)
