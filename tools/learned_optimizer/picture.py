"""What the net has learned, as a picture: ``docs/learned-optimizer.svg``.

    python -m tools.learned_optimizer.picture

Over the gradient g and its mean m, both over the root mean square: the step of Adam, which is m whatever g, the
learned one's in strides of its own, and by how much its stride then grows. The other averages stand still: the fast
one between g and m, the slow one at m, the root mean square the same in the long run.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from optim_viz.export.pictures.shapes import Area, Box, Layer, Picture, Shape, Text, blend
from optim_viz.export.pictures.svg import to_svg
from optim_viz.language.in_numpy import MACHINE

FILE = Path(__file__).parents[2] / "docs" / "learned-optimizer.svg"
CELLS, REACH = 25, 2.0
SIDE, TOP, GAP = 250.0, 46.0, 60.0
DOWNHILL, UPHILL, GROUND = "#0b62c4", "#b85000", "#ffffff"

Floats = NDArray[np.float64]


def learned(g: Floats, m: Floats) -> tuple[Floats, Floats]:
    """The direction in units of the stride, and the change of log stride."""
    sign, fast = np.sign(g), (g + m) / 2
    features = [abs(g), sign * fast, sign * m, sign * m / (1 + abs(m)), g * fast, np.log(abs(g) + 1e-3), 0 * g]
    direction, growth = MACHINE.net(features)
    return m + sign * direction, 0.3 * np.tanh(growth)


def picture() -> Picture:
    m, g = np.meshgrid(*[np.linspace(-REACH, REACH, CELLS)] * 2, indexing="ij")
    direction, growth = learned(g, m)
    panels = [
        ("Adam: the step, m / RMS", m, REACH),
        ("Learned: the step, in strides", direction, REACH),
        ("Learned: growth of log stride", growth, 0.3),
    ]
    shapes: list[Shape] = []
    for i, (title, values, most) in enumerate(panels):
        box = Box(GAP + i * (SIDE + GAP), TOP, SIDE, SIDE)
        shapes += [*_cells(box, values, most), *_labels(box, title, most)]
    width = GAP + len(panels) * (SIDE + GAP)
    about = "Three planes over gradient and mean gradient; blue is positive, brown negative, stronger is more."
    return Picture(width, TOP + SIDE + 44, "What the learned optimizer does, beside Adam", about, [Layer(shapes)])


def _cells(box: Box, values: Floats, most: float) -> list[Shape]:
    size = SIDE / CELLS
    shapes: list[Shape] = []
    for (row, column), value in np.ndenumerate(values):
        left, top = box.left + column * size, box.bottom - (row + 1) * size
        outline = np.array([[left, top], [left + size, top], [left + size, top + size], [left, top + size]])
        strength = min(1.0, abs(float(value)) / most)
        shapes.append(Area([[outline]], blend(DOWNHILL if value > 0 else UPHILL, GROUND, strength)))
    frame = np.array([[box.left, box.top], [box.right, box.top], [box.right, box.bottom], [box.left, box.bottom]])
    return [*shapes, Area([[frame]], None, "#3d4f61", 1.0)]


def _labels(box: Box, title: str, most: float) -> list[Shape]:
    middle, ink = box.left + SIDE / 2, "#1c2630"
    return [
        Text(middle, box.top - 24, title, 14, ink, "middle", bold=True),
        Text(middle, box.top - 8, f"blue +{most:g}, brown −{most:g}", 12, ink, "middle"),
        Text(box.left, box.bottom + 16, f"−{REACH:g}", 12, ink, "middle"),
        Text(middle, box.bottom + 32, "g / RMS", 13, ink, "middle"),
        Text(box.right, box.bottom + 16, f"{REACH:g}", 12, ink, "middle"),
        Text(box.left - 6, box.top + 10, f"{REACH:g}", 12, ink, "end"),
        Text(box.left - 6, box.top + SIDE / 2, "m / RMS", 13, ink, "end"),
        Text(box.left - 6, box.bottom, f"−{REACH:g}", 12, ink, "end"),
    ]


if __name__ == "__main__":
    FILE.write_bytes(to_svg(picture(), decimals=1))
