"""What is known of a surface besides its formula: where to look, where to begin, how fast, and its points."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

Point = tuple[float, float]
Kind = Literal["global minimum", "local minimum", "saddle", "maximum"]


@dataclass(frozen=True, slots=True)
class CriticalPoint:
    """A known point of interest. On the border of the domain (``interior=False``) the gradient need not vanish."""

    position: Point
    value: float
    kind: Kind
    interior: bool = True
    found: bool = False  # by looking, where nobody knows all of them


def global_minimum(x: float, y: float, value: float, *, interior: bool = True) -> CriticalPoint:
    return CriticalPoint((x, y), value, "global minimum", interior)


def local_minimum(x: float, y: float, value: float) -> CriticalPoint:
    return CriticalPoint((x, y), value, "local minimum")


def saddle_point(x: float, y: float, value: float) -> CriticalPoint:
    return CriticalPoint((x, y), value, "saddle")


def maximum(x: float, y: float, value: float) -> CriticalPoint:
    return CriticalPoint((x, y), value, "maximum")


@dataclass(frozen=True, slots=True)
class Domain:
    """The window to show: not a constraint. Paths may leave it, and are said to."""

    x: Point
    y: Point

    @property
    def diagonal(self) -> float:
        """Without a library's ``hypot``, of which the last bit is the library's own: the browser knows it, too."""
        width, height = self.x[1] - self.x[0], self.y[1] - self.y[0]
        longer = max(width, height)
        across, up = width / longer, height / longer
        return longer * math.sqrt(across * across + up * up)

    def contains(self, position: ArrayLike) -> NDArray[np.bool_]:
        """Whether each position, shape (..., 2), lies in the closed window; shape (...)."""
        p = np.asarray(position, dtype=np.float64)
        inside_x = (p[..., 0] >= self.x[0]) & (p[..., 0] <= self.x[1])
        return np.asarray(inside_x & (p[..., 1] >= self.y[0]) & (p[..., 1] <= self.y[1]))


def square(half_width: float) -> Domain:
    """The window [-half_width, half_width]²."""
    return Domain((-half_width, half_width), (-half_width, half_width))


@dataclass(frozen=True)
class LearningRates:
    """A sensible learning rate for each family of optimizers, found by ``benchmarks/suggest_rates.py``.

    A family that is not a field here (Newton, Adadelta) has no scale to suit, and keeps the optimizer's own default.
    """

    gradient: float
    momentum: float
    accumulating: float
    adaptive: float
    sign: float
    slide: float


class Facts(NamedTuple):
    """What follows from a table's numbers: where to look, where to begin, how fast, and what is known."""

    domain: Domain
    start: Point
    learning_rates: LearningRates
    points: tuple[CriticalPoint, ...]
