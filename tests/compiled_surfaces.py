"""A surface as the engine compiles it: NumPy, which finds what an objective is at points, is compared with that."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from optim_viz.objectives.base import Asked, Objective, _compiled_values

EVERY = Asked((0, 1, 2, 3, 4, 5), (6,))


def by_engine(surface: Objective, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """f, f_x, f_y, f_xx, f_xy, f_yy at points (n,), (6, n): one executable, with the options of the loops."""
    return _compiled_values(surface, EVERY, x, y).T
