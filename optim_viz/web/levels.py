"""Heights on the scale on which the surface is drawn, everywhere: whole numbers are contour lines.

It is the player's (``web/js/landscape.js``): log₁₀(f − f*) where the surface has a lowest value, asinh(f / s) where it
falls without end; eighteen lines over the surface's own window, and some below where it is nearly flat.
"""

from __future__ import annotations

from math import asinh, log10

import numpy as np
from numpy.typing import NDArray

from optim_viz.objectives import Domain, Objective

Floats = NDArray[np.float64]

LEVELS = 18
SHADES = ("#8fb8d6", "#b9d2e4", "#dbe7ef", "#f0f3f3", "#fbf7f0")  # low ground to high, as in web/js/theme.js
DARK_SHADES = ("#356286", "#2a4965", "#20364b", "#182736", "#111a24")  # the same on a dark ground
MAX_LEVELS_IN_CELL = 40  # levels within one cell: a pole, where a line would be wrong


class LevelScale:
    """The scale of a surface: whole numbers are contour lines."""

    def __init__(self, surface: Objective) -> None:
        self.surface = surface
        self.floor = surface.minima[0].value if surface.minima else None
        sample = np.sort(sample_surface(surface, 81, 81).ravel())
        sample = sample[np.isfinite(sample)]
        low, high = float(sample[0]), float(sample[-1])
        self.size = max(abs(low), abs(high)) / 50 or 1.0
        if self.floor is not None:
            above = max(float(sample[int(0.01 * len(sample))]) - self.floor, (high - self.floor) * 1e-6, 1e-300)
            self.bottom = log10(above)
            self.spacing = (log10(max(high - self.floor, 1e-300)) - self.bottom) / LEVELS or 1.0
        else:
            self.bottom = asinh(low / self.size)
            self.spacing = (asinh(high / self.size) - self.bottom) / LEVELS or 1.0

    def level(self, f: Floats) -> Floats:
        if self.floor is not None:
            return (np.log10(np.maximum(f - self.floor, 1e-300)) - self.bottom) / self.spacing
        return np.arcsinh(f / self.size) / self.spacing

    @property
    def ends(self) -> tuple[float, float]:
        """The levels at which the ground has its first colour and its last one."""
        first = 0.0 if self.floor is not None else self.bottom / self.spacing
        return first, first + LEVELS

    def share(self, level: float) -> float:
        """Where a level lies between the first colour, 0, and the last one, 1."""
        return (level - self.ends[0]) / LEVELS


def sample_surface(surface: Objective, columns: int, rows: int, window: Domain | None = None) -> Floats:
    """f over the surface's window, or another one, (rows, columns), from below."""
    (x0, x1), (y0, y1) = (window := window or surface.domain).x, window.y
    return surface(np.linspace(x0, x1, columns)[None, :], np.linspace(y0, y1, rows)[:, None])


def span_of_levels(levels: Floats) -> tuple[float, float]:
    """Between which levels there are lines: the cells of a pole have no say."""
    low, high = _even_cells(levels)
    return (float(low.min()), float(high.max())) if low.size else (0.0, 0.0)


def lines_of_levels(levels: Floats) -> list[int]:
    """The whole levels at which there is a line, from below: none lies between a plain at the lowest value, which is
    infinitely deep on a scale of logarithms, and what surrounds it."""
    low, high = _even_cells(levels)
    first, last = np.ceil(low), np.floor(high)
    crossed = (first <= last) & (low < high)
    first, last, lines = first[crossed].astype(np.int64), last[crossed].astype(np.int64), set[int]()
    while first.size:  # of most cells that are crossed at all, once
        lines.update(np.unique(first).tolist())
        further = first < last
        first, last = first[further] + 1, last[further]
    return sorted(lines)


def _even_cells(levels: Floats) -> tuple[Floats, Floats]:
    """The lowest and the highest level of each cell in which lines would be true."""
    corners = np.stack([levels[:-1, :-1], levels[:-1, 1:], levels[1:, :-1], levels[1:, 1:]])
    low, high = corners.min(axis=0), corners.max(axis=0)
    even = high - low < MAX_LEVELS_IN_CELL
    return low[even], high[even]
