"""How large a gradient is on its way back through drawn deep nets of one kind of neuron, on paper: a curve for each
of a few scales of the weights. The player draws one net, with its activations, and lets its scale be turned.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from optim_viz.export.pictures.grounds import DARK, LIGHT, Ground
from optim_viz.export.pictures.shapes import Area, Box, Layer, Line, Picture, Shape, Text, blend, rectangle, text_width
from optim_viz.export.pictures.svg import to_svg
from optim_viz.number_format import format_number
from optim_viz.objectives.depth import DEPTH, GLOROT, HE, WIDTH, gradient_by_depth
from optim_viz.style import DASHES, HUES

SIZE = (360.0, 210.0)  # CSS pixels
BOX = Box(46.0, 30.0, 250.0, 136.0)
TICK, LABEL, INDEX, LINE = 10.0, 11.0, 8.0, 1.8
APART = 14.0  # pixels between the names of two curves
DECADES, TICKS = (1, 2, 3, 5, 10, 20, 50, 100, 200), 6  # between two ticks, of which there are about so many
Numbers = NDArray[np.float64]
SCALES = ((GLOROT, "1"), (HE, "√2"), (2.0, "2"))
SEEN = (
    f"How large a gradient is after so many layers on its way back through {DEPTH} layers of {WIDTH} such neurons, by "
    "the scale of the weights: 1 is Glorot's, √2 He's. The level line at 1 is where it began."
)


def depth_curve(title: str, nonlinearity: str, *, dark: bool = False) -> bytes:
    """An SVG of the gradient's norm against depth, on a logarithmic axis. What is 0 or has overflowed has no place on
    it: its curve ends before.

    Raises:
        UnknownNameError: on an unknown nonlinearity.
    """
    ground = DARK if dark else LIGHT
    curves = [_powers(gradient_by_depth(nonlinearity, scale=scale).norms) for scale, _ in SCALES]
    low = min(-1, *(math.floor(values.min()) for values in curves))
    high = max(1, *(math.ceil(values.max()) for values in curves))
    shapes = [Area([[rectangle(Box(0.0, 0.0, *SIZE))]], ground.paper), *_axes(low, high, ground)]
    ends = list[tuple[float, str, str]]()
    for i, ((_, name), values) in enumerate(zip(SCALES, curves, strict=True)):
        across = BOX.left + BOX.width * np.arange(len(values)) / DEPTH
        corners = np.stack([across, _height(values, low, high)], axis=1)
        shapes.append(Line([corners], HUES[i][dark], LINE, tuple(0.5 * d for d in DASHES[i])))
        ends.append((float(corners[-1, 1]), name, HUES[i][dark]))
    return to_svg(Picture(*SIZE, title, SEEN, [Layer([*shapes, *_names(ends)])]), decimals=1)


def _powers(norms: Numbers) -> Numbers:
    """Of ten, as far as the norms have one."""
    gone = ~(np.isfinite(norms) & (norms > 0.0))
    return np.log10(norms[: int(np.argmax(gone)) if gone.any() else len(norms)])


def _height(powers: Numbers, low: int, high: int) -> Numbers:
    return np.asarray(BOX.bottom - BOX.height * (powers - low) / (high - low))


def _axes(low: int, high: int, ground: Ground) -> Iterator[Shape]:
    muted, faint = (blend(ground.ink, ground.paper, share) for share in (0.75, 0.15))
    apart = next(n for n in DECADES if (high - low) / n <= TICKS)
    for power in range(math.ceil(low / apart) * apart, high + 1, apart):
        y = float(_height(np.array(float(power)), low, high))
        yield Line([np.array([[BOX.left, y], [BOX.right, y]])], muted if power == 0 else faint, 0.8)
        yield Text(BOX.left - 6.0, y + 3.5, format_number(10.0**power), TICK, muted, "end")
    for depth in range(0, DEPTH + 1, 10):
        yield Text(BOX.left + BOX.width * depth / DEPTH, BOX.bottom + 15.0, str(depth), TICK, muted, "middle")
    yield Text(BOX.left + BOX.width / 2, BOX.bottom + 32.0, "layers passed", LABEL, ground.ink, "middle")
    yield Text(2.0, BOX.top - 14.0, "gradient, of the top's", LABEL, ground.ink)


def _names(ends: list[tuple[float, str, str]]) -> Iterator[Shape]:
    """Beside the curves' ends, from above, none nearer to the one before than a line."""
    before = -math.inf
    for y, name, colour in sorted(ends):
        before = max(y, before + APART)
        x = BOX.right + 6.0
        yield Text(x, before + 3.5, "σ", LABEL, colour)
        yield Text(x + text_width("σ", LABEL), before + 6.5, "w", INDEX, colour)
        yield Text(x + text_width("σ", LABEL) + text_width("w", INDEX) + 2.0, before + 3.5, f"= {name}", LABEL, colour)
