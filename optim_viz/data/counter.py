"""Random numbers by counting: Threefry-2x32 with twenty rounds, a function of a key and a counter and of nothing else.

So the number for row 17 at step 300 is known without those before it, needs not travel, and is the same on every
machine: 32-bit additions, rotations and exclusive ors are all there is.

Source: Salmon, J. K., Moraes, M. A., Dror, R. O. and Shaw, D. E. (2011), "Parallel random numbers: as easy as 1, 2, 3".
"""

from __future__ import annotations

import math
from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from optim_viz.programs.machines import NUMPY

DRAWN_DATA: Final = 1  # what numbers are for, each purpose its own: rows of a data set that a seed draws
SPLIT: Final = 2  # which rows are held out

_ROTATIONS = ((13, 15, 26, 6), (17, 29, 16, 24))
_PARITY = np.uint32(0x1BD11BDA)

Words = NDArray[np.uint32]


def threefry(key: tuple[ArrayLike, ArrayLike], counter: tuple[ArrayLike, ArrayLike]) -> tuple[Words, Words]:
    """Two words of 32 bits for each pair of a key and a counter, elementwise over their shapes."""
    k0, k1 = (np.asarray(word, np.uint32) for word in key)
    keys = (k0, k1, k0 ^ k1 ^ _PARITY)
    with np.errstate(over="ignore"):  # sums are modulo 2^32
        a, b = np.broadcast_arrays(*(np.asarray(word, np.uint32) for word in counter))
        a, b = a + keys[0], b + keys[1]
        for block in range(5):
            for rotation in _ROTATIONS[block % 2]:
                a = a + b
                b = ((b << np.uint32(rotation)) | (b >> np.uint32(32 - rotation))) ^ a
            a = a + keys[(block + 1) % 3]
            b = b + keys[(block + 2) % 3] + np.uint32(block + 1)
    return a, b


def uniforms(seed: int, purpose: int, row: ArrayLike, column: ArrayLike) -> NDArray[np.float64]:
    """Numbers in [0, 1) with 53 random bits, one for each row and column."""
    high, low = threefry((seed, purpose), (row, column))
    return ((high >> np.uint32(5)) * 2.0**26 + (low >> np.uint32(6))) * 2.0**-53


def normals(seed: int, purpose: int, row: ArrayLike, column: ArrayLike) -> NDArray[np.float64]:
    """Standard normal numbers, one for each row and column, each of two uniform ones (Box and Muller 1958), by the
    project's own logarithm and cosine, so that they are the same wherever they are drawn."""
    columns = 2 * np.asarray(column)
    first, second = (uniforms(seed, purpose, row, columns + i) for i in (0, 1))
    log, cos = NUMPY.operations["log"], NUMPY.operations["cos"]
    wave: Any = cos(2.0 * math.pi * second)
    return np.asarray(np.sqrt(-2.0 * log(1.0 - first)) * wave)
