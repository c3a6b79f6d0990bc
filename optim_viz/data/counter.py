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
BATCH: Final = 3  # which rows a step is given
SHUFFLE: Final = 4  # in what order an epoch goes through them
DROPOUT: Final = 5  # which of their inputs are dropped
INPUT_NOISE: Final = 6  # and what is added to them
GRADIENT_NOISE: Final = 7  # or to the gradient, where it has heavy tails
NETWORK: Final = 8  # the input, the weights and the gradient at the top of a net that is never trained

_ROTATIONS = ((13, 15, 26, 6), (17, 29, 16, 24))
_PARITY = np.uint32(0x1BD11BDA)

Words = NDArray[np.uint32]


def threefry(key: tuple[ArrayLike, ArrayLike], counter: tuple[ArrayLike, ArrayLike]) -> tuple[Words, Words]:
    """Two words of 32 bits for each pair of a key and a counter, elementwise over their shapes."""
    k0, k1 = (np.asarray(word, np.uint32) for word in key)
    keys = (k0, k1, k0 ^ k1 ^ _PARITY)
    words = [np.asarray(word, np.uint32) for word in counter]
    shape = np.broadcast_shapes(*(word.shape for word in (*words, k0, k1)))
    a, b = (np.array(np.broadcast_to(word, shape)) for word in words)
    turned = np.empty(shape, np.uint32)
    with np.errstate(over="ignore"):  # sums are modulo 2^32
        np.add(a, keys[0], out=a)
        np.add(b, keys[1], out=b)
        for block in range(5):
            for rotation in _ROTATIONS[block % 2]:
                np.add(a, b, out=a)
                np.right_shift(b, np.uint32(32 - rotation), out=turned)
                np.left_shift(b, np.uint32(rotation), out=b)
                np.bitwise_or(b, turned, out=b)
                np.bitwise_xor(b, a, out=b)
            np.add(a, keys[(block + 1) % 3], out=a)
            np.add(b, keys[(block + 2) % 3] + np.uint32(block + 1), out=b)
    return a, b


def uniforms(seed: int, purpose: int, row: ArrayLike, column: ArrayLike) -> NDArray[np.float64]:
    """Numbers in [0, 1) with 53 random bits, one for each row and column."""
    high, low = threefry((seed, purpose), (row, column))
    return ((high >> np.uint32(5)) * np.float64(2.0**26) + (low >> np.uint32(6))) * 2.0**-53


def normals(seed: int, purpose: int, row: ArrayLike, column: ArrayLike) -> NDArray[np.float64]:
    """Standard normal numbers, one for each row and column, each of two uniform ones (Box and Muller 1958), by the
    project's own logarithm and cosine, so that they are the same wherever they are drawn."""
    columns = 2 * np.asarray(column)
    first, second = (uniforms(seed, purpose, row, columns + i) for i in (0, 1))
    log, cos = NUMPY.operations["log"], NUMPY.operations["cos"]
    wave: Any = cos(2.0 * math.pi * second)
    return np.asarray(np.sqrt(-2.0 * log(1.0 - first)) * wave)
