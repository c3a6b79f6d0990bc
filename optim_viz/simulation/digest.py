"""Short sums of a run's records, by which a browser that simulates the run itself can tell that every bit is the same.

A block of records is a row of 32-bit words; each word is multiplied by an odd number of its place, and the products are
added, modulo 2³². One flipped bit changes every such sum, as an odd multiple of a power of two below 2³² is not zero.
There are two sums, with numbers of their own. ``web/js/simulation/digest.js`` says the same.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from optim_viz.optimizers import OPTIMIZERS
from optim_viz.simulation.trajectory import Trajectory

BLOCK = 64  # records
SUMS = 2

Words = NDArray[np.uint32]


def records_of(run: Trajectory) -> NDArray[np.float64]:
    """All that is summed up, a row per record: position, loss, gradient, the gradient that the rule was given, and what
    it remembers, in order; (n, 7 + 2 k). −0 is 0.
    """
    memory: list[Any] = [run.state[name] for name in OPTIMIZERS[run.optimizer].rule.remembers]
    leaves = [run.position, run.loss[:, None], run.gradient, run.noisy_gradient, *memory]
    return np.concatenate(leaves, axis=1) + 0.0


def digest(run: Trajectory) -> NDArray[np.float64]:
    """The sums of each block of records, shape (blocks, ``SUMS``): whole numbers below 2³²."""
    rows = records_of(run)
    padded = np.zeros((-(-len(rows) // BLOCK) * BLOCK, rows.shape[1]))
    padded[: len(rows)] = rows
    words = padded.reshape(-1, BLOCK * rows.shape[1]).view(np.uint32)
    sums = [(words * _multipliers(words.shape[1], i)).sum(axis=1, dtype=np.uint32) for i in range(SUMS)]
    return np.stack(sums, axis=1).astype(np.float64)


@cache
def _multipliers(count: int, which: int) -> Words:
    """Odd numbers without a pattern, by the finalizer of MurmurHash3 (Appleby, 2011)."""
    x = (np.arange(1, count + 1, dtype=np.uint32) * np.uint32(SUMS) + np.uint32(which)) * np.uint32(0x9E3779B9)
    for shift, factor in ((16, 0x85EBCA6B), (13, 0xC2B2AE35)):
        x = (x ^ (x >> np.uint32(shift))) * np.uint32(factor)
    multipliers: Words = (x ^ (x >> np.uint32(16))) | np.uint32(1)
    multipliers.flags.writeable = False
    return multipliers
